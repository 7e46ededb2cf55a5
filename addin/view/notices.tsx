import type { ReactNode } from "react";
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { PaneState } from "../sync/pane.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({ notice: { whiteSpace: "normal", overflowWrap: "anywhere" } });

/** What holds for the pane as a whole just now: no connection, another window syncs, the workbook did not take something. Also said aloud. */
export function Notices(props: { readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const offline = props.state.stage === "offline";
  const said = offline ? t(texts.offlineAdvice) : props.state.notice;
  return (
    <div role="status">
      {said !== null && (
        <MessageBar intent={offline ? "warning" : "info"} layout="multiline">
          <MessageBarBody className={styles.notice}>
            {offline && <MessageBarTitle>{t(texts.offlineTitle)}</MessageBarTitle>}
            {said}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
