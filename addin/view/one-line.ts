/** Parts of a line such as section, row and field, each said once and the empty ones left out; where it breaks, no line begins with the dot between them. */
export function oneLine(...parts: readonly (string | null)[]): string {
  return [...new Set(parts)].filter((part) => part !== null && part !== "").join("\u00A0· ");
}
