import type { CountedRow, UnitContent } from "../../shared/plan/metric.js";
import { unitOf } from "../../shared/plan/usage-periods.js";
import { stepsOf, type Delta } from "./deltas.js";

/** The sections whose rows a unit's counts are made of. */
export const unitSections = ["usage", "enrolments", "nextTrainings"] as const;

/** What the unit's counts follow from: its own rows among these, the plan's trainings, and how its trainee groups changed by day. */
export function unitContent(unit: string, rows: readonly CountedRow[], past: readonly Delta[]): UnitContent {
  const own = (section: string): readonly CountedRow[] => rows.filter((row) => row.section === section && unitOf(row.cells) === unit);
  const initial = rows.filter((row) => row.section === "nextTrainings" && row.cells["kind"] === "initial");
  return {
    unit,
    usage: own("usage"),
    enrolments: own("enrolments"),
    initialTrainings: new Set(initial.map(({ id }) => id)),
    groups: stepsOf(past, "groups", unit),
    intended: stepsOf(past, "intended", unit),
  };
}
