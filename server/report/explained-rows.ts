import type { EntityManager } from "typeorm";
import type { CountedRow } from "../../shared/plan/metric.js";
import { rowMetrics, unitMetrics } from "../../shared/plan/metrics.js";
import { latestReported, unitOf } from "../../shared/plan/usage-periods.js";
import type { PlanRow } from "../../shared/protocol.js";
import { countsOf } from "../../shared/report/figures.js";
import type { Reach } from "../identity/actor.js";
import { PlanRowEntity } from "../store/entities/plan-row.entity.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { countRows } from "./deltas.js";
import type { Explained, Explanation } from "./explain.js";
import { measureChanges } from "./measure.js";
import { readCountedRows } from "./recount-plan.js";

/**
 * The rows behind one line of an explanation, as they are now, in their order: those that add to the figure on its day, of what the reader
 * may read. A unit that has not reported is there with its trainee groups. Null where the line has no plan.
 */
export async function explainedRows(
  m: EntityManager,
  { figure, day, dims }: Explanation,
  line: Explained,
  reach: Reach,
): Promise<readonly PlanRow[] | null> {
  if (line.planId === null) return null;
  const plan = await m.findOneByOrFail(PlanEntity, { id: line.planId });
  const rows = (await readCountedRows(m, plan)).filter((row) => (unitOf(row.cells) ?? plan.organisationId) === line.unitId);
  const counts = countsOf(figure);
  const adds = (row: CountedRow): boolean => {
    const added = countRows([row], plan).filter((count) => counts.includes(count.metric));
    const changes = (key: string): readonly { dim: string; day: string; n: number }[] =>
      added.filter((count) => count.metric === key).map((count) => ({ dim: count.dim, day: count.on ?? "", n: count.n }));
    const { n, of } = measureChanges({ ...figure, kind: figure.kind === "days" ? "count" : figure.kind }, changes, day, dims);
    return n !== 0 || (of ?? 0) !== 0;
  };
  const byRow = rowMetrics.some((metric) => counts.includes(metric.key)) ? rows.filter(adds) : [];
  const byUnit = unitMetrics.some((metric) => counts.includes(metric.key)) ? reportOf(rows, day) : [];
  const wanted = new Set([...byRow, ...byUnit].filter((row) => mayRead(reach, row)).map((row) => row.id));
  const stored = await m.find(PlanRowEntity, { where: { planId: plan.id }, order: { section: "ASC", ord: "ASC", id: "ASC" } });
  return stored.filter((row) => wanted.has(row.id));
}

/** The unit's newest report by the day, else its trainee groups. */
function reportOf(rows: readonly CountedRow[], day: string): readonly CountedRow[] {
  const newest = latestReported(
    rows.filter((row) => row.section === "usage"),
    day,
  );
  return rows.filter((row) => (newest === null ? row.section === "traineeGroups" : row.id === newest.row.id));
}

function mayRead(reach: Reach, row: CountedRow): boolean {
  return reach === "all" || reach.has(unitOf(row.cells) ?? "");
}
