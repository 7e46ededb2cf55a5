import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "./connection.js";

/** A method of the register. */
@ObjectType("Method")
export class MethodType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
}

/** A page of methods. */
export const MethodConnection = connectionOf("Method", MethodType);
