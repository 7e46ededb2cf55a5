import { Arg, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { LanguageEnum, ConflictStatusEnum } from "../enums.js";
import { ConflictType } from "../types/conflict.type.js";
import { ChangeConnection } from "../types/history.type.js";
import { LeaseType } from "../types/lease.type.js";
import { MeType } from "../types/me.type.js";
import { MethodConnection, MethodType } from "../types/method.type.js";
import { PlanConnection, PlanHeadType, PlanType, SectionRowsType } from "../types/plan.type.js";
import { ProblemType } from "../types/problem.type.js";
import { BaseResultType, PullResultType } from "../types/pull.type.js";
import { PushResultType } from "../types/push.type.js";
import { ExplainConnection, ReportType } from "../types/report.type.js";
import { UndoResultType } from "../types/undo.type.js";
import { UnitConnection, UnitType } from "../types/unit.type.js";
import { ResolveConflictInput, UndoPushInput } from "../inputs/conflict.input.js";
import { CreatePlanInput, PlanFilterInput, SetPhaseInput } from "../inputs/plan.input.js";
import { BaseInput, PullInput } from "../inputs/pull.input.js";
import { PushPlanInput } from "../inputs/push.input.js";
import { ExplainInput, ReportInput } from "../inputs/report.input.js";
const no = (..._: unknown[]): never => { throw new Error("no"); };
const first = () => Arg("first", () => Int, { nullable: true, defaultValue: 50 });
const after = () => Arg("after", () => String, { nullable: true });
@Resolver()
export class Skeleton {
  @Query(() => MeType) me() { return no(); }
  @Query(() => UnitConnection) units(@Arg("under", () => ID, { nullable: true }) a: string, @Arg("search", () => String, { nullable: true }) b: string, @first() c: number, @after() d: string) { return no(a, b, c, d); }
  @Query(() => MethodConnection) methods(@Arg("search", () => String, { nullable: true }) b: string, @first() c: number, @after() d: string) { return no(b, c, d); }
  @Query(() => PlanConnection) plans(@Arg("filter", () => PlanFilterInput, { nullable: true }) b: PlanFilterInput, @first() c: number, @after() d: string) { return no(b, c, d); }
  @Query(() => PlanType, { nullable: true }) plan(@Arg("id", () => ID) b: string) { return no(b); }
  @Query(() => PlanHeadType) planHead(@Arg("planId", () => ID) b: string) { return no(b); }
  @Query(() => PullResultType) planChanges(@Arg("input", () => PullInput) b: PullInput) { return no(b); }
  @Query(() => BaseResultType) planBase(@Arg("input", () => BaseInput) b: BaseInput) { return no(b); }
  @Query(() => ChangeConnection) planHistory(@Arg("planId", () => ID) b: string, @Arg("rowId", () => ID, { nullable: true }) x: string, @Arg("section", () => String, { nullable: true }) y: string, @Arg("field", () => String, { nullable: true }) z: string, @first() c: number, @after() d: string) { return no(b, c, d, x, y, z); }
  @Query(() => [ConflictType]) conflicts(@Arg("planId", () => ID) b: string, @Arg("status", () => ConflictStatusEnum, { nullable: true, defaultValue: "OPEN" }) c: string) { return no(b, c); }
  @Query(() => [ProblemType]) problems(@Arg("planId", () => ID) b: string, @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "en" }) c: string) { return no(b, c); }
  @Query(() => ReportType) report(@Arg("input", () => ReportInput) b: ReportInput) { return no(b); }
  @Query(() => ExplainConnection) explain(@Arg("input", () => ExplainInput) b: ExplainInput, @first() c: number, @after() d: string) { return no(b, c, d); }
  @Mutation(() => PlanType) createPlan(@Arg("input", () => CreatePlanInput) b: CreatePlanInput) { return no(b); }
  @Mutation(() => PlanType) closePlan(@Arg("planId", () => ID) b: string) { return no(b); }
  @Mutation(() => PlanType) startCycle(@Arg("planId", () => ID) b: string) { return no(b); }
  @Mutation(() => PlanType) setModules(@Arg("planId", () => ID) b: string, @Arg("turnOn", () => [String], { nullable: true }) c: string[], @Arg("turnOff", () => [String], { nullable: true }) d: string[]) { return no(b, c, d); }
  @Mutation(() => PlanType) setPhase(@Arg("input", () => SetPhaseInput) b: SetPhaseInput) { return no(b); }
  @Mutation(() => LeaseType) leaseWorkbook(@Arg("planId", () => ID) b: string, @Arg("workbookId", () => ID) c: string, @Arg("paneId", () => ID) d: string) { return no(b, c, d); }
  @Mutation(() => PushResultType) pushPlan(@Arg("input", () => PushPlanInput) b: PushPlanInput) { return no(b); }
  @Mutation(() => PushResultType) resolveConflict(@Arg("input", () => ResolveConflictInput) b: ResolveConflictInput) { return no(b); }
  @Mutation(() => UndoResultType) undoPush(@Arg("input", () => UndoPushInput) b: UndoPushInput) { return no(b); }
}
@Resolver(() => PlanType)
export class SkelPlan {
  @FieldResolver(() => MethodType) method() { return no(); }
  @FieldResolver(() => UnitType) organisation() { return no(); }
  @FieldResolver(() => [SectionRowsType]) sections(@Arg("keys", () => [String], { nullable: true }) b: string[]) { return no(b); }
}
@Resolver(() => UnitType)
export class SkelUnit {
  @FieldResolver(() => UnitType, { nullable: true }) parent() { return no(); }
}
void Extensions;
