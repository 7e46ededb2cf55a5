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
import { useFocusKept } from "./use-focus-kept.js";

const ConflictList = later(() => import("./conflict-list.js").then((file) => file.ConflictList));
const DeletesView = later(() => import("./deletes-view.js").then((file) => file.DeletesView));
const MissingPart = later(() => import("./missing-part.js").then((file) => file.MissingPart));
const PeriodPart = later(() => import("./period-part.js").then((file) => file.PeriodPart));
const RenewalPart = later(() => import("./renewal-part.js").then((file) => file.RenewalPart));
const SheetsPart = later(() => import("./sheets-part.js").then((file) => file.SheetsPart));
const RepairPart = later(() => import("./repair-part.js").then((file) => file.RepairPart));

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
});

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly source: PlanSource;
  /** She wants to take the newest sync back. */
  readonly onUndo: () => void;
}

/** The state in a sentence with its one button, then what needs the person, most pressing first; what is merely good to know stands last. */
export function SyncView(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, state } = props;
  const busy = state.stage === "syncing";
  const problems = state.problems.filter((one) => one.severity === "problem");
  const hints = state.problems.filter((one) => one.severity === "hint");
  const { home, onFocus } = useFocusKept();
  const missing = pane.missing();
  const asked = state.deletesToConfirm.length > 0;
  const renewal = state.renewal ?? null;
  const coming = state.download === null ? renewal?.sheets : undefined;
  const wanting = state.sheets.filter(({ why, title }) => why !== "hidden" && coming?.includes(title) !== true);
  return (
    <div className={styles.flow} onFocus={onFocus}>
      <div ref={home} tabIndex={-1}>
        <StateCard pane={pane} state={state} />
      </div>
      <Suspense fallback={null}>
        {asked && <DeletesView pane={pane} rows={state.deletesToConfirm} busy={busy} />}
        {state.conflicts.length > 0 && <ConflictList pane={pane} source={props.source} conflicts={state.conflicts} busy={busy} />}
      </Suspense>
      {state.receipt !== null && <ReceiptView receipt={state.receipt} busy={busy} onUndo={props.onUndo} />}
      <ProblemList pane={pane} title={t(listTexts.problemsTitle)} problems={problems} />
      <Suspense fallback={null}>{state.broken > 0 && <RepairPart pane={pane} columns={state.broken} busy={busy} />}</Suspense>
      <Suspense fallback={null}>
        {state.period !== null && <PeriodPart pane={pane} offer={state.period} busy={state.stage !== "ready"} />}
        {renewal !== null && <RenewalPart pane={pane} renewal={renewal} busy={state.stage !== "ready"} />}
        {wanting.length > 0 && <SheetsPart pane={pane} state={state} sheets={wanting} />}
      </Suspense>
      <UnsentList pane={pane} unsent={state.unsent.filter((change) => !asked || change.kind !== "DELETE")} />
      <Suspense fallback={null}>
        {state.plan !== null && missing.length > 0 && <MissingPart pane={pane} plan={state.plan} missing={missing} />}
      </Suspense>
      <ProblemList pane={pane} title={t(listTexts.hintsTitle)} problems={hints} />
    </div>
  );
}
