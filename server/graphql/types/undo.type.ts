import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import type { Value } from "../../../shared/field.js";
import type { SyncStatus } from "../../../shared/protocol.js";
import { SyncStatusEnum } from "../enums.js";
import { ValueScalar } from "../scalars.js";
import { PullResultType } from "./pull.type.js";

/** What an undo does, or would do, at one place. */
@ObjectType("UndoChange")
export class UndoChangeType {
  @Field(() => String, { description: "SET, DELETE or REVIVE." })
  kind!: string;
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

/** What an undo leaves as it is. */
@ObjectType("UndoSkip")
export class UndoSkipType {
  @Field(() => String)
  section!: string;
  @Field(() => ID)
  rowId!: string;
  @Field(() => String, { nullable: true })
  field!: string | null;
  @Field(() => String, {
    description:
      "CHANGED_SINCE: somebody changed the place afterwards. OUT_OF_REACH: the caller may not change the row. NOT_UNDOABLE: a form, or written by a command.",
  })
  reason!: string;
}

/** The answer to an undo: what it changed, or with dryRun would change. */
@ObjectType("UndoResult")
export class UndoResultType {
  @Field(() => SyncStatusEnum)
  status!: SyncStatus;
  @Field(() => Int)
  rev!: number;
  @Field(() => String)
  headHash!: string;
  @Field(() => ID)
  epoch!: string;
  @Field(() => Boolean)
  dryRun!: boolean;
  @Extensions({ most: 200 })
  @Field(() => [UndoChangeType])
  changes!: readonly UndoChangeType[];
  @Extensions({ most: 100 })
  @Field(() => [UndoSkipType])
  skipped!: readonly UndoSkipType[];
  @Field(() => PullResultType, { nullable: true })
  pull!: PullResultType | null;
}
