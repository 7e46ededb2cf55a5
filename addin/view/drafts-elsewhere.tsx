import type { ReactNode } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Pane, SelectedCell } from "../sync/pane.js";
import { cellTexts } from "./cell-texts.js";
import { draftsOf, isOf, isWritten, useDrafts } from "./drafts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  sentence: { whiteSpace: "normal", overflowWrap: "anywhere" },
  text: { maxHeight: "6em", overflowY: "auto", whiteSpace: "pre-wrap", marginTop: tokens.spacingVerticalXS },
  actions: { flexWrap: "wrap", justifyContent: "flex-end", minWidth: 0 },
});

/** Texts begun in other cells than the selected one, each to be read, with a way back to it; nothing begun is ever lost by selecting something else, nor where its row is gone. */
export function DraftsElsewhere(props: { readonly pane: Pane; readonly here: SelectedCell | null }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, here } = props;
  const others = useDrafts(pane).filter((draft) => isWritten(draft) && (here === null || !isOf(draft, here)));
  return others.map((draft) => (
    <MessageBar key={draft.place.address} intent="warning" layout="multiline">
      <MessageBarBody className={styles.sentence}>
        {t(cellTexts.elsewhere, { field: draft.field, cell: draft.place.address })}
        <div className={styles.text} role="note" tabIndex={0}>
          {draft.text}
        </div>
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button onClick={() => void pane.goTo(draft.place)}>{t(cellTexts.goOn)}</Button>
        <Button
          onClick={() => {
            draftsOf(pane).drop(draft.place);
          }}
        >
          {t(cellTexts.discard)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
}
