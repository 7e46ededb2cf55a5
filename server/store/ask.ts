import type { EntityManager } from "typeorm";
import { onPostgres } from "./sets.js";

/** A row as the driver gives it: texts, and numbers that may come as text. */
export type Answer = Readonly<Record<string, string | number | null>>;

/** Runs one statement with numbered parameters ($1, $2, ...), each used as often and in whatever order the statement needs them. */
export async function ask(
  m: EntityManager,
  statement: string,
  parameters: readonly (string | number | null)[],
): Promise<readonly Answer[]> {
  const text = onPostgres(m) ? statement : statement.replace(/\$(\d+)/g, "?$1");
  const answer: unknown = await m.query(text, [...parameters]);
  return Array.isArray(answer) ? (answer as Answer[]) : [];
}
