/** What one GraphQL request may ask for. */
export interface Limits {
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fragments: number;
  readonly directivesPerField: number;
  /** See cost.ts. */
  readonly cost: number;
  /** Bytes of the body. */
  readonly body: number;
  /** Objects within objects in the variables. */
  readonly variablesDepth: number;
}

/** The limits of every server; a pull and a report bound their rows themselves. */
export const limits: Limits = {
  tokens: 2_000,
  depth: 10,
  aliases: 30,
  rootFields: 5,
  fragments: 30,
  directivesPerField: 10,
  cost: 5_000,
  body: 2_000_000,
  variablesDepth: 20,
};
