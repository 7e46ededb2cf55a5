import type { Cells } from "../field.js";
import { rowsOf, type PlanContent } from "../plan-content.js";
import { has, numberIn, perRow, several, textIn, type Finding, type Known, type Rule } from "./rule-kit.js";

function dueBeforeStart(cells: Cells, plan: PlanContent): readonly string[] {
  const first = rowsOf(plan, "nextTrainings")
    .filter((row) => row.cells["kind"] === "initial")
    .flatMap((row) => textIn(row.cells, "startOn") ?? [])
    .sort()[0];
  const due = textIn(cells, "completionDue");
  return first !== undefined && due !== null && due < first ? ["completionDue"] : [];
}

function completedBeforeStarted(cells: Cells): readonly string[] {
  const [started, completed] = [textIn(cells, "startedOn"), textIn(cells, "completedOn")];
  return started !== null && completed !== null && completed < started ? ["completedOn"] : [];
}

function manyMoreThanIntended(cells: Cells): readonly string[] {
  const [headcount, intended] = [numberIn(cells, "headcount"), numberIn(cells, "intendedUsers")];
  return headcount !== null && intended !== null && headcount > 1.5 * intended ? ["headcount"] : [];
}

/** People counted in several rows of one unit that together are more than it employs: at every row that adds to the sum. */
function moreThanStaff(field: "headcount" | "intendedUsers"): Rule["find"] {
  return (plan, _today, { references }: Known): readonly Finding[] => {
    const rows = rowsOf(plan, "traineeGroups").filter(({ cells }) => (numberIn(cells, field) ?? 0) > 0);
    return rows.flatMap(({ id, cells }) => {
      const unit = textIn(cells, "unit");
      const staff = unit === null ? null : (references?.["units"]?.find((one) => one.id === unit)?.staffCount ?? null);
      if (staff === null) return [];
      const same = rows.filter((row) => row.cells["unit"] === unit);
      const people = same.reduce((sum, row) => sum + (numberIn(row.cells, field) ?? 0), 0);
      return people > staff ? [{ section: "traineeGroups", rowId: id, field }] : [];
    });
  };
}

/** The same place once, however many reasons there are. */
function once(find: Rule["find"]): Rule["find"] {
  return (plan, today, known) => {
    const found = find(plan, today, known);
    return found.filter((one, at) => found.findIndex((other) => other.rowId === one.rowId && other.field === one.field) === at);
  };
}

function statusAndDayDiffer(cells: Cells): readonly string[] {
  return (cells["status"] === "completed") === has(cells["completedOn"]) ? [] : ["completedOn"];
}

function fewerThanOne(cells: Cells): readonly string[] {
  const count = numberIn(cells, "count");
  return count !== null && count < 1 ? ["count"] : [];
}

/** Rules about who is trained, by when, and how many. */
export const trainingRules: readonly Rule[] = [
  { id: "R17", severity: "problem", find: several(perRow("trainingPlan", dueBeforeStart), perRow("enrolments", completedBeforeStarted)) },
  {
    id: "R18",
    severity: "hint",
    find: once(several(perRow("traineeGroups", manyMoreThanIntended), moreThanStaff("headcount"), moreThanStaff("intendedUsers"))),
  },
  { id: "R26", severity: "problem", find: perRow("enrolments", statusAndDayDiffer) },
  { id: "R40", severity: "problem", find: perRow("enrolments", fewerThanOne) },
];
