import { Field, ID, InputType, Int } from "type-graphql";

/** A unit that is made. */
@InputType("NewUnitInput")
export class NewUnitInput {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, {
    nullable: true,
    description: "country, region, municipality, service, unit, or a word of the organisation's own.",
  })
  level?: string | null;
  @Field(() => Int, { nullable: true })
  staffCount?: number | null;
}

/** A core component of a method as it is to be. */
@InputType("ComponentInput")
export class ComponentInput {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  criterion?: string | null;
  @Field(() => Boolean)
  essential!: boolean;
}

/** A method as it is to be; without an id a new one. */
@InputType("MethodInput")
export class MethodInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  ownerOrganisation?: string | null;
  @Field(() => String, { nullable: true })
  actionCode?: string | null;
  @Field(() => [ComponentInput])
  components!: ComponentInput[];
}

/** How a command on a register is given: in a dry run it only says what it would do, in this language. */
@InputType("RegisterOptions")
export class RegisterOptions {
  @Field(() => Boolean, { nullable: true })
  dryRun?: boolean | null;
  @Field(() => String, { nullable: true, description: "sv, fi, nb, da or en; the caller's own where it is left out." })
  language?: string | null;
}
