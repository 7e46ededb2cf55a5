import { Arg, Ctx, Extensions, ID, Query, Resolver } from "type-graphql";
import type { Language } from "../../../shared/language.js";
import type { Problem } from "../../../shared/protocol.js";
import { accessPlan } from "../../identity/plan-access.js";
import type { RequestContext } from "../context.js";
import { LanguageEnum } from "../enums.js";
import { problemsOf } from "../problems.js";
import { ProblemType } from "../types/problem.type.js";

/** What the rules find in a plan. */
@Resolver()
export class ProblemResolver {
  @Extensions({ action: "seePlan", most: 200 })
  @Query(() => [ProblemType])
  async problems(
    @Arg("planId", () => ID) planId: string,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "en" }) language: Language | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly Problem[]> {
    const { plan, read } = await accessPlan(context.store.read, context.actor, "seePlan", planId);
    return problemsOf(context, plan, read, language ?? "en");
  }
}
