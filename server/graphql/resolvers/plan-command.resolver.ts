import { Arg, Ctx, Extensions, ID, Mutation, Resolver } from "type-graphql";
import type { PlanHeader } from "../../../shared/protocol.js";
import { accessNode, accessPlan } from "../../identity/plan-access.js";
import { addPeriod, type AddedPeriod } from "../../sync/add-period.js";
import { closePlan } from "../../sync/close-plan.js";
import { createPlan } from "../../sync/create-plan.js";
import { setModules } from "../../sync/set-modules.js";
import { setPhase } from "../../sync/set-phase.js";
import { startCycle } from "../../sync/start-cycle.js";
import type { RequestContext } from "../context.js";
import { CreatePlanInput, SetPhaseInput } from "../inputs/plan.input.js";
import { AddedPeriodType, PlanType } from "../types/plan.type.js";

/** What is done with a plan as a whole. */
@Resolver()
export class PlanCommandResolver {
  @Extensions({ action: "runPlan" })
  @Mutation(() => PlanType, { description: "A new plan of a method in an organisation; refused while one is open." })
  async createPlan(
    @Arg("input", () => CreatePlanInput) input: CreatePlanInput,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<PlanHeader> {
    await accessNode(store.read, actor, "runPlan", input.organisationId);
    const { methodId, organisationId, unitIds, language, modules } = input;
    const wanted = { methodId, organisationId, unitIds, language, ...(modules == null ? {} : { modules }) };
    return createPlan(store, actor, wanted, now);
  }

  @Extensions({ action: "runPlan" })
  @Mutation(() => PlanType, { description: "The plan can still be read; nothing is changed in it any more." })
  async closePlan(@Arg("planId", () => ID) planId: string, @Ctx() { store, actor, now }: RequestContext): Promise<PlanHeader> {
    await accessPlan(store.read, actor, "runPlan", planId);
    return closePlan(store, actor, planId, now);
  }

  @Extensions({ action: "runPlan" })
  @Mutation(() => PlanType, { description: "A new cycle that keeps the old plan." })
  async startCycle(@Arg("planId", () => ID) planId: string, @Ctx() { store, actor, now }: RequestContext): Promise<PlanHeader> {
    await accessPlan(store.read, actor, "runPlan", planId);
    return startCycle(store, actor, planId, now);
  }

  @Extensions({ action: "runPlan" })
  @Mutation(() => PlanType, { description: "Turns modules on and off; what stands in one that is off is kept." })
  async setModules(
    @Arg("planId", () => ID) planId: string,
    @Arg("turnOn", () => [String], { nullable: true }) turnOn: string[] | null,
    @Arg("turnOff", () => [String], { nullable: true }) turnOff: string[] | null,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<PlanHeader> {
    await accessPlan(store.read, actor, "runPlan", planId);
    return setModules(store, actor, { planId, turnOn: turnOn ?? [], turnOff: turnOff ?? [] }, now);
  }

  @Extensions({ action: "pushPlan" })
  @Mutation(() => AddedPeriodType, {
    description:
      "A usage row for each unit that has none for the period (2026-Q1, 2026-03, 2026-H1), intended users and trained carried forward.",
  })
  async addPeriod(
    @Arg("opId", () => ID) opId: string,
    @Arg("planId", () => ID) planId: string,
    @Arg("period", () => String) period: string,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<AddedPeriod> {
    const { write } = await accessPlan(store.read, actor, "pushPlan", planId);
    return addPeriod(store, { actor, write }, { opId, planId, period }, now);
  }

  @Extensions({ action: "runPlan" })
  @Mutation(() => PlanType, { description: "Takes the plan into a phase and writes its history." })
  async setPhase(
    @Arg("input", () => SetPhaseInput) input: SetPhaseInput,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<PlanHeader> {
    await accessPlan(store.read, actor, "runPlan", input.planId);
    return setPhase(store, actor, readStep(input), now);
  }
}

function readStep({ opId, planId, phase, enteredOn, decision, decidedBy, expectedRev }: SetPhaseInput): Parameters<typeof setPhase>[2] {
  return { opId, planId, phase, enteredOn, decision: decision ?? null, decidedBy: decidedBy ?? null, expectedRev };
}
