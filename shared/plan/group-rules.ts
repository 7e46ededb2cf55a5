import { rowsOf, type PlanContent } from "../plan-content.js";
import { comparable } from "../text.js";
import { asksFor, perRow, several, textIn, type Finding, type Rule } from "./rule-kit.js";

const groups = ["leadershipMembers", "teamMembers"] as const;

/** Fewer than two people in a group that has been begun, or the same person twice. */
function tooFewOrTwice(section: string): Rule["find"] {
  return (plan) => {
    const named = rowsOf(plan, section).flatMap(({ id, cells }) => {
      const name = textIn(cells, "name");
      return name === null ? [] : [{ id, name: comparable(name) }];
    });
    const repeated = named.filter(({ name }, at) => named.findIndex((other) => other.name === name) < at);
    const few: readonly Finding[] = named.length === 1 ? [{ section, rowId: null, field: "name" }] : [];
    return [...few, ...repeated.map(({ id }) => ({ section, rowId: id, field: "name" }))];
  };
}

/** The names in a text, one a line or separated by commas, semicolons or "and". */
function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n&]|\s(?:och|ja|og|and)\s/)
    .map(comparable)
    .filter((name) => name !== "");
}

function members(plan: PlanContent): ReadonlySet<string> {
  return new Set(groups.flatMap((section) => rowsOf(plan, section).flatMap(({ cells }) => comparable(textIn(cells, "name") ?? "") || [])));
}

/** Somebody named there is in neither group; not judged before the groups have members. */
function outsider(section: string, field: string): Rule["find"] {
  return (plan, today, known) => {
    const people = members(plan);
    if (people.size === 0) return [];
    return perRow(section, (cells) => (namesIn(textIn(cells, field) ?? "").every((name) => people.has(name)) ? [] : [field]))(
      plan,
      today,
      known,
    );
  };
}

/** Rules about the two groups and those who are named as responsible. */
export const groupRules: readonly Rule[] = [
  { id: "R06", severity: "hint", find: several(...groups.map(tooFewOrTwice)) },
  { id: "R07", severity: "hint", asks: true, find: several(...groups.map((section) => asksFor(section, "name", "responsibility"))) },
  { id: "R16", severity: "hint", find: several(outsider("followUp", "followUpResponsible"), outsider("barriers", "responsible")) },
];
