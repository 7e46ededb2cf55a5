import type { EntityManager } from "typeorm";
import type { PlanRow, Position, Pull, Scope } from "../../shared/protocol.js";
import { byOrder } from "../../shared/row-order.js";
import { notFound } from "../errors.js";
import type { Reach } from "../identity/actor.js";
import { rowsChangedSince, type ChangedRows } from "../store/changed-rows.js";
import type { Store } from "../store/store.js";
import type { StoredRow } from "../store/stored-row.js";
import { newestRev } from "./cells.js";
import { checkPosition } from "./position.js";
import { inScope, knowScope, maySee, type KnownScope } from "./reach.js";

/** What a pull asks for: where the client stands and what its workbook holds. */
export interface PullRequest extends Position {
  readonly planId: string;
  readonly scope?: Scope;
  readonly schemaVersion: number;
}

/** Everything that changed after the client's position, as far as the reader may see it. NOT_FOUND when there is no such plan. */
export async function pullPlan(store: Store, read: Reach, request: PullRequest): Promise<Pull> {
  const scope = await knowScope(store.read, request.scope);
  const changed = await rowsChangedSince(store.read, request.planId, request.headRev);
  if (changed === null) throw notFound();
  const { epoch, rev } = changed.head;
  const status = checkPosition(request, { epoch, rev, hashThere: changed.hashThere });
  if (status === null) return pullOf(changed, request.headRev, read, scope);
  return { status, head: changed.head, fromRev: request.headRev, toRev: request.headRev, rows: [] };
}

/** The pull that goes with an answer, made in the answer's own transaction. */
export async function pullSince(m: EntityManager, planId: string, fromRev: number, read: Reach, scope: KnownScope): Promise<Pull> {
  const changed = await rowsChangedSince(m, planId, fromRev);
  if (changed === null) throw notFound();
  return pullOf(changed, fromRev, read, scope);
}

function pullOf(changed: ChangedRows, fromRev: number, read: Reach, scope: KnownScope): Pull {
  const rows = changed.rows
    .filter((row) => scope.sections === null || scope.sections.has(row.section))
    .map((row) => (maySee(read, row.section, row.cells) && inScope(scope, row.section, row.cells) ? shown(row) : gone(row)))
    .sort(byOrder);
  return { status: "OK", head: changed.head, fromRev, toRev: changed.head.rev, rows };
}

function shown(row: StoredRow): PlanRow {
  const { id, section, ord, cells, cellRevs, insertedRev, deletedRev } = row;
  return { id, section, ord, cells, cellRevs, insertedRev, deletedRev };
}

/** A row that left what the workbook holds, moved to another unit say, leaves the sheet as a deleted one does, and tells nothing of itself. */
function gone(row: StoredRow): PlanRow {
  const { id, section, ord, insertedRev } = row;
  return { id, section, ord, cells: {}, cellRevs: {}, insertedRev, deletedRev: row.deletedRev ?? newestRev(row) };
}
