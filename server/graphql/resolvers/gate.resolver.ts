import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import type { Phase } from "../../../shared/field.js";
import type { Language } from "../../../shared/language.js";
import type { PlanHeader, Problem } from "../../../shared/protocol.js";
import { accessPlan } from "../../identity/plan-access.js";
import type { RequestContext } from "../context.js";
import { LanguageEnum, PhaseEnum } from "../enums.js";
import { gateOf } from "../problems.js";
import { PlanType } from "../types/plan.type.js";
import { ProblemType } from "../types/problem.type.js";

/** What a plan still lacks before a phase. */
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
    const { read, thing } = await accessPlan(context.store.read, context.actor, "seePlan", plan.id);
    return gateOf(context, plan, { read, path: thing.path }, to, language ?? context.actor.language);
  }
}
