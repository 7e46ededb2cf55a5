import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import type { ChangeKind } from "../../registers/describe.js";
import { RegisterChangeEnum } from "../enums.js";
import { DateScalar } from "../scalars.js";
import { connectionOf } from "./connection.js";

/** The most lines and problems that one answer shows; how many more there are stands beside them. */
export const mostLines = 600;

/** A change in words; of a file's line its number. */
@ObjectType("RegisterLine")
export class RegisterLineType {
  @Field(() => Int, { nullable: true })
  line!: number | null;
  @Field(() => RegisterChangeEnum)
  kind!: ChangeKind;
  @Field(() => String)
  text!: string;
}

/** What is wrong and what to do; of a file the line and the heading of the column. */
@ObjectType("RegisterProblem")
export class RegisterProblemType {
  @Field(() => Int, { nullable: true })
  line!: number | null;
  @Field(() => String, { nullable: true })
  column!: string | null;
  @Field(() => String)
  text!: string;
}

/** What a command or a file does to a register; with problems, and in a dry run, nothing was written. */
@ObjectType("RegisterAnswer")
export class RegisterAnswerType {
  @Field(() => Boolean)
  done!: boolean;
  @Extensions({ most: mostLines })
  @Field(() => [RegisterLineType])
  lines!: readonly RegisterLineType[];
  @Extensions({ most: mostLines })
  @Field(() => [RegisterProblemType])
  problems!: readonly RegisterProblemType[];
  @Field(() => Int, { description: "Lines and problems beyond those shown." })
  unshown!: number;
  @Field(() => [String], { description: "What plans and reports will show, in sentences." })
  effects!: readonly string[];
  @Field(() => Int, { description: "Lines of a file that say what the register says already." })
  same!: number;
  @Field(() => Int, { description: "Entries of the register that the file does not name; they are left as they are." })
  unnamed!: number;
}

/** A unit as it stood in the tree on a day. */
@ObjectType("RegisterUnit")
export class RegisterUnitType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  level!: string;
  @Field(() => Boolean)
  organisation!: boolean;
  @Field(() => ID, { nullable: true })
  parentId!: string | null;
  @Field(() => Int, { description: "Steps below the node that was asked for." })
  depth!: number;
  @Field(() => Int, { nullable: true })
  staffCount!: number | null;
  @Field(() => DateScalar)
  openedOn!: string;
  @Field(() => DateScalar, { nullable: true })
  closedOn!: string | null;
  @Field(() => [ID])
  successors!: readonly string[];
  @Field(() => Int, { description: "Open plans that name it." })
  plans!: number;
}

/** A page of units as they stood on a day. */
export const RegisterUnitConnection = connectionOf("RegisterUnit", RegisterUnitType);
