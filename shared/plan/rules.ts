import { say, type Language } from "../language.js";
import type { PlanContent } from "../plan-content.js";
import type { Problem } from "../protocol.js";
import { formRules } from "./form-rules.js";
import { groupRules } from "./group-rules.js";
import { sectionsOf } from "./index.js";
import { revisionRules } from "./revision-rules.js";
import type { Rule } from "./rule-kit.js";
import { ruleMessages } from "./rule-messages.js";
import { usageRules } from "./usage-rules.js";

/** Every rule that is built, in the order of their numbers. */
const rules: readonly Rule[] = [...formRules, ...groupRules, ...revisionRules, ...usageRules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What the rules find in a plan on a day: problems to correct and hints, with sentences in the language. Only sections of modules that are on are judged; nothing is ever refused for a finding. */
export function findProblems(plan: PlanContent, today: string, language: Language): readonly Problem[] {
  const on = new Set(sectionsOf(plan.modules).map((part) => part.key));
  return rules.flatMap((rule) =>
    rule
      .find(plan, today)
      .filter((finding) => on.has(finding.section))
      .map((finding) => ({ rule: rule.id, severity: rule.severity, message: say(ruleMessages[rule.id], language), ...finding })),
  );
}
