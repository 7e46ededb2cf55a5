import { Suspense, useState, type ReactNode } from "react";
import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Pane, PanePlan } from "../sync/pane.js";
import { later } from "./later.js";
import { Look } from "./look.js";
import { PlanHeading } from "./plan-heading.js";
import type { PlanSource } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { SyncView } from "./sync-view.js";
import { texts } from "./texts.js";
import { usePane } from "./use-pane.js";

const StartView = later(() => import("./start-view.js").then((file) => file.StartView));
const ReportView = later(() => import("./report-view.js").then((file) => file.ReportView));
const SettingsView = later(() => import("./settings-view.js").then((file) => file.SettingsView));

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  body: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}` },
  tabs: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  wait: { padding: tokens.spacingVerticalXXXL },
});

type View = "sync" | "report" | "settings";

/** The whole task pane over one workbook: what plan it is, and the views of it. */
export function PaneApp(props: { readonly pane: Pane; readonly source: PlanSource }): ReactNode {
  const state = usePane(props.pane);
  return (
    <Look language={state.language}>
      <PaneFrame {...props} />
    </Look>
  );
}

function Waiting(): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return <Spinner className={styles.wait} label={t(texts.opening)} labelPosition="below" />;
}

function PaneFrame(props: { readonly pane: Pane; readonly source: PlanSource }): ReactNode {
  const styles = useStyles();
  const state = props.pane.state;
  if (state.plan !== null) return <PlanPane {...props} plan={state.plan} />;
  return (
    <div className={styles.frame}>
      <Suspense fallback={<Waiting />}>
        {state.stage === "opening" || state.stage === "syncing" ? <Waiting /> : <StartView {...props} state={state} />}
      </Suspense>
    </div>
  );
}

function PlanPane(props: { readonly pane: Pane; readonly source: PlanSource; readonly plan: PanePlan }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [view, setView] = useState<View>("sync");
  return (
    <div className={styles.frame}>
      <PlanHeading plan={props.plan} />
      <TabList
        className={styles.tabs}
        selectedValue={view}
        onTabSelect={(_event, data) => {
          setView(data.value as View);
        }}
        aria-label={t(texts.views)}
      >
        <Tab value="sync">{t(texts.planTab)}</Tab>
        <Tab value="report">{t(texts.reportTab)}</Tab>
        <Tab value="settings">{t(texts.settingsTab)}</Tab>
      </TabList>
      <div className={styles.body}>
        <Suspense fallback={<Waiting />}>
          {view === "sync" && <SyncView source={props.source} pane={props.pane} state={props.pane.state} />}
          {view === "report" && <ReportView source={props.source} planId={props.plan.id} rev={props.plan.rev} into={props} />}
          {view === "settings" && <SettingsView pane={props.pane} plan={props.plan} />}
        </Suspense>
      </div>
    </div>
  );
}
