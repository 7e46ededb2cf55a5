import { Field, ObjectType } from "type-graphql";
import type { Lease } from "../../../shared/protocol.js";
import { DateTimeScalar } from "../scalars.js";

/** The right to mint row ids and apply pulls in one workbook, for a minute. */
@ObjectType("Lease")
export class LeaseType implements Lease {
  @Field(() => Boolean)
  held!: boolean;
  @Field(() => DateTimeScalar, { description: "Until when whoever holds it does." })
  until!: string;
}
