import { Suspense, useState, type ReactNode } from "react";
import { Body1, Button, makeStyles } from "@fluentui/react-components";
import type { Pane, Receipt } from "../sync/pane.js";
import { later } from "./later.js";
import { listTexts } from "./list-texts.js";
import { Part } from "./part.js";
import { clock, useSpeech } from "./speak.js";

const UndoDialog = later(() => import("./undo-dialog.js").then((file) => file.UndoDialog));

const useStyles = makeStyles({ undo: { alignSelf: "flex-start" } });

/** What the newest sync did, in sentences, with a way to take it back. */
export function ReceiptView(props: { readonly pane: Pane; readonly receipt: Receipt; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [asking, setAsking] = useState(false);
  const { receipt } = props;
  return (
    <Part title={t(listTexts.receiptTitle, { time: clock(receipt.at, language) })}>
      <div>
        {receipt.sentences.map((sentence) => (
          <Body1 key={sentence} block>
            {sentence}
          </Body1>
        ))}
      </div>
      {receipt.canUndo && (
        <Button
          className={styles.undo}
          size="small"
          disabled={props.busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t(listTexts.undo)}
        </Button>
      )}
      <Suspense fallback={null}>
        {asking && (
          <UndoDialog
            pane={props.pane}
            onClose={() => {
              setAsking(false);
            }}
          />
        )}
      </Suspense>
    </Part>
  );
}
