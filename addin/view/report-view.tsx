import type { ReactNode } from "react";
import { Body1, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PlanReport, PlanSource } from "./plan-source.js";
import { Part } from "./part.js";
import { ReportTable } from "./report-table.js";
import { reportTexts } from "./report-texts.js";
import { useSpeech } from "./speak.js";
import { useLoaded } from "./use-loaded.js";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** The plan's figures by unit, fetched anew whenever the plan has a newer revision. */
export function ReportView(props: { readonly source: PlanSource; readonly planId: string; readonly rev: number }): ReactNode {
  const { t } = useSpeech();
  const report = useLoaded(`${props.planId}:${String(props.rev)}`, () => props.source.planReport(props.planId));
  if (report.state === "waiting") return <Spinner label={t(reportTexts.loading)} labelPosition="below" />;
  if (report.state === "away") return <Body1>{t(reportTexts.away)}</Body1>;
  return <ReportPart report={report.value} />;
}

function ReportPart(props: { readonly report: PlanReport }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { whole, units, asOf } = props.report;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(asOf));
  return (
    <Part title={t(reportTexts.title)}>
      <Caption1 className={styles.quiet}>{t(reportTexts.asOf, { day })}</Caption1>
      {units.length === 0 ? (
        <Body1>{t(reportTexts.noUnits)}</Body1>
      ) : (
        <>
          <Body1>{t(reportTexts.reported, { n: whole.unitsReported, of: whole.unitsExpected })}</Body1>
          <ReportTable units={units} whole={{ ...whole, label: t(reportTexts.whole) }} />
          <Caption1 className={styles.quiet}>{t(reportTexts.sentOnly)}</Caption1>
        </>
      )}
    </Part>
  );
}
