import { rowsOf, type ContentRow } from "../plan-content.js";
import { several, textIn, type Finding, type Rule } from "./rule-kit.js";

/** A planned day that had passed when its row was last saved. Of a list of days only the last one is meant: those before it may be over. The day on which a file is opened plays no part. */
function hadPassed(section: string, field: string): Rule["find"] {
  return (plan, today, { savedOn }) =>
    rowsOf(plan, section)
      .filter(({ id, cells }) => {
        const planned = (textIn(cells, field) ?? "").split("\n").sort().at(-1) ?? "";
        return planned !== "" && planned < (savedOn === undefined ? "" : (savedOn[id] ?? today));
      })
      .map(({ id }) => ({ section, rowId: id, field }));
}

const dayOf = (row: ContentRow | undefined, field: string): string | null => (row === undefined ? null : textIn(row.cells, field));

/** Puts phases in the order in which they were gone through; of those that began on one day, the open one last. */
function spanOf(row: ContentRow): string {
  return `${dayOf(row, "enteredOn") ?? ""} ${dayOf(row, "leftOn") ?? "open"}`;
}

/** Phases that overlap: one that ends before it began, one that is still open when the next begins, one that begins before the one before has ended. One that ended on the day it began was overtaken by another and overlaps none. */
const overlaps: Rule["find"] = (plan) => {
  const rows = rowsOf(plan, "phases")
    .filter((row) => dayOf(row, "enteredOn") !== null && dayOf(row, "leftOn") !== dayOf(row, "enteredOn"))
    .sort((a, b) => (spanOf(a) < spanOf(b) ? -1 : 1));
  return rows.flatMap((row, at): readonly Finding[] => {
    const [entered, left, next] = [dayOf(row, "enteredOn") ?? "", dayOf(row, "leftOn"), rows[at + 1]];
    const began = dayOf(rows.at(at - 1), "leftOn");
    const endsWrong = left === null ? next !== undefined : left < entered;
    const beginsWrong = at > 0 && began !== null && entered < began;
    const wrong = [...(beginsWrong ? ["enteredOn"] : []), ...(endsWrong ? ["leftOn"] : [])];
    return wrong.map((field) => ({ section: "phases", rowId: row.id, field }));
  });
};

const planned: readonly (readonly [section: string, field: string])[] = [
  ["nextTrainings", "startOn"],
  ["nextTrainings", "endOn"],
  ["sustainment", "dataReviewDates"],
  ["sustainment", "nextTrainingOn"],
  ["sustainment", "refresherDates"],
];

/** The sections of whose rows it matters when they were last saved. */
export const plannedSections: readonly string[] = [...new Set(planned.map(([section]) => section))];

/** Rules about planned days and the phases' days. */
export const dayRules: readonly Rule[] = [
  {
    id: "R19",
    severity: "hint",
    find: several(...planned.map(([section, field]) => hadPassed(section, field))),
  },
  { id: "R30", severity: "problem", find: overlaps },
];
