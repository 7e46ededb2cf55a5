import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars.js";
import { connectionOf } from "./connection.js";

/** A node of the organisation tree, from the country down to a unit. */
@ObjectType("Unit")
export class UnitType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { description: "What this level is called, such as region or unit: a label, nothing follows from it." })
  level!: string;
  @Field(() => Boolean, { description: "Owns plans and registers; true of exactly one node on each path." })
  organisation!: boolean;
  @Field(() => DateScalar, { nullable: true })
  closedOn!: string | null;
  @Field(() => [String], { description: "Names it had before; a cell that still shows one of them means this unit." })
  formerNames!: readonly string[];
  @Field(() => [ID], {
    description: "The units that it went into by a merge or a split; empty while it is open and where it was only closed.",
  })
  successors!: readonly string[];
  @Field(() => Int, { nullable: true, description: "People employed; null where nobody says." })
  staffCount!: number | null;
  parentId!: string | null;
}

/** A page of units. */
export const UnitConnection = connectionOf("Unit", UnitType);
