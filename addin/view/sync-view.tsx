import { Suspense, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, PaneState } from "../sync/pane.js";
import { later } from "./later.js";
import { listTexts } from "./list-texts.js";
import type { PlanSource } from "./plan-source.js";
import { ProblemList } from "./problem-list.js";
import { ReceiptView } from "./receipt-view.js";
import { useSpeech } from "./speak.js";
import { StateCard } from "./state-card.js";
import { UnsentList } from "./unsent-list.js";

const ConflictList = later(() => import("./conflict-list.js").then((file) => file.ConflictList));
const DeletesView = later(() => import("./deletes-view.js").then((file) => file.DeletesView));

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
});

/** The state in a sentence with its one button, then what needs the person, most pressing first. */
export function SyncView(props: { readonly pane: Pane; readonly state: PaneState; readonly source: PlanSource }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, state } = props;
  return (
    <div className={styles.flow}>
      <StateCard pane={pane} state={state} />
      <Suspense fallback={null}>
        {state.deletesToConfirm.length > 0 && <DeletesView pane={pane} rows={state.deletesToConfirm} />}
        {state.conflicts.length > 0 && (
          <ConflictList pane={pane} source={props.source} conflicts={state.conflicts} busy={state.stage === "syncing"} />
        )}
      </Suspense>
      {state.receipt !== null && <ReceiptView pane={pane} receipt={state.receipt} busy={state.stage === "syncing"} />}
      <ProblemList pane={pane} title={t(listTexts.problemsTitle)} problems={state.problems.filter((one) => one.severity === "problem")} />
      <UnsentList pane={pane} unsent={state.unsent} />
      <ProblemList pane={pane} title={t(listTexts.hintsTitle)} problems={state.problems.filter((one) => one.severity === "hint")} />
    </div>
  );
}
