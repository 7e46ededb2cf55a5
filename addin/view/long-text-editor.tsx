import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { Body1, Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { SelectedCell } from "../sync/pane.js";
import { cellTexts, charactersLeft, charactersOver } from "./cell-texts.js";
import { isWritten, type Draft } from "./drafts.js";
import { focused } from "./focused.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  box: { maxHeight: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Lines the box shows at least and at most, and how many characters fit into one in a narrow pane. */
const [fewest, most, width] = [8, 30, 40];

function rowsFor(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / width), 0);
  return Math.min(most, Math.max(fewest, lines + 1));
}

interface Props {
  readonly cell: SelectedCell;
  readonly draft: Draft;
  /** It was opened by a press just now, so the writing goes on there. */
  readonly focusFirst: boolean;
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** A box with room for a long text or a list: grows with it, says how much more fits, and throws nothing away unasked. */
export function LongTextEditor(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [asking, setAsking] = useState(false);
  const room = props.cell.maxLength === null ? null : props.cell.maxLength - props.draft.text.length;
  const tooLong = room !== null && room < 0;
  const leave = (): void => {
    if (isWritten(props.draft)) setAsking(true);
    else props.onLeave();
  };
  const save = (): void => {
    if (!tooLong && !props.busy) props.onSave();
  };
  return (
    <div className={styles.editor}>
      {props.cell.value !== props.draft.from && <Body1 role="status">{t(cellTexts.changedSince, { value: props.cell.value })}</Body1>}
      <Box {...props} room={room} onSave={save} onLeave={leave} />
      {asking ? (
        <Discard
          onDiscard={props.onLeave}
          onGoOn={() => {
            setAsking(false);
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={tooLong || props.busy} onClick={save}>
            {t(cellTexts.save)}
          </Button>
          <Button disabledFocusable={props.busy} onClick={leave}>
            {t(cellTexts.cancel)}
          </Button>
        </div>
      )}
      <Caption1 className={styles.quiet}>{t(cellTexts.howToSave)}</Caption1>
    </div>
  );
}

function Box(props: Props & { readonly room: number | null }): ReactNode {
  const styles = useStyles();
  const { t, count } = useSpeech();
  const { focusFirst, room } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") props.onLeave();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) props.onSave();
  };
  const said = room === null ? "" : count(room < 0 ? charactersOver : charactersLeft, Math.abs(room));
  const hint = [props.cell.editor === "list" ? t(cellTexts.oneALine) : "", room === null || room < 0 ? "" : said];
  return (
    <Field hint={hint.join(" ").trim()} {...(room !== null && room < 0 ? { validationMessage: said } : {})}>
      <Textarea
        {...(focusFirst ? focused : {})}
        aria-label={props.draft.field}
        textarea={{ className: styles.box }}
        resize="vertical"
        rows={rowsFor(props.draft.text)}
        readOnly={props.busy}
        value={props.draft.text}
        onKeyDown={onKeyDown}
        onChange={(_event, data) => {
          props.onText(data.value);
        }}
      />
    </Field>
  );
}

/** Asks before something written is thrown away; going on is what Enter does. */
function Discard(props: { readonly onDiscard: () => void; readonly onGoOn: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.editor}>
      <Body1 id={id}>{t(cellTexts.discardAsk)}</Body1>
      <div className={styles.actions}>
        <Button {...focused} onClick={props.onGoOn}>
          {t(cellTexts.goOn)}
        </Button>
        <Button onClick={props.onDiscard}>{t(cellTexts.discard)}</Button>
      </div>
    </div>
  );
}
