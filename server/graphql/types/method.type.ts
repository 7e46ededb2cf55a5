import { Extensions, Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "./connection.js";

/** A part that carries a method, worded so that it can be observed. */
@ObjectType("MethodComponent")
export class MethodComponentType {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true, description: "How its use is recognised." })
  criterion!: string | null;
  @Field(() => Boolean)
  essential!: boolean;
}

/** A method of the register. */
@ObjectType("Method")
export class MethodType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true, description: "Who owns the method or trains in it; copied into the form of a new plan." })
  ownerOrganisation!: string | null;
  @Field(() => String, { nullable: true, description: "The code that client records carry for work done with the method." })
  actionCode!: string | null;
  @Field(() => [String], { description: "Names it had before; a cell that still shows one of them means this method." })
  formerNames!: readonly string[];
  @Extensions({ most: 50 })
  @Field(() => [MethodComponentType])
  components!: readonly MethodComponentType[];
}

/** A page of methods. */
export const MethodConnection = connectionOf("Method", MethodType);
