import { useState, type ReactNode } from "react";
import { Body1, Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { agoText } from "../sync/newer.js";
import type { Pane, SelectedCell } from "../sync/pane.js";
import { cellTexts } from "./cell-texts.js";
import { beginDraft, draftsOf, isOf, useDrafts, type Draft } from "./drafts.js";
import { focused } from "./focused.js";
import { LongTextEditor } from "./long-text-editor.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";
import { useNow } from "./when.js";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  value: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  write: { alignSelf: "flex-start" },
  reason: { whiteSpace: "normal" },
});

/** What the selected cell holds, whether it was sent, and a box to write in where it holds a long text. */
export function CellContent(props: { readonly pane: Pane; readonly cell: SelectedCell }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, cell } = props;
  const draft = useDrafts(pane).find((one) => isOf(one, cell));
  const [pressed, setPressed] = useState(false);
  const [outcome, setOutcome] = useState("");
  const open = (field: string): void => {
    setPressed(true);
    setOutcome("");
    draftsOf(pane).keep(beginDraft(cell, field));
  };
  return (
    <div className={styles.content}>
      {draft === undefined ? (
        <>
          <Body1 className={styles.value}>{cell.value === "" ? t(texts.empty) : cell.value}</Body1>
          <Sent cell={cell} />
        </>
      ) : (
        <Writing pane={pane} cell={cell} draft={draft} focusFirst={pressed} onOutcome={setOutcome} />
      )}
      <Body1 role="status">{outcome}</Body1>
      {draft === undefined && cell.editor !== null && cell.field !== null && (
        <WriteButton field={cell.field} focusFirst={pressed} onPress={open} />
      )}
      {cell.why !== null && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.reason}>
            <MessageBarTitle>{t(cellTexts.lockedTitle)}:</MessageBarTitle>
            {cell.why}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Whether what stands there was sent, by whom and how long ago. */
function Sent(props: { readonly cell: SelectedCell }): ReactNode {
  const { t, language } = useSpeech();
  const now = useNow();
  const { sent, unsent } = props.cell;
  const by = sent === null ? null : { name: sent.by, when: agoText(new Date(sent.at), new Date(now), language) };
  const parts = [unsent ? t(cellTexts.notSent) : "", by === null ? "" : t(unsent ? cellTexts.sentBefore : cellTexts.sentBy, by)];
  return <Body1>{parts.filter((part) => part !== "").join(" ")}</Body1>;
}

function Writing(props: {
  readonly pane: Pane;
  readonly cell: SelectedCell;
  readonly draft: Draft;
  readonly focusFirst: boolean;
  readonly onOutcome: (sentence: string) => void;
}): ReactNode {
  const { t } = useSpeech();
  const { pane, cell, draft } = props;
  const [saving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const done = await pane.write(cell.place, draft.text);
    setSaving(false);
    props.onOutcome(t(done ? cellTexts.saved : cellTexts.notWritten));
    if (done) draftsOf(pane).drop(draft.place);
  };
  return (
    <LongTextEditor
      {...props}
      busy={saving}
      onText={(text) => {
        draftsOf(pane).keep({ ...draft, text });
      }}
      onSave={() => void save()}
      onLeave={() => {
        draftsOf(pane).drop(draft.place);
      }}
    />
  );
}

/** Opens the box; stands where the box was when it is closed, and then has the focus. */
function WriteButton(props: {
  readonly field: string;
  readonly focusFirst: boolean;
  readonly onPress: (field: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { focusFirst, field, onPress } = props;
  return (
    <Button
      {...(focusFirst ? focused : {})}
      className={styles.write}
      onClick={() => {
        onPress(field);
      }}
    >
      {t(cellTexts.write)}
    </Button>
  );
}
