import { useId, useState, type ReactNode } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, PanePlan, PaneProblem } from "../sync/pane.js";
import { usePhaseName } from "./lens.js";
import { missingTexts } from "./missing-texts.js";
import { oneLine } from "./one-line.js";
import { Part } from "./part.js";
import { PlaceRow } from "./place-row.js";
import { PlainList } from "./plain-list.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  fold: { alignSelf: "flex-start" },
});

/** What is still to be filled in in the plan's phase: how much, and opened, each place with the way to its cell. It stops nothing. */
export function MissingPart(props: { readonly pane: Pane; readonly plan: PanePlan; readonly missing: readonly PaneProblem[] }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const nameOf = usePhaseName();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <Part title={t(missingTexts.title)} count={props.missing.length}>
      <Caption1 className={styles.quiet}>{t(missingTexts.help, { phase: nameOf(props.plan.phase) })}</Caption1>
      <Button
        className={styles.fold}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? missingTexts.hide : missingTexts.show)}
      </Button>
      <div id={list}>
        {open && (
          <PlainList
            items={props.missing}
            line={(one) => (
              <PlaceRow key={one.key} pane={props.pane} where={oneLine(one.section, one.title, one.field)} place={one.place}>
                <Caption1>{one.sentence}</Caption1>
              </PlaceRow>
            )}
          />
        )}
      </div>
    </Part>
  );
}
