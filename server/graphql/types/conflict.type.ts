import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Value } from "../../../shared/field.js";
import type { Conflict, ConflictKind, ConflictStatus } from "../../../shared/protocol.js";
import { ConflictKindEnum, ConflictStatusEnum } from "../enums.js";
import { ValueScalar } from "../scalars.js";

/** Two values for one place, both kept until somebody decides; the plan holds `theirs` meanwhile. */
@ObjectType("Conflict")
export class ConflictType implements Conflict {
  @Field(() => ID)
  id!: string;
  @Field(() => ConflictKindEnum)
  kind!: ConflictKind;
  @Field(() => String)
  section!: string;
  @Field(() => ID)
  rowId!: string;
  @Field(() => String, { nullable: true })
  field!: string | null;
  @Field(() => ValueScalar, { nullable: true })
  base!: Value;
  @Field(() => ValueScalar, { nullable: true })
  mine!: Value;
  @Field(() => ValueScalar, { nullable: true })
  theirs!: Value;
  @Field(() => String, { nullable: true })
  mineBy!: string | null;
  @Field(() => String, { nullable: true })
  theirsBy!: string | null;
  @Field(() => ID, { nullable: true, description: "The id of who sent `mine`: people may share a name." })
  mineById!: string | null;
  @Field(() => ID, { nullable: true })
  theirsById!: string | null;
  @Field(() => Int)
  theirsRev!: number;
  @Field(() => ConflictStatusEnum)
  status!: ConflictStatus;
}
