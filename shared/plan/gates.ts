import { phases, type Phase } from "../field.js";
import { say, type Language } from "../language.js";
import { rowTitle } from "../messages.js";
import { must } from "../must.js";
import type { ContentRow, PlanContent } from "../plan-content.js";
import type { Problem } from "../protocol.js";
import { noReferences, type References } from "../references.js";
import { filledInOf, type Section } from "../section.js";
import { anyRowMissing, answerMissing, rowMissing, stillMissing } from "./gate-texts.js";
import { findSection } from "./index.js";
import { requiredIn, type RequiredAnswer } from "./required.js";
import { askingRules, findProblems } from "./rules.js";

/** A finding of a gate. `message` says the place and what is missing there; `reason` only the latter, for a list that shows section, row and field itself. */
export interface Missing extends Problem {
  readonly reason: string;
}

/** What a gate is judged with: the phases that the plan leaves behind, and how its findings are worded. */
interface Gate {
  readonly behind: ReadonlySet<Phase>;
  readonly language: Language;
  readonly references: References;
}

/**
 * What a plan still lacks before it enters a phase: required answers and rows of every phase before that one, in modules that are on, and what
 * rules ask for there. All of it hints, with sentences in the language: a gate never blocks, and nothing is asked on the way back to an earlier phase.
 * `references` name the rows that are known by a unit or a method.
 */
export function missingAt(
  plan: PlanContent,
  to: Phase,
  today: string,
  language: Language,
  references: References = noReferences,
): readonly Missing[] {
  if (phases.indexOf(to) <= phases.indexOf(plan.phase)) return [];
  const gate: Gate = { behind: new Set(phases.slice(0, phases.indexOf(to))), language, references };
  const lacking = lackingAt(gate, plan);
  const places = new Set(lacking.map(placeOf));
  const asked = findProblems({ ...plan, phase: to }, today, language).filter((one) => isAsked(gate, one) && !places.has(placeOf(one)));
  return [...lacking, ...asked.map((one) => asHint(gate, plan, one))];
}

/**
 * What a plan still lacks in the phase it is in: exactly what its completeness counts as not filled in, as hints with sentences in the language,
 * in the order of the sheets.
 */
export function missingNow(plan: PlanContent, language: Language, references: References = noReferences): readonly Missing[] {
  const gate: Gate = { behind: new Set(phases.slice(0, phases.indexOf(plan.phase) + 1)), language, references };
  return lackingAt(gate, plan);
}

function lackingAt(gate: Gate, plan: PlanContent): readonly Missing[] {
  return requiredIn(plan, (phase) => gate.behind.has(phase))
    .filter(({ filled }) => !filled)
    .map((one) => (one.kind === "row" ? noRow(gate, one.section) : noAnswer(gate, one)));
}

function noRow({ language }: Gate, part: Section): Missing {
  const reason = say(rowMissing[part.key] ?? anyRowMissing, language);
  const message = `${say(part.label, language)}: ${reason}`;
  return { rule: "minRows", severity: "hint", section: part.key, rowId: null, field: null, message, reason };
}

function noAnswer(gate: Gate, { section: part, row, key, field }: RequiredAnswer): Missing {
  const { language } = gate;
  const message = `${placeText(gate, part, row)}: ${say(answerMissing, language, { field: say(field.label, language) })}`;
  return { rule: "required", severity: "hint", section: part.key, rowId: row.id, field: key, message, reason: say(stillMissing, language) };
}

function placeText({ language, references }: Gate, part: Section, row: ContentRow | undefined): string {
  const label = say(part.label, language);
  const title = row === undefined ? label : rowTitle(part, row.cells, { language, date1904: false, references });
  return title === label ? label : `${label}, ${title}`;
}

function placeOf({ section, rowId, field }: Problem): string {
  return JSON.stringify([section, rowId, field]);
}

function isAsked(gate: Gate, { rule, section, field }: Problem): boolean {
  const part = section === null ? undefined : findSection(section);
  const declared = field === null ? undefined : part?.fields[field];
  return askingRules.has(rule) && part !== undefined && declared !== undefined && gate.behind.has(filledInOf(part, declared));
}

function asHint(gate: Gate, plan: PlanContent, found: Problem): Missing {
  const part = must(findSection(found.section ?? ""), "the rule's section");
  const row = plan.rows.find(({ id, section }) => id === found.rowId && section === part.key);
  return { ...found, severity: "hint", message: `${placeText(gate, part, row)}: ${found.message}`, reason: found.message };
}
