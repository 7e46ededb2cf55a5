import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Value } from "../../../shared/field.js";
import type { HistoryEntry } from "../../../shared/protocol.js";
import { DateTimeScalar, ValueScalar } from "../scalars.js";
import { connectionOf } from "./connection.js";

/** One entry of a plan's history. */
@ObjectType("Change")
export class ChangeType implements HistoryEntry {
  @Field(() => Int)
  rev!: number;
  @Field(() => DateTimeScalar)
  at!: string;
  @Field(() => String, { description: "The name of who sent the push; who typed in the workbook is not known." })
  sentBy!: string;
  @Field(() => ID, { nullable: true })
  workbookId!: string | null;
  @Field(() => ID)
  opId!: string;
  @Field(() => String, { description: "SET, INSERT, DELETE or REVIVE." })
  kind!: HistoryEntry["kind"];
  @Field(() => String)
  section!: string;
  @Field(() => ID)
  rowId!: string;
  @Field(() => String, { nullable: true })
  field!: string | null;
  @Field(() => ValueScalar, { nullable: true })
  before!: Value;
  @Field(() => ValueScalar, { nullable: true })
  after!: Value;
}

/** A page of a plan's history. */
export const ChangeConnection = connectionOf("Change", ChangeType);
