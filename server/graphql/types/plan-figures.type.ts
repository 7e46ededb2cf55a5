import { Field, Int, ObjectType } from "type-graphql";
import type { ShownFigures } from "../present.js";
import { DateScalar } from "../scalars.js";

/** Figures of one plan as of today, in columns: entry i of every list is of metric i of those asked for. */
@ObjectType("PlanFigures")
export class PlanFiguresType implements ShownFigures {
  @Field(() => DateScalar)
  asOf!: string;
  @Field(() => [Int])
  n!: readonly number[];
  @Field(() => [Int], { nullable: "items", description: "The whole of a share; null for a count." })
  of!: readonly (number | null)[];
  @Field(() => [Int], { nullable: "items" })
  unitsReported!: readonly (number | null)[];
  @Field(() => [Int], { nullable: "items" })
  unitsExpected!: readonly (number | null)[];
  @Field(() => [DateScalar], { nullable: "items", description: "The last day of the oldest period that the figure rests on." })
  oldest!: readonly (string | null)[];
  @Field(() => [Boolean], { nullable: "items", description: "Whether that period ended more than twelve months before." })
  stale!: readonly (boolean | null)[];
}
