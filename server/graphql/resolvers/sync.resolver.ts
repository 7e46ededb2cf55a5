import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Base, Lease, PlanHead, Problem, Pull, PushAnswer } from "../../../shared/protocol.js";
import { accessPlan } from "../../identity/plan-access.js";
import { planBase } from "../../sync/base.js";
import { leaseWorkbook } from "../../sync/lease-workbook.js";
import { pullPlan } from "../../sync/pull.js";
import { pushPlan } from "../../sync/push.js";
import { planHead } from "../../sync/read-plan.js";
import type { RequestContext } from "../context.js";
import { BaseInput, PullInput } from "../inputs/pull.input.js";
import { PushPlanInput } from "../inputs/push.input.js";
import { problemsOf } from "../problems.js";
import { readPush, readScope } from "../read-push.js";
import { LeaseType } from "../types/lease.type.js";
import { PlanHeadType } from "../types/plan.type.js";
import { ProblemType } from "../types/problem.type.js";
import { BaseResultType, PullResultType } from "../types/pull.type.js";
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

  @Extensions({ action: "seePlan" })
  @Query(() => BaseResultType, { description: "What the sheets showed, and which ids were alive then." })
  async planBase(@Arg("input", () => BaseInput) input: BaseInput, @Ctx() { store, actor }: RequestContext): Promise<Base> {
    const { read } = await accessPlan(store.read, actor, "seePlan", input.planId);
    const { planId, rows, stamps } = input;
    return planBase(store, read, { planId, rows, stamps, ...readScope(input.scope) });
  }

  @Extensions({ action: "pushPlan" })
  @Mutation(() => LeaseType, { description: "For 60 s; its holder mints row ids and applies pulls." })
  async leaseWorkbook(
    @Arg("planId", () => ID) planId: string,
    @Arg("workbookId", () => ID) workbookId: string,
    @Arg("paneId", () => ID) paneId: string,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<Lease> {
    await accessPlan(store.read, actor, "pushPlan", planId);
    return leaseWorkbook(store, { planId, workbookId, paneId }, now);
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
