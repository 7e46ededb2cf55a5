import { Suspense, useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, PanePlan, PaneState } from "../sync/pane.js";
import { later } from "./later.js";
import { PlanHeading, type Way } from "./plan-heading.js";
import type { PlanSource } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { SyncView } from "./sync-view.js";
import { texts } from "./texts.js";
import { ViewBar } from "./view-bar.js";
import { Waiting } from "./waiting.js";

const CellView = later(() => import("./cell-view.js").then((file) => file.CellView));
const ReportView = later(() => import("./report-view.js").then((file) => file.ReportView));
const SettingsView = later(() => import("./settings-view.js").then((file) => file.SettingsView));
const UndoDialog = later(() => import("./undo-dialog.js").then((file) => file.UndoDialog));
const Welcome = later(() => import("./welcome.js").then((file) => file.Welcome));

const useStyles = makeStyles({
  body: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}` },
});

/** The plan's own views. */
const views = ["sync", "cell", "report", "settings"] as const;
export type PlanView = (typeof views)[number];
/** Those of a workbook that holds parts of several plans: what concerns a whole plan is seen in its own workbook. */
const partViews = ["sync", "cell"] as const satisfies readonly PlanView[];

const labels = { sync: texts.planView, cell: texts.cellView, report: texts.reportView, settings: texts.settingsView } as const;

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly source: PlanSource;
  readonly plan: PanePlan;
  readonly first: PlanView;
  /** The plan's sheets were put into this workbook just now. */
  readonly isNewHere: boolean;
  /** She has read what to do with it. */
  readonly onWelcomed: () => void;
  readonly cameFrom: Way | null;
  readonly onGo: (way: Way) => void;
}

/** The pane over a plan's workbook: which plan it is, and its views. */
export function PlanPane(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const isPart = props.state.several !== undefined;
  const [view, setView] = useState<PlanView>(isPart ? "sync" : props.first);
  const [undo, setUndo] = useState<"never" | "asked" | "closed">("never");
  return (
    <>
      <PlanHeading plan={props.plan} onGo={props.onGo} cameFrom={props.cameFrom} isNewHere={props.isNewHere} isPart={isPart} />
      <ViewBar
        label={t(texts.views)}
        views={(isPart ? partViews : views).map((key) => ({ key, name: t(labels[key]) }))}
        current={view}
        onGo={setView}
      />
      <div className={styles.body}>
        <Suspense fallback={<Waiting />}>
          {view === "sync" && props.isNewHere && <Welcome onRead={props.onWelcomed} />}
          <ViewBody
            {...props}
            view={view}
            onUndo={() => {
              setUndo("asked");
            }}
          />
        </Suspense>
        <Suspense fallback={null}>
          {undo !== "never" && (
            <UndoDialog
              pane={props.pane}
              isOpen={undo === "asked"}
              onClose={() => {
                setUndo("closed");
              }}
            />
          )}
        </Suspense>
      </div>
    </>
  );
}

function ViewBody(props: Props & { readonly view: PlanView; readonly onUndo: () => void }): ReactNode {
  const { pane, state, source, plan } = props;
  switch (props.view) {
    case "sync":
      return <SyncView source={source} pane={pane} state={state} onUndo={props.onUndo} />;
    case "cell":
      return <CellView pane={pane} state={state} />;
    case "report":
      return <ReportView source={source} planId={plan.id} rev={plan.rev} into={{ pane, plan }} />;
    case "settings":
      return <SettingsView pane={pane} plan={plan} state={state} />;
  }
}
