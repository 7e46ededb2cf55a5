import { Extensions, Field, Int, ObjectType } from "type-graphql";
import type { ReportingUnit } from "../../sync/ask-units.js";

/** A unit that reports usage. */
@ObjectType("ReportingUnit")
export class ReportingUnitType implements ReportingUnit {
  unitId!: string;
  @Field(() => Int, { description: "The open plans in which the unit takes part." })
  plans!: number;
}

/** The units that report usage to an organisation, and the period they are asked for. */
@ObjectType("UnitsAsked")
export class UnitsAskedType {
  @Field(() => String, { description: "2026-Q3, 2026-09 or 2026-H2." })
  period!: string;
  @Extensions({ most: 500 })
  @Field(() => [ReportingUnitType])
  units!: readonly ReportingUnit[];
}
