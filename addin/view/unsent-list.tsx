import type { ReactNode } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, UnsentChange } from "../sync/pane.js";
import { listTexts } from "./list-texts.js";
import { oneLine } from "./one-line.js";
import { Part } from "./part.js";
import { PlaceRow } from "./place-row.js";
import { PlainList } from "./plain-list.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** What stands in the workbook and is not sent yet: each change with its value before and after. */
export function UnsentList(props: { readonly pane: Pane; readonly unsent: readonly UnsentChange[] }): ReactNode {
  const { t } = useSpeech();
  if (props.unsent.length === 0) return null;
  return (
    <Part title={t(listTexts.unsentTitle)} count={props.unsent.length}>
      <PlainList
        items={props.unsent}
        line={(change) => (
          <PlaceRow key={change.key} pane={props.pane} where={oneLine(change.section, change.title, change.field)} place={change.place}>
            <ChangeText change={change} />
          </PlaceRow>
        )}
      />
    </Part>
  );
}

function ChangeText(props: { readonly change: UnsentChange }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { change } = props;
  if (change.kind === "INSERT") return <Body1 className={styles.after}>{t(texts.newRow)}</Body1>;
  if (change.kind === "DELETE") return <Body1 className={styles.after}>{t(texts.removedRow)}</Body1>;
  return (
    <Body1>
      {change.before !== "" && <del className={styles.before}>{change.before}</del>}
      {change.before !== "" && <span aria-label={t(texts.becomes)}> → </span>}
      <span className={styles.after}>{change.after === "" ? t(texts.empty) : change.after}</span>
    </Body1>
  );
}
