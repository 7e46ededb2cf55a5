import { useState, type ReactNode } from "react";
import { Body1, Button, makeStyles, ProgressBar, Subtitle1, tokens } from "@fluentui/react-components";
import type { Pane, PaneState } from "../sync/pane.js";
import { syncTexts } from "../sync/sync-texts.js";
import { Notices } from "./notices.js";
import { useSpeech } from "./speak.js";
import { counts, texts } from "./texts.js";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  sentence: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  lead: { overflowWrap: "anywhere" },
});

/** Where the person stands, in sentences; the first is the main thing. */
function useSentences(state: PaneState): readonly string[] {
  const { t, count } = useSpeech();
  if (state.unlisted === true) return [t(texts.unlisted)];
  if (state.deletesToConfirm.length > 0) return [t(texts.answerFirst)];
  const staying = state.problems.filter((problem) => problem.stays).length;
  const sent = staying === 0 ? t(texts.allSent) : count(counts.staying, staying);
  const unsent = state.unsent.length === 0 ? sent : count(counts.unsent, state.unsent.length);
  const isAllSent = state.unsent.length + staying === 0;
  const others = state.newer === null ? [] : [state.newer.sentence, ...(state.unsent.length === 0 ? [t(texts.syncFetches)] : [])];
  const questions = state.conflicts.length === 0 ? [] : [count(counts.conflicts, state.conflicts.length)];
  const isClosed = state.plan?.status === "CLOSED" && state.several === undefined;
  const closed = isClosed ? [t(syncTexts.planClosed)] : [];
  if (isAllSent && questions.length > 0) return [...questions, unsent, ...others, ...closed];
  const rest = [...others, ...questions, ...closed];
  const isNewest = isAllSent && rest.length === 0 && state.notice === null;
  return [unsent, ...(isNewest ? [t(texts.andNewest)] : rest)];
}

/** The state in sentences and the one button; while a sync runs, how far it is and a way to stop it. A question that must be answered first has its own buttons instead. */
export function StateCard(props: { readonly pane: Pane; readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const [lead, ...rest] = useSentences(props.state);
  const isSyncing = props.state.stage === "syncing";
  const mustAnswer = props.state.deletesToConfirm.length > 0;
  return (
    <section className={styles.card}>
      <div className={styles.sentence} role="status">
        <Subtitle1 as="h2" className={styles.lead}>
          {lead}
        </Subtitle1>
        {rest.map((sentence) => (
          <Body1 key={sentence}>{sentence}</Body1>
        ))}
      </div>
      {isSyncing && <Running {...props} />}
      {!isSyncing && !mustAnswer && <SyncButton {...props} />}
      <Notices state={props.state} />
    </section>
  );
}

/** Filled as the next thing to press, unless all is sent and it is a question's turn. */
function SyncButton({ pane, state }: { readonly pane: Pane; readonly state: PaneState }): ReactNode {
  const { t } = useSpeech();
  const asksFirst = state.conflicts.length > 0 && state.unsent.length === 0;
  return (
    <Button
      appearance={asksFirst ? "secondary" : "primary"}
      size="large"
      disabled={state.stage === "opening"}
      onClick={() => void pane.sync()}
    >
      {t(state.stage === "offline" ? texts.tryAgain : texts.sync)}
    </Button>
  );
}

function Running(props: { readonly pane: Pane; readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [stopping, setStopping] = useState(false);
  return (
    <div className={styles.card}>
      <ProgressBar aria-label={t(texts.syncing)} />
      <Body1 role="status">{stopping ? t(texts.stopping) : (props.state.progress ?? t(texts.syncing))}</Body1>
      <Button
        disabledFocusable={stopping}
        onClick={() => {
          setStopping(true);
          props.pane.cancel();
        }}
      >
        {t(texts.cancel)}
      </Button>
    </div>
  );
}
