import { Field, ID, InputType, Int } from "type-graphql";
import type { Cells, Value } from "../../../shared/field.js";
import { ChangeKindEnum } from "../enums.js";
import { CellsScalar, ValueScalar } from "../scalars.js";
import { ScopeInput } from "./pull.input.js";

/** One change: SET needs field and value, INSERT values and origin, DELETE neither. */
@InputType("ChangeInput")
export class ChangeInput {
  @Field(() => ChangeKindEnum)
  kind!: "SET" | "INSERT" | "DELETE";
  @Field(() => ID)
  rowId!: string;
  @Field(() => String)
  section!: string;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => ValueScalar, { nullable: true })
  value?: Value;
  @Field(() => CellsScalar, { nullable: true })
  values?: Cells | null;
  @Field(() => Int)
  baseRev!: number;
  @Field(() => ID, { nullable: true })
  origin?: string | null;
}

/** Changes that take effect once or not at all; `opId` is new for each push and the same for each retry of it. */
@InputType("PushPlanInput")
export class PushPlanInput {
  @Field(() => ID)
  planId!: string;
  @Field(() => ID)
  epoch!: string;
  @Field(() => Int)
  headRev!: number;
  @Field(() => String)
  headHash!: string;
  @Field(() => ID)
  opId!: string;
  @Field(() => ID)
  workbookId!: string;
  @Field(() => Int)
  schemaVersion!: number;
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  part?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  parts?: number | null;
  @Field(() => ScopeInput, { nullable: true })
  scope?: ScopeInput | null;
  @Field(() => [ID], { nullable: true })
  confirmedDeletes?: string[] | null;
  @Field(() => [ChangeInput])
  changes!: ChangeInput[];
}
