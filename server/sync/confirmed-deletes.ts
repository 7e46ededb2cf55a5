import { groupBy } from "../../shared/group-by.js";
import type { Push } from "../../shared/protocol.js";

/** This many rows of a section may always be deleted without asking. */
const fewDeletes = 3;
/** And this share of its living rows. */
const shareOfDeletes = 0.2;

function deletesBySection(push: Push): ReadonlyMap<string, readonly string[]> {
  const deletes = push.changes.filter((change) => change.kind === "DELETE");
  return new Map([...groupBy(deletes, ({ section }) => section)].map(([section, own]) => [section, own.map(({ rowId }) => rowId)]));
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
