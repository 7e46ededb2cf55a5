import { useState, type ReactNode } from "react";
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
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../shared/language.js";
import { ApiError } from "../api.js";
import { useSpeech } from "../speak.js";
import { AnswerView } from "./answer-view.js";
import type { Answer } from "./command-documents.js";
import { commandTexts } from "./command-texts.js";

/** Gives a command to the server, as its form stands. `dryRun`: only to hear what would happen; `language`: of what the server says. */
export type Run = (options: { readonly dryRun: boolean; readonly language: Language }) => Promise<{ readonly answer: Answer }>;

const useStyles = makeStyles({
  surface: { maxWidth: "640px" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  body: { "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" } },
});

interface Previewed {
  readonly key: string;
  readonly answer: Answer | Failure;
}

/** Whether the server said no, or nothing at all: only then may something have been done. */
type Failure = "refused" | "unanswered";

function failureOf(error: unknown): Failure {
  return error instanceof ApiError && error.code !== "UNREACHABLE" ? "refused" : "unanswered";
}

/** Brings what was just shown into the part of the dialog that is seen. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/**
 * A command with its form: what happens is shown first, then it is carried out. `formKey` changes with every entry, so that what was shown
 * before does not stand for what would happen now. `onClose` gets what was done, in a sentence, or null.
 */
export function CommandDialog(props: {
  readonly title: string;
  readonly formKey: string;
  readonly children: ReactNode;
  readonly run: Run;
  readonly onClose: (done: string | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [busy, setBusy] = useState(false);
  const { title, formKey, onClose } = props;
  const shown = previewed?.key === formKey ? previewed.answer : null;
  const ready = shown !== null && typeof shown === "object" && shown.problems.length === 0 && shown.lines.length > 0;
  const run = async (dryRun: boolean): Promise<void> => {
    setBusy(true);
    const answer = await props.run({ dryRun, language }).then((result) => result.answer, failureOf);
    setBusy(false);
    if (typeof answer === "object" && answer.done) onClose(t(commandTexts.done, { what: answer.lines.map(({ text }) => text).join(" ") }));
    else setPreviewed({ key: formKey, answer });
  };
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose(null);
      }}
    >
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void run(!ready);
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.form}>
              {props.children}
              <div aria-live="polite" ref={shown === null ? null : intoView}>
                {typeof shown === "string" && <Body1>{t(commandTexts[shown])}</Body1>}
                {shown !== null && typeof shown === "object" && <AnswerView answer={shown} />}
              </div>
            </DialogContent>
            <Actions ready={ready} busy={busy} onClose={onClose} />
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function Actions(props: { readonly ready: boolean; readonly busy: boolean; readonly onClose: (done: null) => void }): ReactNode {
  const { t } = useSpeech();
  const { ready, busy, onClose } = props;
  return (
    <DialogActions>
      <Button
        onClick={() => {
          onClose(null);
        }}
      >
        {t(commandTexts.cancel)}
      </Button>
      <Button appearance="primary" type="submit" disabledFocusable={busy} icon={busy ? <Spinner size="tiny" /> : null}>
        {t(ready ? commandTexts.carryOut : commandTexts.preview)}
      </Button>
    </DialogActions>
  );
}
