import { say, type Language } from "../language.js";
import type { PlanContent } from "../plan-content.js";
import type { Problem } from "../protocol.js";
import { filledInOf } from "../section.js";
import { dayRules } from "./day-rules.js";
import { formRules } from "./form-rules.js";
import { groupRules } from "./group-rules.js";
import { sectionsOf } from "./index.js";
import { referenceRules } from "./reference-rules.js";
import { isEntered } from "./required.js";
import { revisionRules } from "./revision-rules.js";
import type { Finding, Known, Rule } from "./rule-kit.js";
import { ruleMessages, type RuleId } from "./rule-messages.js";
import { trainingRules } from "./training-rules.js";
import { usageRules } from "./usage-rules.js";

/** Every rule that is built, in the order of their numbers. */
export const rules: readonly Rule[] = [
  ...formRules,
  ...groupRules,
  ...revisionRules,
  ...trainingRules,
  ...usageRules,
  ...dayRules,
  ...referenceRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The rules that say that something is still to be written; the others say that what is written is wrong. */
export const askingRules: ReadonlySet<string> = new Set<RuleId>(rules.filter(({ asks }) => asks === true).map(({ id }) => id));

/**
 * What the rules find in a plan on a day: problems to correct and hints, with sentences in the language. Only sections of modules that are on are
 * judged, and what is to be written later is not asked for yet; nothing is ever refused for a finding.
 */
export function findProblems(plan: PlanContent, today: string, language: Language, known: Known = {}): readonly Problem[] {
  const on = new Map(sectionsOf(plan.modules).map((part) => [part.key, part]));
  const hasCome = isEntered(plan.phase);
  const isDue = (rule: Rule, finding: Finding): boolean => {
    const part = on.get(finding.section);
    return part !== undefined && (rule.asks !== true || hasCome(filledInOf(part, part.fields[finding.field ?? ""])));
  };
  return rules.flatMap((rule) =>
    rule
      .find(plan, today, known)
      .filter((finding) => isDue(rule, finding))
      .map((finding) => ({ rule: rule.id, severity: rule.severity, message: say(ruleMessages[rule.id], language), ...finding })),
  );
}
