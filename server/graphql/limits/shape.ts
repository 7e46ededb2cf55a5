import { visit, type DocumentNode } from "graphql";
import type { Limits } from "./limits.js";

/** Why the document's text is refused before anything is expanded, or null: too many aliases, fragments or directives on one field. */
export function shapeFault(document: DocumentNode, limits: Limits): string | null {
  const seen = { aliases: 0, fragments: 0, directives: 0 };
  visit(document, {
    FragmentDefinition: () => {
      seen.fragments += 1;
    },
    Field: (field) => {
      if (field.alias !== undefined) seen.aliases += 1;
      seen.directives = Math.max(seen.directives, field.directives?.length ?? 0);
    },
  });
  if (seen.aliases > limits.aliases) return `at most ${String(limits.aliases)} aliases`;
  if (seen.fragments > limits.fragments) return `at most ${String(limits.fragments)} fragments`;
  if (seen.directives > limits.directivesPerField) return `at most ${String(limits.directivesPerField)} directives on a field`;
  return null;
}

/** Whether the value holds objects or lists within each other deeper than that. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth === 0) return true;
  return Object.values(value).some((part) => isDeeperThan(part, depth - 1));
}
