import type { HistoryEntry } from "../../shared/protocol.js";
import { badInput } from "../errors.js";
import type { Reach } from "../identity/actor.js";
import { rowsChangedSince } from "../store/changed-rows.js";
import type { LogEntry } from "../store/change-log.js";
import { historyPage } from "../store/history-page.js";
import type { Store } from "../store/store.js";
import { maySee } from "./reach.js";
import { valueSet } from "./row-history.js";

/** Which entries of a plan's history, newest first. `after`: the cursor of the last entry seen; `first`: how many. */
export interface HistoryRequest {
  readonly planId: string;
  readonly rowId?: string;
  readonly section?: string;
  readonly field?: string;
  readonly first: number;
  readonly after?: string;
}

/** A page of history; `more`: older entries follow. */
export interface HistoryPage {
  readonly entries: readonly (HistoryEntry & { readonly cursor: string })[];
  readonly more: boolean;
}

/** A page of what happened to the plan's rows that the reader may see. A field's history begins with the row's INSERT and the value it had there. */
export async function planHistory(store: Store, read: Reach, request: HistoryRequest): Promise<HistoryPage> {
  const { planId, rowId, section, field, first, after } = request;
  const found = await historyPage(store.read, planId, {
    rowId: rowId ?? null,
    section: section ?? null,
    field: field ?? null,
    before: after === undefined ? null : placeOf(after),
    amongRows: read === "all" ? null : await visibleRows(store, read, planId),
    limit: first + 1,
  });
  return { entries: found.slice(0, first).map((entry) => asHistory(entry, field ?? null)), more: found.length > first };
}

async function visibleRows(store: Store, read: Reach, planId: string): Promise<readonly string[]> {
  const all = await rowsChangedSince(store.read, planId, 0);
  return (all?.rows ?? []).filter((row) => maySee(read, row.section, row.cells)).map(({ id }) => id);
}

function placeOf(cursor: string): { readonly rev: number; readonly seq: number } {
  const match = /^(\d{1,9}):(\d{1,9})$/.exec(cursor);
  if (match === null) throw badInput("this is no cursor of a history");
  return { rev: Number(match[1]), seq: Number(match[2]) };
}

function asHistory(entry: LogEntry, field: string | null): HistoryPage["entries"][number] {
  const { rev, seq, at, workbookId, opId, kind, section, rowId, before } = entry;
  const shown = entry.field ?? (kind === "INSERT" ? field : null);
  return {
    cursor: `${String(rev)}:${String(seq)}`,
    rev,
    at,
    sentBy: entry.actorName ?? entry.actorId,
    workbookId,
    opId,
    kind,
    section,
    rowId,
    field: shown,
    before,
    after: shown === null ? null : valueSet(entry, shown),
  };
}
