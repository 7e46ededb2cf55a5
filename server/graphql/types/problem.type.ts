import { Field, ID, ObjectType } from "type-graphql";
import type { Problem } from "../../../shared/protocol.js";

/** A finding of a rule: `problem` asks for correction, `hint` informs; neither refuses anything. */
@ObjectType("Problem")
export class ProblemType implements Problem {
  @Field(() => String)
  rule!: string;
  @Field(() => String)
  severity!: "problem" | "hint";
  @Field(() => String, { nullable: true })
  section!: string | null;
  @Field(() => ID, { nullable: true })
  rowId!: string | null;
  @Field(() => String, { nullable: true })
  field!: string | null;
  @Field(() => String)
  message!: string;
}
