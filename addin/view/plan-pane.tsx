import { Suspense, useState, type ReactNode } from "react";
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Pane, PanePlan, PaneState } from "../sync/pane.js";
import { later } from "./later.js";
import { PlanHeading, type Way } from "./plan-heading.js";
import type { PlanSource } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { SyncView } from "./sync-view.js";
import { texts } from "./texts.js";
import { Waiting } from "./waiting.js";

const CellView = later(() => import("./cell-view.js").then((file) => file.CellView));
const ReportView = later(() => import("./report-view.js").then((file) => file.ReportView));
const SettingsView = later(() => import("./settings-view.js").then((file) => file.SettingsView));
const Welcome = later(() => import("./welcome.js").then((file) => file.Welcome));

const useStyles = makeStyles({
  body: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}` },
  tabs: {
    flexWrap: "wrap",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The plan's own views, each on its tab. */
const tabs = ["sync", "cell", "report", "settings"] as const;
export type PlanTab = (typeof tabs)[number];

const labels = { sync: texts.planTab, cell: texts.cellTab, report: texts.reportTab, settings: texts.settingsTab } as const;

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly source: PlanSource;
  readonly plan: PanePlan;
  readonly first: PlanTab;
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
  const [tab, setTab] = useState<PlanTab>(props.first);
  return (
    <>
      <PlanHeading plan={props.plan} onGo={props.onGo} cameFrom={props.cameFrom} isNewHere={props.isNewHere} />
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_event, data) => {
          setTab(tabs.find((one) => one === data.value) ?? "sync");
        }}
        aria-label={t(texts.views)}
      >
        {tabs.map((one) => (
          <Tab key={one} value={one}>
            {t(labels[one])}
          </Tab>
        ))}
      </TabList>
      <div className={styles.body}>
        <Suspense fallback={<Waiting />}>
          {tab === "sync" && props.isNewHere && <Welcome onRead={props.onWelcomed} />}
          <TabBody {...props} tab={tab} />
        </Suspense>
      </div>
    </>
  );
}

function TabBody(props: Props & { readonly tab: PlanTab }): ReactNode {
  const { pane, state, source, plan } = props;
  switch (props.tab) {
    case "sync":
      return <SyncView source={source} pane={pane} state={state} />;
    case "cell":
      return <CellView pane={pane} state={state} />;
    case "report":
      return <ReportView source={source} planId={plan.id} rev={plan.rev} into={{ pane, plan }} />;
    case "settings":
      return <SettingsView pane={pane} plan={plan} state={state} />;
  }
}
