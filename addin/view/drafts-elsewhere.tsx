import type { ReactNode } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Pane, Place } from "../sync/pane.js";
import { cellTexts } from "./cell-texts.js";
import { draftsOf, isSamePlace, isWritten, useDrafts } from "./drafts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  sentence: { whiteSpace: "normal", overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", justifyContent: "flex-end", minWidth: 0 },
});

/** Texts begun in other cells than the selected one, each with a way back to it; nothing begun is ever lost by selecting something else. */
export function DraftsElsewhere(props: { readonly pane: Pane; readonly here: Place | null }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, here } = props;
  const others = useDrafts(pane).filter((draft) => isWritten(draft) && (here === null || !isSamePlace(draft.place, here)));
  return others.map((draft) => (
    <MessageBar key={draft.place.address} intent="warning" layout="multiline">
      <MessageBarBody className={styles.sentence}>
        {t(cellTexts.elsewhere, { field: draft.field, cell: draft.place.address })}
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
