import type { ReactNode } from "react";
import { Body1, Button, Caption1, Card, makeStyles, tokens } from "@fluentui/react-components";
import type { DeletedRow, Pane } from "../sync/pane.js";
import { choiceTexts } from "./choice-texts.js";
import { Part } from "./part.js";
import { PlainList } from "./plain-list.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM },
  row: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks whether rows missing from the workbook are to go from the plan, when they are many. */
export function DeletesView(props: { readonly pane: Pane; readonly rows: readonly DeletedRow[]; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Part title={t(choiceTexts.deletesTitle)} count={props.rows.length}>
      <Card className={styles.card}>
        <Body1>{t(choiceTexts.deletesReason)}</Body1>
        <PlainList
          items={props.rows}
          line={(row) => (
            <li key={row.rowId} className={styles.row}>
              <Caption1 className={styles.quiet}>{row.section}</Caption1>
              <Body1>{row.title}</Body1>
            </li>
          )}
        />
        <div className={styles.actions}>
          <Button disabled={props.busy} onClick={() => void props.pane.confirmDeletes(false)}>
            {t(choiceTexts.deletesNo)}
          </Button>
          <Button disabled={props.busy} onClick={() => void props.pane.confirmDeletes(true)}>
            {t(choiceTexts.deletesYes)}
          </Button>
        </div>
      </Card>
    </Part>
  );
}
