import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import type { AppliedCell, FieldError, PushAnswer, SyncStatus } from "../../../shared/protocol.js";
import { SyncStatusEnum } from "../enums.js";
import { ConflictType } from "./conflict.type.js";
import { PullResultType } from "./pull.type.js";

/** A cell that took effect. */
@ObjectType("AppliedCell")
export class AppliedCellType implements AppliedCell {
  @Field(() => ID)
  rowId!: string;
  @Field(() => String, { nullable: true })
  field!: string | null;
  @Field(() => Int)
  rev!: number;
  @Field(() => Boolean, { description: "The row also held others' newer changes, or the text was merged by line." })
  merged!: boolean;
}

/** What a correct client never sends: the push was refused whole. */
@ObjectType("FieldError")
export class FieldErrorType implements FieldError {
  @Field(() => ID)
  rowId!: string;
  @Field(() => String)
  section!: string;
  @Field(() => String)
  field!: string;
  @Field(() => String)
  code!: string;
  @Field(() => String)
  message!: string;
}

/** The answer to a push; `pull` carries what others changed. */
@ObjectType("PushResult")
export class PushResultType implements Omit<PushAnswer, "problems"> {
  @Field(() => SyncStatusEnum)
  status!: SyncStatus;
  @Field(() => Int)
  rev!: number;
  @Field(() => String)
  headHash!: string;
  @Field(() => ID)
  epoch!: string;
  @Extensions({ most: 200 })
  @Field(() => [AppliedCellType])
  applied!: readonly AppliedCellType[];
  @Extensions({ most: 50 })
  @Field(() => [ConflictType])
  conflicts!: readonly ConflictType[];
  @Extensions({ most: 50 })
  @Field(() => [FieldErrorType])
  fieldErrors!: readonly FieldErrorType[];
  @Field(() => PullResultType, { nullable: true })
  pull!: PullResultType | null;
}
