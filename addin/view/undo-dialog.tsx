import { useEffect, useState, type ReactNode } from "react";
import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { Pane, UndoPreview } from "../sync/pane.js";
import { choiceTexts } from "./choice-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly pane: Pane;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Shows what undoing the newest sync takes back and what stays, before it is done. It is closed by `isOpen`: taken away while it is open it would leave the page behind it hidden from those who hear it. */
export function UndoDialog({ pane, isOpen, onClose }: Props): ReactNode {
  return (
    <Dialog open={isOpen} onOpenChange={onClose}>
      <DialogSurface>
        <Asked pane={pane} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

function Asked({ pane, onClose }: Omit<Props, "isOpen">): ReactNode {
  const { t } = useSpeech();
  const [preview, setPreview] = useState<UndoPreview | null | "asking">("asking");
  useEffect(() => {
    void pane.previewUndo().then(setPreview);
  }, [pane]);
  const possible = preview !== "asking" && preview !== null && preview.undone.length > 0;
  const undo = (): void => {
    onClose();
    void pane.undoLastSync();
  };
  return (
    <DialogBody>
      <DialogTitle>{t(choiceTexts.undoTitle)}</DialogTitle>
      <DialogContent>{preview === "asking" ? <Spinner /> : <Preview preview={preview} />}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t(choiceTexts.undoNo)}</Button>
        <Button appearance="primary" disabled={!possible} onClick={undo}>
          {t(choiceTexts.undoYes)}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function Preview(props: { readonly preview: UndoPreview | null }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  if (props.preview === null || (props.preview.undone.length === 0 && props.preview.skipped.length === 0)) {
    return <Body1>{t(choiceTexts.nothingToUndo)}</Body1>;
  }
  const parts = [
    { title: t(choiceTexts.undone), lines: props.preview.undone },
    { title: t(choiceTexts.skipped), lines: props.preview.skipped },
  ].filter((part) => part.lines.length > 0);
  return (
    <div className={styles.content}>
      {parts.map((part) => (
        <div key={part.title}>
          <Subtitle2 as="h3">{part.title}</Subtitle2>
          <ul className={styles.list}>
            {part.lines.map((line, at) => (
              <li key={`${String(at)} ${line}`}>
                <Body1>{line}</Body1>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
