import { Extensions, Field, Int, ObjectType } from "type-graphql";
import type { GroupBy } from "../../../shared/report/dimensions.js";
import type { HiddenReason } from "../../report/hiding.js";
import { GroupByEnum, HiddenReasonEnum } from "../enums.js";
import { DateScalar, DateTimeScalar } from "../scalars.js";
import { connectionOf } from "./connection.js";
import { PlanType } from "./plan.type.js";

/** What the rows of a report stand for: one id and one label a row. */
@ObjectType("ReportKey")
export class ReportKeyType {
  @Field(() => GroupByEnum)
  by!: GroupBy;
  @Field(() => [String])
  ids!: readonly string[];
  @Field(() => [String])
  labels!: readonly string[];
}

/** One metric of a report: entry i of every list belongs to row i. A share is n of `of`; n is null where hidden. */
@ObjectType("ReportColumn")
export class ReportColumnType {
  @Field(() => String)
  metric!: string;
  @Field(() => String)
  label!: string;
  @Field(() => String)
  kind!: string;
  @Field(() => [Int], { nullable: "items" })
  n!: readonly (number | null)[];
  @Field(() => [Int], { nullable: "itemsAndList" })
  of!: readonly (number | null)[] | null;
  @Field(() => [HiddenReasonEnum], { nullable: "itemsAndList" })
  hidden!: readonly (HiddenReason | null)[] | null;
  @Field(() => [Int], { nullable: "items" })
  unitsReported!: readonly (number | null)[];
  @Field(() => [Int], { nullable: "items" })
  unitsExpected!: readonly (number | null)[];
  @Field(() => [DateScalar], { nullable: "itemsAndList", description: "The last day of the oldest period that the figure rests on." })
  oldest!: readonly (string | null)[] | null;
  @Field(() => [Boolean], { nullable: "items", description: "Whether that period ended more than twelve months before." })
  stale!: readonly (boolean | null)[];
  @Field(() => [Int], { nullable: "items", description: "How many open plans count; null where no plan has its node." })
  plans!: readonly (number | null)[];
  @Field(() => [Int], { nullable: "itemsAndList", description: "How much of n is taken from enrolments, where a unit has not reported." })
  estimated!: readonly (number | null)[] | null;
  @Field(() => [Boolean], { nullable: "itemsAndList", description: "Whether the share counts as implemented; of implementedShare." })
  implemented!: readonly (boolean | null)[] | null;
  @Field(() => [DateScalar], { nullable: "itemsAndList", description: "The day on which that was last reached." })
  reachedOn!: readonly (string | null)[] | null;
  @Field(() => [DateScalar], { nullable: "itemsAndList", description: "The day on which that was last lost." })
  lostOn!: readonly (string | null)[] | null;
}

/** Figures in columns, as they stood on a day and as was known at a time. */
@ObjectType("Report")
export class ReportType {
  @Field(() => DateScalar)
  asOf!: string;
  @Field(() => DateTimeScalar)
  knownAt!: string;
  @Extensions({ most: 8 })
  @Field(() => [ReportKeyType])
  keys!: readonly ReportKeyType[];
  @Extensions({ most: 20 })
  @Field(() => [ReportColumnType])
  columns!: readonly ReportColumnType[];
}

/** What a plan and unit add to a figure; above the organisations, an organisation's sum. */
@ObjectType("ExplainRow")
export class ExplainRowType {
  @Field(() => PlanType, { nullable: true, description: "Null where the caller may see the figure but not the plan." })
  plan!: PlanType | null;
  @Field(() => Int, { nullable: true })
  n!: number | null;
  @Field(() => Int, { nullable: true })
  of!: number | null;
  @Field(() => HiddenReasonEnum, { nullable: true })
  hidden!: HiddenReason | null;
}

/** A page of what a figure is made of. */
export const ExplainConnection = connectionOf("Explain", ExplainRowType);
