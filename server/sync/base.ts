import type { Cells } from "../../shared/field.js";
import { groupBy } from "../../shared/group-by.js";
import { findSection } from "../../shared/plan/index.js";
import type { Base, BaseRow, Scope } from "../../shared/protocol.js";
import { byOrder } from "../../shared/row-order.js";
import { badInput } from "../errors.js";
import type { Reach } from "../identity/actor.js";
import { rowsOfIdsAndSections } from "../store/base-rows.js";
import { logOfRows, type LogEntry } from "../store/change-log.js";
import type { Store } from "../store/store.js";
import type { StoredRow } from "../store/stored-row.js";
import { newestRev, revIn } from "./cells.js";
import { inScope, knowScope, maySee, unitFieldOf, unitOfRow, type KnownScope } from "./reach.js";
import { byRow, cellsAt, livedAt } from "./row-history.js";

/** Rows as a workbook knows them and the stamps of its sections. */
export interface BaseRequest {
  readonly planId: string;
  readonly scope?: Scope;
  readonly rows: readonly { readonly id: string; readonly rev: number }[];
  readonly stamps: readonly { readonly section: string; readonly rev: number }[];
}

interface Sight {
  readonly read: Reach;
  readonly scope: KnownScope;
  /** The node that the workbook is about; null where it is not about one. */
  readonly node: string | null;
  readonly history: ReadonlyMap<string, readonly LogEntry[]>;
}

/** What the sheets of a workbook showed: each row's values at its revision, and the rows that were alive at each section's stamp. A row that is not among the answers was never seen by the reader. */
export async function planBase(store: Store, read: Reach, request: BaseRequest): Promise<Base> {
  const asked = onlyOnce(request);
  const { planId, rows, stamps } = asked;
  const scope = await knowScope(store.read, request.scope);
  const ids = rows.map(({ id }) => id);
  const found = await rowsOfIdsAndSections(
    store.read,
    planId,
    ids,
    stamps.map(({ section }) => section),
  );
  const inOrder = [...found].sort(byOrder);
  const byId = new Map(found.map((row) => [row.id, row]));
  const history = byRow(await logOfRows(store.read, planId, unclear(byId, asked)));
  const sight = { read, scope, node: request.scope?.unitSubtree ?? null, history };
  return {
    rows: rows.flatMap(({ id, rev }) => baseRow(byId.get(id), rev, sight)),
    alive: stamps.map(({ section, rev }) => ({
      section,
      ids: inOrder.filter((row) => row.section === section && wasAlive(row, rev, sight)).map(({ id }) => id),
    })),
  };
}

/** Revisions at which one row or section is asked for: a sheet's copies of a row show a few. */
const mostRevisions = 20;

/** The request without repetitions. BAD_USER_INPUT when one row or section is asked for at more revisions than any workbook shows. */
function onlyOnce(request: BaseRequest): BaseRequest {
  const rows = distinct(request.rows, ({ id }) => id);
  const stamps = distinct(request.stamps, ({ section }) => section);
  return { ...request, rows, stamps };
}

function distinct<T extends { readonly rev: number }>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Map<string, Set<number>>();
  return items.filter((item) => {
    const key = keyOf(item);
    const revs = seen.get(key) ?? new Set();
    if (revs.has(item.rev)) return false;
    if (revs.size === mostRevisions) throw badInput(`${key} is asked for at more than ${String(mostRevisions)} revisions`);
    seen.set(key, revs.add(item.rev));
    return true;
  });
}

/** The rows whose past cannot be told from their present, each with the newest revision that is asked for. */
function unclear(byId: ReadonlyMap<string, StoredRow>, { rows, stamps }: BaseRequest): readonly { id: string; rev: number }[] {
  const shownAt = groupBy(rows, ({ id }) => id);
  const stampOf = new Map(stamps.map(({ section, rev }) => [section, rev]));
  return [...byId.values()].flatMap((row) => {
    const shown = (shownAt.get(row.id) ?? []).map(({ rev }) => rev);
    const stamp = stampOf.get(row.section);
    const changedSince = newestRev(row) > Math.min(...shown) || Math.max(row.lifeRev, unitRev(row)) > (stamp ?? Infinity);
    const upTo = Math.max(...shown, stamp ?? 0);
    return changedSince && row.insertedRev <= upTo ? [{ id: row.id, rev: upTo }] : [];
  });
}

function unitRev(row: StoredRow): number {
  const field = unitFieldOf(findSection(row.section));
  return field === null ? 0 : revIn(row.cellRevs, field);
}

function past(row: StoredRow, rev: number, { history }: Sight): Cells {
  if (row.insertedRev > rev) return {};
  const log = history.get(row.id);
  return log === undefined ? row.cells : cellsAt(log, rev);
}

function sees({ read, scope }: Sight, section: string, cells: Cells): boolean {
  return maySee(read, section, cells) && inScope(scope, section, cells);
}

function baseRow(row: StoredRow | undefined, rev: number, sight: Sight): readonly BaseRow[] {
  if (row === undefined) return [];
  const cells = past(row, rev, sight);
  return sees(sight, row.section, row.cells) || (row.insertedRev <= rev && sees(sight, row.section, cells))
    ? [{ id: row.id, rev, cells }]
    : [];
}

/**
 * A row that left the reader's scope since is not counted as alive then: its absence from the sheet is no deletion. Nor is a row of a unit below
 * the workbook's node: units come to lie there by a merge or move, which is no revision, so nobody can tell whether the sheet ever showed it.
 */
function wasAlive(row: StoredRow, rev: number, sight: Sight): boolean {
  if (row.insertedRev > rev || !sees(sight, row.section, row.cells)) return false;
  if (sight.node !== null && unitOfRow(row.section, row.cells) !== sight.node) return false;
  const lived = row.lifeRev > rev ? livedAt(sight.history.get(row.id) ?? [], rev) : row.deletedRev === null || row.deletedRev > rev;
  return lived && sees(sight, row.section, past(row, rev, sight));
}
