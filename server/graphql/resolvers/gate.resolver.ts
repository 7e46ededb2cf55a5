import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import type { Phase } from "../../../shared/field.js";
import type { Language } from "../../../shared/language.js";
import { plannedSections } from "../../../shared/plan/day-rules.js";
import type { PlanHeader, Problem } from "../../../shared/protocol.js";
import { accessPlan } from "../../identity/plan-access.js";
import { savedDays } from "../../store/saved-on.js";
import { livingRows } from "../../store/stored-row.js";
import type { RequestContext } from "../context.js";
import { LanguageEnum, PhaseEnum } from "../enums.js";
import { gateOf, missingOf } from "../problems.js";
import { CellsScalar } from "../scalars.js";
import { PlanType } from "../types/plan.type.js";
import { ProblemType } from "../types/problem.type.js";

/** What a plan still lacks in its phase and before another one, and when rows with planned days were last saved. */
@Resolver(() => PlanType)
export class GateResolver {
  @Extensions({ most: 200 })
  @FieldResolver(() => [ProblemType], {
    description: "What is still missing before the plan enters the phase: hints, which refuse nothing. Nothing is asked on the way back.",
  })
  async gate(
    @Root() plan: PlanHeader,
    @Arg("to", () => PhaseEnum) to: Phase,
    @Arg("language", () => LanguageEnum, { nullable: true, description: "Absent: the caller's own." }) language: Language | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly Problem[]> {
    const { read } = await accessPlan(context.store.read, context.actor, "seePlan", plan.id);
    return gateOf(context, plan, read, to, language ?? context.actor.language);
  }

  @Extensions({ most: 200 })
  @FieldResolver(() => [ProblemType], {
    description: "What is still missing in the phase the plan is in: what its completeness counts as not filled in.",
  })
  async missing(
    @Root() plan: PlanHeader,
    @Arg("language", () => LanguageEnum, { nullable: true, description: "Absent: the caller's own." }) language: Language | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly Problem[]> {
    const { read } = await accessPlan(context.store.read, context.actor, "seePlan", plan.id);
    return missingOf(context, plan, read, language ?? context.actor.language);
  }

  @FieldResolver(() => String, { description: "IANA name of the zone whose calendar days count." })
  async timeZone(@Root() plan: PlanHeader, @Ctx() { loaders }: RequestContext): Promise<string> {
    return (await loaders.settings.load(plan.organisationId)).timeZone;
  }

  @FieldResolver(() => CellsScalar, { description: "The calendar day on which each row with planned days was last saved, by its id." })
  async savedOn(@Root() plan: PlanHeader, @Ctx() { store, loaders }: RequestContext): Promise<Readonly<Record<string, string>>> {
    const rows = await livingRows(store.read, plan.id, plannedSections);
    const { timeZone } = await loaders.settings.load(plan.organisationId);
    return savedDays(store.read, plan.id, rows, timeZone);
  }
}
