import type { ReactNode } from "react";
import { Badge, Body1, Button, makeStyles } from "@fluentui/react-components";
import type { Pane, PaneProblem } from "../sync/pane.js";
import { listTexts } from "./list-texts.js";
import { oneLine } from "./one-line.js";
import { Part } from "./part.js";
import { PlaceRow } from "./place-row.js";
import { PlainList } from "./plain-list.js";
import { useSpeech } from "./speak.js";

/** The badge grows with its words where the pane is narrow. */
const useStyles = makeStyles({
  stays: { height: "auto", minHeight: "20px" },
  offer: { alignSelf: "flex-start", overflowWrap: "anywhere" },
});

/** Things to mend or good to know, each with a way to its cell. Neither stops anything. */
export function ProblemList(props: { readonly title: string; readonly pane: Pane; readonly problems: readonly PaneProblem[] }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  if (props.problems.length === 0) return null;
  return (
    <Part title={props.title} count={props.problems.length}>
      <PlainList
        items={props.problems}
        line={(one) => (
          <PlaceRow
            key={one.key}
            pane={props.pane}
            where={oneLine(one.section, one.title, one.field) || t(listTexts.wholePlan)}
            place={one.place}
          >
            <Body1>{one.sentence}</Body1>
            {one.offer !== undefined && <TakeOffer pane={props.pane} problem={one} offer={one.offer} />}
            {one.stays && (
              <Badge className={styles.stays} appearance="tint" color="warning">
                {t(listTexts.staysBehind)}
              </Badge>
            )}
          </PlaceRow>
        )}
      />
    </Part>
  );
}

/** Writes what is offered into the problem's cell. */
function TakeOffer(props: { readonly pane: Pane; readonly problem: PaneProblem; readonly offer: string }): ReactNode {
  const { t } = useSpeech();
  const { pane, problem, offer } = props;
  return (
    <Button
      size="small"
      className={useStyles().offer}
      onClick={() => {
        if (problem.place !== null) void pane.write(problem.place, offer);
      }}
    >
      {t(listTexts.take, { offer })}
    </Button>
  );
}
