import { Field, ID, InputType, Int } from "type-graphql";
import type { Value } from "../../../shared/field.js";
import { ConflictChoiceEnum, type conflictChoices } from "../enums.js";
import { DateTimeScalar, ValueScalar } from "../scalars.js";

/** A person's decision in a conflict. */
@InputType("ResolveConflictInput")
export class ResolveConflictInput {
  @Field(() => ID)
  opId!: string;
  @Field(() => ID)
  conflictId!: string;
  @Field(() => ConflictChoiceEnum)
  choice!: (typeof conflictChoices)[number];
  @Field(() => ValueScalar, { nullable: true, description: "The value itself when the choice is VALUE." })
  value?: Value;
  @Field(() => Int, { description: "The revision of the plan that the person saw." })
  expectedRev!: number;
}

/** Which pushes: these, or all of one person's since a time. */
@InputType("UndoSelectionInput")
export class UndoSelectionInput {
  @Field(() => [ID], { nullable: true })
  opIds?: string[] | null;
  @Field(() => ID, { nullable: true })
  actorId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  since?: string | null;
}

/** Takes pushes back as a push of its own; with dryRun it says what would happen. */
@InputType("UndoPushInput")
export class UndoPushInput {
  @Field(() => ID)
  opId!: string;
  @Field(() => ID)
  planId!: string;
  @Field(() => UndoSelectionInput)
  undo!: UndoSelectionInput;
  @Field(() => Int)
  expectedRev!: number;
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  dryRun?: boolean | null;
}
