import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { say, type Language } from "../../shared/language.js";
import { spokenDay } from "../../shared/spoken-day.js";
import { plansNaming } from "../store/plans-naming.js";
import type { Described } from "./describe.js";
import { effectTexts } from "./texts.js";
import type { Register, RegisterUnit } from "./register.js";

/** What plans and reports will show after the changes, in sentences. */
export async function effectsOf(
  m: EntityManager,
  after: Register,
  changes: readonly Described[],
  language: Language,
): Promise<readonly string[]> {
  const told = changes.filter(({ kind }) => kind !== "ADDED" && kind !== "CHANGED");
  const naming = groupBy(
    await plansNaming(
      m,
      told.map(({ unitId }) => unitId),
    ),
    ({ unitId }) => unitId,
  );
  return told.flatMap(({ kind, unitId }) => {
    const unit = after.get(unitId);
    if (unit === undefined) return [];
    const plans = (naming.get(unitId) ?? []).map(({ name }) => name);
    return [planEffect(kind, unit, plans, language), reportEffect(kind, unit, language)].flatMap((one) => one ?? []);
  });
}

function planEffect(kind: Described["kind"], unit: RegisterUnit, plans: readonly string[], language: Language): string | null {
  const parameters = { unit: unit.name, plans: plans.join(", ") };
  if (kind === "MOVED" || kind === "REOPENED") return null;
  if (plans.length === 0) return say(effectTexts.noPlans, language, parameters);
  return say(kind === "RENAMED" ? effectTexts.plansName : effectTexts.plansMark, language, parameters);
}

function reportEffect(kind: Described["kind"], unit: RegisterUnit, language: Language): string | null {
  const parameters = { unit: unit.name, day: spokenDay(unit.closedOn ?? unit.places.at(-1)?.from ?? "2000-01-01", language) };
  if (kind === "MOVED") return say(effectTexts.reportsMove, language, parameters);
  if (kind === "CLOSED") return say(effectTexts.reportsClose, language, parameters);
  return kind === "WENT_INTO" ? say(effectTexts.reportsInherit, language, parameters) : null;
}
