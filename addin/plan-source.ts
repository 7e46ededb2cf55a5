import type { ResultOf } from "gql.tada";
import { planMetrics } from "../shared/report/figures.js";
import type { Ask } from "./ask.js";
import { askForFiles, fetchAskableUnits } from "./ask-units.js";
import { everyPage } from "./every-page.js";
import { askRegisters } from "./registers.js";
import { myNameDocument, myPlansDocument, planReportDocument, planScopeDocument } from "./report-documents.js";
import { CallFailed } from "./sync/api.js";
import type { MyPlan, PlanFigure, PlanReport, PlanSource, ReportLine, Share } from "./view/plan-source.js";

/** What the report of a plan shows of it as a whole. */
const metrics = ["implementedShare", "trainedShare", ...planMetrics];

type Shares = ResultOf<typeof planReportDocument>["whole"];

/** Reports and lists for the views, from the server. `addressOf`: the address of one of its other pages. */
export function askedPlanSource(ask: Ask, addressOf: (page: string) => string): PlanSource {
  return {
    myName: async () => (await ask(myNameDocument, {})).me.name,
    planReport: (planId) => planReport(ask, planId),
    myPlans: () => myPlans(ask),
    registers: () => askRegisters(ask),
    askableUnits: (planId) => fetchAskableUnits(ask, planId),
    askUnits: (asking) => askForFiles(ask, asking, addressOf),
  };
}

async function myPlans(ask: Ask): Promise<readonly MyPlan[]> {
  const plans = await everyPage(async (after) => (await ask(myPlansDocument, { after, metrics: [...planMetrics] })).plans);
  return plans
    .map(({ due, method, organisation, figures, ...plan }) => ({
      ...plan,
      ...due,
      method: method.name,
      organisation: organisation.name,
      figures: figures === null ? [] : planMetrics.map((metric, at) => figureAt(metric, figures, at)),
    }))
    .sort((a, b) => b.overdue - a.overdue);
}

async function planReport(ask: Ask, planId: string): Promise<PlanReport> {
  const { plan } = await ask(planScopeDocument, { id: planId });
  if (plan === null) throw new CallFailed("NOT_FOUND", planId);
  const rows = plan.sections.flatMap((section) => section.rows).filter((row) => row.deletedRev === null);
  const units = [...new Set(rows.map((row) => row.cells["unit"]).filter((unit) => typeof unit === "string"))];
  const organisation = plan.organisation.id;
  const asked = { units: units.length === 0 ? [organisation] : units, organisation: [organisation], method: plan.method.id, metrics };
  const report = await ask(planReportDocument, asked);
  const whole = lineAt(report.whole, 0);
  const figures = report.whole.columns
    .filter(({ metric }) => planMetrics.some((one) => one === metric))
    .map(({ metric, of, oldest, ...column }) => figureAt(metric, { ...column, of: of ?? [], oldest: oldest ?? [] }, 0));
  return { asOf: report.whole.asOf, whole, units: units.map((_unit, at) => lineAt(report.units, at)), figures };
}

type Lists = Readonly<Record<"n" | "of" | "unitsReported" | "unitsExpected", readonly (number | null)[]>> & {
  readonly oldest: readonly (string | null)[];
  readonly stale: readonly (boolean | null)[];
};

function figureAt(metric: string, lists: Lists, at: number): PlanFigure {
  const { n, of, unitsReported, unitsExpected, oldest, stale } = lists;
  return {
    metric,
    n: n[at] ?? null,
    of: of[at] ?? null,
    unitsReported: unitsReported[at] ?? null,
    unitsExpected: unitsExpected[at] ?? null,
    oldest: oldest[at] ?? null,
    stale: stale[at] === true,
  };
}

/** Entry `at` of every list of the report belongs to one line. */
function lineAt(report: Shares, at: number): ReportLine {
  const column = (metric: string): Shares["columns"][number] | undefined => report.columns.find((one) => one.metric === metric);
  const share = (metric: string): Share => ({ n: column(metric)?.n[at] ?? null, of: column(metric)?.of?.[at] ?? null });
  return {
    id: report.keys[0]?.ids[at] ?? "",
    label: report.keys[0]?.labels[at] ?? "",
    asIntended: share("implementedShare"),
    trained: share("trainedShare"),
    estimated: column("trainedShare")?.estimated?.[at] ?? 0,
    unitsReported: column("implementedShare")?.unitsReported[at] ?? 0,
    unitsExpected: column("implementedShare")?.unitsExpected[at] ?? 0,
  };
}
