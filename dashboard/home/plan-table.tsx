import type { ReactNode } from "react";
import { Badge, Body1, Caption1, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ResultOf } from "gql.tada";
import type { Phase } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import { ask } from "../api.js";
import { DataTable } from "../data-table.js";
import { Notice } from "../notice.js";
import type { DemoPerson } from "../session.js";
import { longDay, useSpeech } from "../speak.js";
import { reportTexts } from "../texts.js";
import { useLoaded } from "../use-loaded.js";
import { planNews } from "./home-documents.js";
import { homeTexts } from "./texts.js";

interface OpenPlan {
  readonly id: string;
  readonly phase: Phase;
  readonly method: { readonly name: string };
  readonly organisation: { readonly name: string };
}

const useStyles = makeStyles({ name: { display: "flex", flexDirection: "column" }, quiet: { color: tokens.colorNeutralForeground3 } });

/** The person's open plans: where each stands, who changed it last, and its workbook. */
export function PlanTable(props: {
  readonly plans: readonly OpenPlan[];
  readonly state: "waiting" | "here" | "away";
  readonly who: DemoPerson;
}): ReactNode {
  const { t } = useSpeech();
  if (props.state === "waiting") return <Spinner label={t(homeTexts.loading)} />;
  if (props.state === "away") return <Notice title={t(reportTexts.awayTitle)}>{t(reportTexts.away)}</Notice>;
  if (props.plans.length === 0) return <Notice title={t(homeTexts.plansTitle)}>{t(homeTexts.noPlans)}</Notice>;
  return <OpenPlans plans={props.plans} who={props.who} />;
}

function OpenPlans(props: { readonly plans: readonly OpenPlan[]; readonly who: DemoPerson }): ReactNode {
  const { t } = useSpeech();
  const { plans, who } = props;
  const ids = plans.map((plan) => plan.id);
  const news = useLoaded([who, ...ids].join(" "), () => Promise.all(ids.map((id) => ask(planNews, { id }, who))));
  const headings = [homeTexts.method, homeTexts.phase, homeTexts.lastChange, homeTexts.questions, homeTexts.workbook].map((heading) =>
    t(heading),
  );
  const rows = plans.map((plan, at) => ({ key: plan.id, cells: cellsOf(plan, news.state === "here" ? news.value[at] : undefined) }));
  return <DataTable title={t(homeTexts.plansTitle)} headings={headings} rows={rows} />;
}

type News = ResultOf<typeof planNews>;

function cellsOf(plan: OpenPlan, news: News | undefined): readonly ReactNode[] {
  return [
    <PlanName key="name" plan={plan} />,
    <PhaseName key="phase" phase={plan.phase} />,
    <LastChange key="change" news={news} />,
    <Questions key="questions" n={news?.conflicts.length ?? 0} />,
    <WorkbookLink key="workbook" plan={plan} />,
  ];
}

function PlanName(props: { readonly plan: OpenPlan }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      <Body1>{props.plan.method.name}</Body1>
      <Caption1 className={styles.quiet}>{props.plan.organisation.name}</Caption1>
    </span>
  );
}

function PhaseName(props: { readonly phase: Phase }): ReactNode {
  const { language } = useSpeech();
  return say(phaseNames[props.phase], language);
}

function LastChange(props: { readonly news: News | undefined }): ReactNode {
  const { t, language } = useSpeech();
  const head = props.news?.planHead;
  if (head?.at === null || head?.at === undefined) return "–";
  const day = longDay(head.at, language);
  return head.by === null ? day : t(homeTexts.changedBy, { day, name: head.by });
}

function Questions(props: { readonly n: number }): ReactNode {
  if (props.n === 0) return "–";
  return (
    <Badge appearance="tint" color="warning">
      {props.n}
    </Badge>
  );
}

function WorkbookLink(props: { readonly plan: OpenPlan }): ReactNode {
  const { t, language } = useSpeech();
  const { plan } = props;
  return (
    <Link href={`/workbooks/${plan.id}.xlsx?language=${language}`} aria-label={`${t(homeTexts.download)}: ${plan.method.name}`}>
      {t(homeTexts.download)}
    </Link>
  );
}
