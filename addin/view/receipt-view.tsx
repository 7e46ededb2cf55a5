import type { ReactNode } from "react";
import { Body1, Button, makeStyles } from "@fluentui/react-components";
import type { Receipt } from "../sync/pane.js";
import { listTexts } from "./list-texts.js";
import { Part } from "./part.js";
import { clock, useSpeech } from "./speak.js";

const useStyles = makeStyles({ undo: { alignSelf: "flex-start" } });

/** What the newest sync did, in sentences, with a way to take it back. */
export function ReceiptView(props: { readonly receipt: Receipt; readonly busy: boolean; readonly onUndo: () => void }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
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
        <Button className={styles.undo} size="small" disabled={props.busy} onClick={props.onUndo}>
          {t(listTexts.undo)}
        </Button>
      )}
    </Part>
  );
}
