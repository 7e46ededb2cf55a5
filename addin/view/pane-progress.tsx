import type { ReactNode } from "react";
import { Body1, Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import type { Pane, PaneState } from "../sync/pane.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  bar: { alignSelf: "stretch" },
  notice: { whiteSpace: "normal" },
});

/** Whether the pane is at work on the plan or the workbook. */
export function isAtWork(state: PaneState): boolean {
  return state.stage === "syncing" || state.stage === "opening";
}

/** While something long runs: that it runs, what is happening and a way to stop; afterwards what the pane has to say about it. */
export function PaneProgress(props: { readonly pane: Pane; readonly state: PaneState; readonly what: string }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, state, what } = props;
  if (isAtWork(state))
    return (
      <div className={styles.running}>
        <ProgressBar className={styles.bar} aria-label={what} />
        <Body1 role="status">{state.progress ?? what}</Body1>
        <Button
          onClick={() => {
            pane.cancel();
          }}
        >
          {t(texts.cancel)}
        </Button>
      </div>
    );
  const isSaidElsewhere = state.download !== null || state.existing !== null;
  if (state.notice === null || isSaidElsewhere) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody className={styles.notice}>{state.notice}</MessageBarBody>
    </MessageBar>
  );
}
