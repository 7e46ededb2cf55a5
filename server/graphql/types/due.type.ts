import { Field, ID, Int, ObjectType } from "type-graphql";
import type { DueItem } from "../../../shared/plan/due.js";
import { DateScalar } from "../scalars.js";

/** Something of a plan that waits to be done. */
@ObjectType("DueItem")
export class DueItemType implements DueItem {
  @Field(() => String)
  section!: string;
  @Field(() => ID)
  rowId!: string;
  @Field(() => String, { description: "The field that says when it is due." })
  field!: string;
  @Field(() => DateScalar)
  on!: string;
  @Field(() => String, { description: "What the row is called." })
  what!: string;
  @Field(() => Boolean, { description: "Due before today; what is due today is not overdue." })
  overdue!: boolean;
}

/** What waits to be done in a plan, as it stands today in the organisation's time zone. A closed plan waits for nothing. */
@ObjectType("PlanDue")
export class PlanDueType {
  @Field(() => Int, { description: "How many are due before today: what the figure overdueCount counts." })
  overdue!: number;
  @Field(() => Int, { description: "How many are due from today until the last day asked for." })
  due!: number;
}
