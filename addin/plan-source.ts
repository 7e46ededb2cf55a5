import type { ResultOf } from "gql.tada";
import type { Ask } from "./ask.js";
import { askForFiles, fetchAskableUnits } from "./ask-units.js";
import { everyPage } from "./every-page.js";
import { askRegisters } from "./registers.js";
import { myNameDocument, myPlansDocument, planReportDocument, planScopeDocument } from "./report-documents.js";
import { CallFailed } from "./sync/api.js";
import type { MyPlan, PlanReport, PlanSource, ReportLine, Share } from "./view/plan-source.js";

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
  const plans = await everyPage(async (after) => (await ask(myPlansDocument, { after })).plans);
  return plans
    .map(({ due, method, organisation, ...plan }) => ({ ...plan, ...due, method: method.name, organisation: organisation.name }))
    .sort((a, b) => b.overdue - a.overdue);
}

async function planReport(ask: Ask, planId: string): Promise<PlanReport> {
  const { plan } = await ask(planScopeDocument, { id: planId });
  if (plan === null) throw new CallFailed("NOT_FOUND", planId);
  const rows = plan.sections.flatMap((section) => section.rows).filter((row) => row.deletedRev === null);
  const units = [...new Set(rows.map((row) => row.cells["unit"]).filter((unit) => typeof unit === "string"))];
  const organisation = plan.organisation.id;
  const asked = { units: units.length === 0 ? [organisation] : units, organisation: [organisation], method: plan.method.id };
  const report = await ask(planReportDocument, asked);
  const whole = lineAt(report.whole, 0);
  return { asOf: report.whole.asOf, whole, units: units.map((_unit, at) => lineAt(report.units, at)) };
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
    unitsReported: column("implementedShare")?.unitsReported[at] ?? 0,
    unitsExpected: column("implementedShare")?.unitsExpected[at] ?? 0,
  };
}
