import { lazy, Suspense, useState, type ReactNode } from "react";
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Pane, Receipt } from "../sync/pane.js";
import { listTexts } from "./list-texts.js";
import { Part } from "./part.js";
import { clock, useSpeech } from "./speak.js";

const UndoDialog = lazy(() => import("./undo-dialog.js").then((file) => ({ default: file.UndoDialog })));

const useStyles = makeStyles({
  numbers: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))", gap: tokens.spacingHorizontalS, margin: 0 },
  number: { display: "flex", flexDirection: "column-reverse" },
  count: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  undo: { alignSelf: "flex-start" },
});

/** What the newest sync did, in four numbers and in sentences, with a way to take it back. */
export function ReceiptView(props: { readonly pane: Pane; readonly receipt: Receipt; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [asking, setAsking] = useState(false);
  const { receipt } = props;
  return (
    <Part title={t(listTexts.receiptTitle, { time: clock(receipt.at, language) })}>
      <Numbers receipt={receipt} />
      {receipt.sentences.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
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

function Numbers(props: { readonly receipt: Receipt }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { receipt } = props;
  const numbers = [
    { label: t(listTexts.sent), n: receipt.sent },
    { label: t(listTexts.received), n: receipt.received },
    { label: t(listTexts.merged), n: receipt.merged },
    { label: t(listTexts.leftBehind), n: receipt.leftBehind },
  ];
  return (
    <dl className={styles.numbers}>
      {numbers.map((one) => (
        <div key={one.label} className={styles.number}>
          <dt>
            <Caption1 className={styles.quiet}>{one.label}</Caption1>
          </dt>
          <dd className={styles.count}>
            <Subtitle2>{one.n}</Subtitle2>
          </dd>
        </div>
      ))}
    </dl>
  );
}
