import type { Push } from "../../shared/protocol.js";

/** This many rows of a section may always be deleted without asking. */
const fewDeletes = 3;
/** And this share of its living rows. */
const shareOfDeletes = 0.2;

function deletesBySection(push: Push): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  for (const change of push.changes) {
    if (change.kind !== "DELETE") continue;
    const ids = sections.get(change.section);
    if (ids === undefined) sections.set(change.section, [change.rowId]);
    else ids.push(change.rowId);
  }
  return sections;
}

/** Whether the push deletes so many rows that the number of living ones matters. */
export function asksForCounts(push: Push): boolean {
  return [...deletesBySection(push).values()].some((ids) => ids.length > fewDeletes);
}

/** Whether the push deletes many of a section's rows that nobody has confirmed, or confirms a row that it does not delete. */
export function unconfirmed(push: Push, living: ReadonlyMap<string, number>): boolean {
  const confirmed = new Set(push.confirmedDeletes ?? []);
  const deletes = deletesBySection(push);
  const sent = new Set([...deletes.values()].flat());
  if ([...confirmed].some((id) => !sent.has(id))) return true;
  return [...deletes].some(([section, ids]) => {
    const limit = Math.max(fewDeletes, shareOfDeletes * (living.get(section) ?? 0));
    return ids.length > limit && ids.some((id) => !confirmed.has(id));
  });
}
