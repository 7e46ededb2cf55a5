import { Extensions, Field, ID, ObjectType } from "type-graphql";
import type { Language } from "../../../shared/language.js";
import type { Role } from "../../identity/actor.js";
import { LanguageEnum, RoleEnum } from "../enums.js";
import { UnitType } from "./unit.type.js";

/** A role that the caller holds on a node and everything below it. */
@ObjectType("Grant")
export class GrantType {
  @Field(() => RoleEnum)
  role!: Role;
  @Field(() => UnitType)
  node!: UnitType;
}

/** Who is calling. */
@ObjectType("Me")
export class MeType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => LanguageEnum)
  language!: Language;
  @Extensions({ most: 20 })
  @Field(() => [GrantType])
  grants!: GrantType[];
  @Extensions({ most: 200 })
  @Field(() => [UnitType], { description: "The organisations in which the caller may create a plan, by name; the first 200." })
  mayPlanIn!: UnitType[];
}
