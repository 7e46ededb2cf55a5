import { Field, ID, InputType, Int } from "type-graphql";
import type { Language } from "../../../shared/language.js";
import type { PhaseLens } from "../../../shared/plan/phase-names.js";
import type { GroupBy } from "../../../shared/report/dimensions.js";
import { GroupByEnum, LanguageEnum, PhaseLensEnum } from "../enums.js";
import { DateScalar, DateTimeScalar } from "../scalars.js";

const underHelp =
  "Nodes whose subtrees are counted, each once: one inside another is a part of it and gets no row of its own (ask with `level` for rows below). Absent: the nodes the caller holds a role on.";

/** Which figures, of whom, cut how, as they stood when. */
@InputType("ReportInput")
export class ReportInput {
  @Field(() => [String])
  metrics!: string[];
  @Field(() => [ID], { nullable: true, description: underHelp })
  under?: string[] | null;
  @Field(() => Int, { nullable: true, description: "Steps below `under` that the rows of UNIT stand for." })
  level?: number | null;
  @Field(() => [GroupByEnum], { nullable: true })
  by?: GroupBy[] | null;
  @Field(() => ID, { nullable: true })
  method?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day the figures are of; absent: today." })
  asOf?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Only what had been pushed by then; absent: now." })
  knownAt?: string | null;
  @Field(() => LanguageEnum, { nullable: true, defaultValue: "en" })
  language?: Language | null;
  @Field(() => PhaseLensEnum, { nullable: true, description: "Under whose names the rows of PHASE stand; absent: Planark's own." })
  lens?: PhaseLens | null;
}

/** Which figure to take apart; `key` as the report's rows name it. */
@InputType("ExplainInput")
export class ExplainInput {
  @Field(() => String)
  metric!: string;
  @Field(() => ID)
  under!: string;
  @Field(() => ID, { nullable: true })
  method?: string | null;
  @Field(() => [String], { nullable: true })
  key?: string[] | null;
  @Field(() => DateScalar, { nullable: true })
  asOf?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  knownAt?: string | null;
}
