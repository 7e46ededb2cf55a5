import { Field, ID, InputType, Int } from "type-graphql";

/** What a workbook holds of a plan; what is absent means everything the caller may see. */
@InputType("ScopeInput")
export class ScopeInput {
  @Field(() => [String], { nullable: true })
  sections?: string[] | null;
  @Field(() => ID, { nullable: true, description: "Only rows whose unit is this node or below it." })
  unitSubtree?: string | null;
}

/** Where the workbook stands, and what it holds. */
@InputType("PullInput")
export class PullInput {
  @Field(() => ID)
  planId!: string;
  @Field(() => ID)
  epoch!: string;
  @Field(() => Int)
  headRev!: number;
  @Field(() => String)
  headHash!: string;
  @Field(() => ScopeInput, { nullable: true })
  scope?: ScopeInput | null;
  @Field(() => Int)
  schemaVersion!: number;
}

/** A row of a sheet with the revision it showed. */
@InputType("RowRevInput")
export class RowRevInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  rev!: number;
}

/** A section's stamp in the workbook: the revision up to which its rows were complete. */
@InputType("StampInput")
export class StampInput {
  @Field(() => String)
  section!: string;
  @Field(() => Int)
  rev!: number;
}

/** Asks for what the sheets showed. */
@InputType("BaseInput")
export class BaseInput {
  @Field(() => ID)
  planId!: string;
  @Field(() => ScopeInput, { nullable: true })
  scope?: ScopeInput | null;
  @Field(() => [RowRevInput])
  rows!: RowRevInput[];
  @Field(() => [StampInput])
  stamps!: StampInput[];
}
