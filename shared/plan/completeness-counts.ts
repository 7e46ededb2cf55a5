import { findSection, sections, sectionsOf } from "./index.js";
import { atPlan, ofRow, type CountedRow, type PlanState, type SectionMetric } from "./metric.js";
import { isBegun, isEntered, isFilled, requiredFields } from "./required.js";

/** Sections with something that must be said in some phase. */
const required = sections.filter((section) => requiredFields(section, () => true).length > 0).map(({ key }) => key);

/** Tables that want a row; a form is there with its plan. */
const wanting = sections.filter(({ key, minRows }) => minRows === 1 && required.includes(key)).map(({ key }) => key);

/** The keys of what a form, or a row that has been begun, must say in the phase that the plan is in. */
function requiredKeys(row: CountedRow, { phase }: PlanState): readonly string[] {
  const section = findSection(row.section);
  if (section === undefined || (section.repeating && !isBegun(section, row))) return [];
  return requiredFields(section, isEntered(phase)).map(([key]) => key);
}

function wantsRow(key: string, { phase, modules }: PlanState): boolean {
  const section = sectionsOf(modules).find((one) => one.key === key);
  return section !== undefined && requiredFields(section, isEntered(phase)).length > 0;
}

/** Required answers of forms and begun rows that are given. */
export const answersFilled = ofRow("answersFilled", "plan", required, (row, plan) =>
  atPlan("", requiredKeys(row, plan).filter((key) => isFilled(row, key)).length),
);

/** Required answers of forms and begun rows. */
export const answersRequired = ofRow("answersRequired", "plan", required, (row, plan) => atPlan("", requiredKeys(row, plan).length));

/** Tables in which a row is wanted, counted once a plan: with its cover, which every plan has. */
export const tablesWanted = ofRow("tablesWanted", "plan", ["cover"], (_row, plan) =>
  atPlan("", wanting.filter((key) => wantsRow(key, plan)).length),
);

/** Rows that have been begun, by section, of tables in which a row is wanted. */
export const rowsBegun = ofRow("rowsBegun", "plan", wanting, (row) => {
  const section = findSection(row.section);
  return section !== undefined && isBegun(section, row) ? atPlan(row.section) : [];
});

/** Tables in which a row is wanted and has been begun, as -1 each: with `tablesWanted` it gives those that lack it. */
export const tablesBegun: SectionMetric = {
  by: "section",
  key: "tablesBegun",
  reads: wanting,
  count: (section, begun, plan) => (begun > 0 && wantsRow(section, plan) ? atPlan("", -1) : []),
};
