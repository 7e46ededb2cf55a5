import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { PlanHead, Problem, Pull, PushAnswer } from "../../../shared/protocol.js";
import { accessPlan } from "../../identity/plan-access.js";
import { pullPlan } from "../../sync/pull.js";
import { pushPlan } from "../../sync/push.js";
import { planHead } from "../../sync/read-plan.js";
import type { RequestContext } from "../context.js";
import { PullInput } from "../inputs/pull.input.js";
import { PushPlanInput } from "../inputs/push.input.js";
import { problemsOf } from "../problems.js";
import { readPush, readScope } from "../read-push.js";
import { PlanHeadType } from "../types/plan.type.js";
import { ProblemType } from "../types/problem.type.js";
import { PullResultType } from "../types/pull.type.js";
import { PushResultType } from "../types/push.type.js";

/** An answer to a push with the plan it is about. */
export type ShownPush = PushAnswer & { readonly planId: string };

/** What a workbook and the server say to each other. */
@Resolver(() => PushResultType)
export class SyncResolver {
  @Extensions({ action: "seePlan" })
  @Query(() => PlanHeadType, { description: "One row: what a pane asks on focus." })
  async planHead(@Arg("planId", () => ID) planId: string, @Ctx() { store, actor }: RequestContext): Promise<PlanHead> {
    await accessPlan(store.read, actor, "seePlan", planId);
    return planHead(store, planId);
  }

  @Extensions({ action: "seePlan" })
  @Query(() => PullResultType, { description: "The pull." })
  async planChanges(@Arg("input", () => PullInput) input: PullInput, @Ctx() { store, actor }: RequestContext): Promise<Pull> {
    const { read } = await accessPlan(store.read, actor, "seePlan", input.planId);
    const { planId, epoch, headRev, headHash, schemaVersion } = input;
    return pullPlan(store, read, { planId, epoch, headRev, headHash, schemaVersion, ...readScope(input.scope) });
  }

  @Extensions({ action: "pushPlan" })
  @Mutation(() => PushResultType)
  async pushPlan(
    @Arg("input", () => PushPlanInput) input: PushPlanInput,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<ShownPush> {
    const { read, write } = await accessPlan(store.read, actor, "pushPlan", input.planId);
    const answer = await pushPlan(store, { actor, read, write }, readPush(input), now);
    return { ...answer, planId: input.planId };
  }

  @Extensions({ most: 50 })
  @FieldResolver(() => [ProblemType], { description: "What the rules find in the plan after this push, in the caller's language." })
  async problems(@Root() push: ShownPush, @Ctx() context: RequestContext): Promise<readonly Problem[]> {
    if (push.status !== "OK") return [];
    const { plan, read } = await accessPlan(context.store.read, context.actor, "seePlan", push.planId);
    return problemsOf(context, plan, read, context.actor.language);
  }
}
