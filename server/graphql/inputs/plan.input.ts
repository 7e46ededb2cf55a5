import { Field, ID, InputType, Int } from "type-graphql";
import type { Phase } from "../../../shared/field.js";
import type { Language } from "../../../shared/language.js";
import { LanguageEnum, PhaseEnum, PlanStatusEnum } from "../enums.js";
import { DateScalar } from "../scalars.js";

/** Which plans of those the caller may see; what is absent does not narrow. */
@InputType("PlanFilter")
export class PlanFilterInput {
  @Field(() => ID, { nullable: true, description: "The organisation that owns the plan, or a node above it." })
  organisation?: string | null;
  @Field(() => ID, { nullable: true })
  method?: string | null;
  @Field(() => ID, { nullable: true, description: "A unit that takes part in the plan." })
  unit?: string | null;
  @Field(() => PhaseEnum, { nullable: true })
  phase?: Phase | null;
  @Field(() => PlanStatusEnum, { nullable: true })
  status?: "OPEN" | "CLOSED" | null;
}

/** A plan to be made: one method in one organisation, with the units that take part. */
@InputType("CreatePlanInput")
export class CreatePlanInput {
  @Field(() => ID)
  methodId!: string;
  @Field(() => ID)
  organisationId!: string;
  @Field(() => [ID])
  unitIds!: string[];
  @Field(() => LanguageEnum)
  language!: Language;
  @Field(() => [String], { nullable: true, description: "Modules that are on from the start; the form always is." })
  modules?: string[] | null;
}

/** A change of phase, decided by somebody on a day. */
@InputType("SetPhaseInput")
export class SetPhaseInput {
  @Field(() => ID)
  opId!: string;
  @Field(() => ID)
  planId!: string;
  @Field(() => PhaseEnum)
  phase!: Phase;
  @Field(() => DateScalar)
  enteredOn!: string;
  @Field(() => String, { nullable: true })
  decision?: string | null;
  @Field(() => String, { nullable: true })
  decidedBy?: string | null;
  @Field(() => Int)
  expectedRev!: number;
}
