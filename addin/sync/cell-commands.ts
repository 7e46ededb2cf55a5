import { valueText } from "../../shared/messages.js";
import type { HistoryEntry } from "../../shared/protocol.js";
import { CallFailed } from "./api.js";
import { set, showSelected, type Inside } from "./inside.js";
import type { PastValue } from "./pane.js";
import { fieldCellAt } from "./selected.js";
import { contextOf } from "./session.js";

/** Shows the cell that the person rests on, and who sent what stands there as soon as the server says so. */
export async function select(inside: Inside): Promise<void> {
  if (inside.selectedAt === null) return;
  showSelected(inside);
  const asked = inside.state.selected?.place.cell;
  const entries = asked === undefined ? null : await historyOfSelected(inside).catch(() => null);
  const { selected } = inside.state;
  const newest = entries?.[0];
  if (selected?.place.cell !== asked || selected === null || newest === undefined || newest.at === selected.sent?.at) return;
  set(inside, { selected: { ...selected, sent: { by: newest.sentBy, at: newest.at } } });
}

/** The entries of the selected cell; a cell is asked for once at each revision of the plan. */
async function historyOfSelected(inside: Inside): Promise<readonly HistoryEntry[] | null> {
  const { session, stock } = inside;
  const { selected } = inside.state;
  if (stock === null || selected === null || !selected.hasHistory || session.fromCopy) return null;
  const found = fieldCellAt(stock, selected.place);
  const rowId = found?.line?.id ?? null;
  if (found === null || rowId === null) return null;
  const key = `${selected.place.cell ?? ""}@${session.epoch}:${String(session.head?.rev ?? 0)}`;
  const known = inside.histories.get(key);
  if (known !== undefined) return known;
  const answer = session.api.cellHistory(session.planId, found.section.section.key, rowId, found.key);
  inside.histories.set(key, answer);
  answer.catch(() => inside.histories.delete(key));
  return answer;
}

/** The values of the selected cell, newest first; null when nothing is selected or no answer came. */
export async function history(inside: Inside): Promise<readonly PastValue[] | null> {
  const { session, stock } = inside;
  const { selected } = inside.state;
  const found = stock === null || selected === null ? null : fieldCellAt(stock, selected.place);
  if (found === null) return null;
  try {
    const entries = await historyOfSelected(inside);
    const context = contextOf(session, stock?.content.date1904 ?? false);
    return (
      entries?.map((entry) => ({
        key: `${String(entry.rev)}:${entry.opId}`,
        shown: valueText(found.field, entry.after, context),
        value: entry.after,
        by: entry.sentBy,
        at: entry.at,
        kind: entry.kind,
        isNow: entry.after === selected?.canonical,
      })) ?? null
    );
  } catch (error) {
    if (error instanceof CallFailed) return null;
    throw error;
  }
}
