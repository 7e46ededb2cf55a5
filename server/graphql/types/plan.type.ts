import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import type { Cells, Phase } from "../../../shared/field.js";
import type { PlanHead, PlanHeader, PlanRow } from "../../../shared/protocol.js";
import type { AddedPeriod } from "../../sync/add-period.js";
import { PhaseEnum, PlanStatusEnum } from "../enums.js";
import { CellsScalar, DateTimeScalar } from "../scalars.js";
import { connectionOf } from "./connection.js";

/** A row of a plan; a form is a row whose id is its section's key. */
@ObjectType("PlanRow")
export class PlanRowType implements PlanRow {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  section!: string;
  @Field(() => String, { description: "Order among the section's rows; compared as text." })
  ord!: string;
  @Field(() => CellsScalar)
  cells!: Cells;
  @Field(() => CellsScalar, { description: "The revision that last changed each field; an absent field is empty at revision 0." })
  cellRevs!: Readonly<Record<string, number>>;
  @Field(() => Int)
  insertedRev!: number;
  @Field(() => Int, { nullable: true, description: "The revision that deleted the row; null while it lives." })
  deletedRev!: number | null;
}

/** The rows of one section. */
@ObjectType("SectionRows")
export class SectionRowsType {
  @Field(() => String)
  section!: string;
  @Extensions({ most: 50 })
  @Field(() => [PlanRowType])
  rows!: readonly PlanRowType[];
}

/** One method in one organisation; its units are rows inside it. */
@ObjectType("Plan")
export class PlanType implements PlanHeader {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: "Counts the plans of this method in this organisation, from 1." })
  cycle!: number;
  @Field(() => PlanStatusEnum)
  status!: "OPEN" | "CLOSED";
  @Field(() => PhaseEnum)
  phase!: Phase;
  @Field(() => [String], { description: "Modules that are on beside the form." })
  modules!: readonly string[];
  @Field(() => Int)
  rev!: number;
  @Field(() => ID)
  epoch!: string;
  @Field(() => Int)
  schemaVersion!: number;
  methodId!: string;
  organisationId!: string;
  headHash!: string;
}

/** What adding a period came to. */
@ObjectType("AddedPeriod")
export class AddedPeriodType implements AddedPeriod {
  @Field(() => PlanType)
  plan!: PlanType;
  @Field(() => Int, { description: "How many rows were added: 0 where each unit had one." })
  rows!: number;
}

/** A page of plans. */
export const PlanConnection = connectionOf("Plan", PlanType);

/** The newest state of a plan in one row. */
@ObjectType("PlanHead")
export class PlanHeadType implements PlanHead {
  @Field(() => ID)
  epoch!: string;
  @Field(() => Int)
  rev!: number;
  @Field(() => String)
  headHash!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  at!: string | null;
  @Field(() => String, { nullable: true, description: "The name of who sent the newest push." })
  by!: string | null;
  @Field(() => [String], { description: "The sections that the newest push touched." })
  sections!: readonly string[];
}
