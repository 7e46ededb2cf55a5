import { Suspense, useState, type ReactNode } from "react";
import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { percentFrom } from "../../shared/figure.js";
import { reportSheet } from "../report-sheet.js";
import type { Pane, PanePlan } from "../sync/pane.js";
import type { PlanReport, PlanSource } from "./plan-source.js";
import { askTexts } from "./ask-units-texts.js";
import { longDay } from "./day-text.js";
import { later } from "./later.js";
import { NotFetched } from "./not-fetched.js";
import { Part } from "./part.js";
import { PlanFigures } from "./plan-figures.js";
import { ReportTable } from "./report-table.js";
import { sheetTexts } from "./report-sheet-texts.js";
import { reportTexts } from "./report-texts.js";
import { useSpeech } from "./speak.js";
import { TrainingPart } from "./training-part.js";
import { useAttempts } from "./use-attempts.js";
import { useLoaded } from "./use-loaded.js";

const AskUnitsPart = later(() => import("./ask-units-part.js").then((file) => file.AskUnitsPart));

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  away: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  ask: { display: "flex", flexDirection: "column", marginTop: tokens.spacingVerticalXXL },
  button: { alignSelf: "flex-start" },
  put: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
});

interface ReportViewProps {
  readonly source: PlanSource;
  readonly planId: string;
  readonly rev: number;
  /** Where the report can be put as a sheet; absent where there is no workbook. */
  readonly into?: { readonly pane: Pane; readonly plan: PanePlan };
}

/** The plan's figures by unit, and how far its training has come where there is a workbook to tell. */
export function ReportView(props: ReportViewProps): ReactNode {
  const units = props.into?.pane.trainingProgress() ?? [];
  return (
    <>
      <Figures {...props} />
      {units.length > 0 && <TrainingPart units={units} />}
    </>
  );
}

/** The plan's figures by unit, fetched anew whenever the plan has a newer revision. */
function Figures(props: ReportViewProps): ReactNode {
  const { t } = useSpeech();
  const { planId, rev, into } = props;
  const styles = useStyles();
  const [attempt, tryAgain] = useAttempts();
  const report = useLoaded(`${planId}:${String(rev)}:${String(attempt)}`, () => props.source.planReport(planId));
  if (report.state === "waiting") return <Spinner label={t(reportTexts.loading)} labelPosition="below" />;
  if (report.state === "away")
    return (
      <div className={styles.away}>
        <NotFetched onRetry={tryAgain}>{t(reportTexts.away)}</NotFetched>
      </div>
    );
  return (
    <>
      <ReportPart report={report.value} />
      {into !== undefined && report.value.units.length > 0 && <SheetButton {...into} report={report.value} />}
      {into?.plan.status === "OPEN" && <AskUnits source={props.source} planId={planId} pane={into.pane} />}
    </>
  );
}

/** The way to asking the units, which comes when it is pressed. */
function AskUnits(props: { readonly source: PlanSource; readonly planId: string; readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.ask}>
      {isOpen ? (
        <Suspense fallback={<Spinner />}>
          <AskUnitsPart {...props} />
        </Suspense>
      ) : (
        <Button
          className={styles.button}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t(askTexts.open)}
        </Button>
      )}
    </div>
  );
}

/** Puts the report into the workbook as a sheet, and says under which name it went in. */
function SheetButton(props: { readonly report: PlanReport; readonly pane: Pane; readonly plan: PanePlan }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const put = async (): Promise<void> => {
    setRunning(true);
    setOutcome(null);
    const tab = await props.pane.putSheet(reportSheet(props.report, props.plan, language));
    setOutcome(tab === null ? (props.pane.state.notice ?? t(sheetTexts.failed)) : t(sheetTexts.done, { title: tab }));
    setRunning(false);
  };
  return (
    <div className={styles.put}>
      <Caption1 className={styles.quiet}>{t(sheetTexts.putHelp)}</Caption1>
      <Button disabledFocusable={running} onClick={() => void put()}>
        {t(sheetTexts.put)}
      </Button>
      <Body1 role="status">{outcome ?? ""}</Body1>
    </div>
  );
}

function ReportPart(props: { readonly report: PlanReport }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { whole, units, asOf, figures } = props.report;
  const day = longDay(asOf, language);
  return (
    <Part title={t(reportTexts.title)}>
      <Caption1 className={styles.quiet}>{t(reportTexts.asOf, { day })}</Caption1>
      <PlanFigures figures={figures} />
      {units.length === 0 ? (
        <Body1>{t(reportTexts.noUnits)}</Body1>
      ) : (
        <>
          <Body1>
            {whole.unitsExpected === 0
              ? t(reportTexts.noFigures)
              : t(reportTexts.reported, { n: whole.unitsReported, of: whole.unitsExpected })}
          </Body1>
          <ReportTable units={units} whole={{ ...whole, label: t(reportTexts.whole) }} />
          {whole.estimated > 0 && <Caption1>{t(reportTexts.estimated, { n: whole.estimated })}</Caption1>}
          <Caption1 className={styles.quiet}>
            {t(reportTexts.sentOnly)} {t(reportTexts.percentRule, { n: percentFrom })}
          </Caption1>
        </>
      )}
    </Part>
  );
}
