import { Field, ID, InputType } from "type-graphql";

/** Which units are asked for their figures of which period. */
@InputType("AskUnitsInput")
export class AskUnitsInput {
  @Field(() => ID)
  organisationId!: string;
  @Field(() => String, { description: "2026-Q3, 2026-09 or 2026-H2; it must have begun." })
  period!: string;
  @Field(() => [ID], { nullable: true, description: "Absent: all units that take part." })
  unitIds?: string[] | null;
}
