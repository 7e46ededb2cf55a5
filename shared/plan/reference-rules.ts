import { rowsOf, type PlanContent } from "../plan-content.js";
import { fieldsOf } from "../section.js";
import { findSection, sectionsOf } from "./index.js";
import { textIn, type Known, type Rule } from "./rule-kit.js";

/** The ids that a reference may hold; null where nobody knows them: a register that was not given, a part that is off. */
function idsOf(to: string, plan: PlanContent, { references }: Known): ReadonlySet<string> | null {
  if (findSection(to) === undefined) {
    const targets = references?.[to];
    return targets === undefined ? null : new Set(targets.map(({ id }) => id));
  }
  const isOn = sectionsOf(plan.modules).some(({ key }) => key === to);
  return isOn ? new Set(rowsOf(plan, to).map(({ id }) => id)) : null;
}

/** Cells that point to something that the register or the plan does not have any more. */
const findLost: Rule["find"] = (plan, _today, known) =>
  sectionsOf(plan.modules).flatMap((part) =>
    fieldsOf(part).flatMap(([key, field]) => {
      const ids = field.kind === "reference" ? idsOf(field.to, plan, known) : null;
      if (ids === null) return [];
      const lost = rowsOf(plan, part.key).filter(({ cells }) => !ids.has(textIn(cells, key) ?? "") && textIn(cells, key) !== null);
      return lost.map(({ id }) => ({ section: part.key, rowId: id, field: key }));
    }),
  );

/** Rules about what cells point to. */
export const referenceRules: readonly Rule[] = [{ id: "R01", severity: "problem", find: findLost }];
