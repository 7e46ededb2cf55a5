import { randomUUID } from "node:crypto";
import type { Cells, Value } from "../../shared/field.js";
import { schemaVersion } from "../../shared/plan/index.js";
import type { Change, Position, Pull, Push } from "../../shared/protocol.js";
import type { Actor } from "../../server/identity/actor.js";
import type { Store } from "../../server/store/store.js";
import { planBase } from "../../server/sync/base.js";
import { pushPlan } from "../../server/sync/push.js";
import { planHead } from "../../server/sync/read-plan.js";
import { pullPlan } from "../../server/sync/pull.js";
import { everywhere, testNow } from "./plans.js";

const section = "goals";

interface SheetRow {
  rev: number;
  readonly cells: Record<string, Value>;
}

/** A sheet of goals with the pane's rules of pushing and pulling: what it shows, and what was sent and not answered yet. */
export interface SheetClient {
  readonly actor: Actor;
  readonly rows: Map<string, SheetRow>;
  position: Position;
  pending: { readonly push: Push; readonly sent: ReadonlyMap<string, Cells> } | null;
  /** What the sheet showed in a cell when a token was typed there. */
  readonly shown: Map<Value, Value>;
  /** Rows that the person took out of the sheet. */
  readonly removed: Set<string>;
  /** The newest revision that the sheet had shown of a row when its deletion was sent. */
  readonly deletedAt: Map<string, number>;
  /** Values that were sent to the server, whatever became of the answer. */
  readonly sent: Set<Value>;
}

/** A workbook of the plan as it is fetched. */
export async function openSheet(store: Store, planId: string, actor: Actor): Promise<SheetClient> {
  const { epoch } = await planHead(store, planId);
  const position = { epoch, headRev: 0, headHash: "" };
  const client: SheetClient = {
    actor,
    rows: new Map(),
    position,
    pending: null,
    shown: new Map(),
    removed: new Set(),
    sent: new Set(),
    deletedAt: new Map(),
  };
  await pullIn(store, planId, client);
  return client;
}

/** Pulls what is new; a push that waits for its answer must go first. */
export async function pullIn(store: Store, planId: string, client: SheetClient): Promise<void> {
  if (client.pending !== null) return;
  const sent = snapshot(client);
  apply(client, await pullPlan(store, "all", { planId, ...client.position, schemaVersion }), sent, await basesOf(store, planId, client));
}

/** Sends what waits, else what the sheet changed; when the answer is lost, the same push goes again next time. */
export async function pushOut(store: Store, planId: string, client: SheetClient, loseAnswer: boolean): Promise<void> {
  client.pending ??= await buildPush(store, planId, client);
  if (client.pending === null) return;
  for (const change of client.pending.push.changes) {
    for (const value of valuesOf(change)) client.sent.add(value);
    if (change.kind === "DELETE") client.deletedAt.set(change.rowId, change.baseRev);
  }
  const answer = await pushPlan(store, everywhere(client.actor), client.pending.push, testNow);
  if (answer.status !== "OK" || answer.pull === null) throw new Error(`the push was answered ${JSON.stringify(answer)}`);
  if (loseAnswer) return;
  const { sent } = client.pending;
  client.pending = null;
  apply(client, answer.pull, sent, sent);
}

function valuesOf(change: Change): readonly Value[] {
  if (change.kind === "INSERT") return Object.values(change.values);
  return change.kind === "SET" ? [change.value] : [];
}

async function basesOf(store: Store, planId: string, client: SheetClient): Promise<ReadonlyMap<string, Cells>> {
  const rows = [...client.rows].map(([id, { rev }]) => ({ id, rev }));
  const base = await planBase(store, "all", { planId, rows, stamps: [] });
  return new Map(base.rows.map(({ id, cells }) => [id, cells]));
}

function snapshot(client: SheetClient): ReadonlyMap<string, Cells> {
  return new Map([...client.rows].map(([id, { cells }]) => [id, { ...cells }]));
}

async function buildPush(store: Store, planId: string, client: SheetClient): Promise<SheetClient["pending"]> {
  const rows = [...client.rows].map(([id, { rev }]) => ({ id, rev }));
  const { headRev } = client.position;
  const base = await planBase(store, "all", { planId, rows, stamps: [{ section, rev: headRev }] });
  const bases = new Map(base.rows.map(({ id, cells }) => [id, cells]));
  const changes: Change[] = [];
  for (const [rowId, { rev, cells }] of client.rows) {
    if (rev === 0) changes.push({ kind: "INSERT", section, rowId, values: { ...cells }, baseRev: 0, origin: client.actor.id });
    else changes.push(...setsOf(rowId, rev, bases.get(rowId) ?? {}, cells));
  }
  const gone = (base.alive[0]?.ids ?? []).filter((id) => !client.rows.has(id));
  for (const rowId of gone) changes.push({ kind: "DELETE", section, rowId, baseRev: headRev });
  if (changes.length === 0) return null;
  const frame = { planId, opId: randomUUID(), workbookId: client.actor.id, schemaVersion, part: 1, parts: 1 };
  return { push: { ...client.position, ...frame, confirmedDeletes: gone, changes }, sent: snapshot(client) };
}

function setsOf(rowId: string, rev: number, base: Cells, cells: Cells): readonly Change[] {
  const fields = [...new Set([...Object.keys(base), ...Object.keys(cells)])];
  return fields
    .filter((field) => (base[field] ?? null) !== (cells[field] ?? null))
    .map((field) => ({ kind: "SET", section, rowId, field, value: cells[field] ?? null, baseRev: rev }));
}

/** `sent`: the sheet as it was when the push was built; `known`: the values that a typed cell's server value may have without being news. */
function apply(client: SheetClient, pull: Pull, sent: ReadonlyMap<string, Cells>, known: ReadonlyMap<string, Cells>): void {
  let held = false;
  for (const { id, cells, deletedRev, section: of } of pull.rows) {
    if (of === section) held = !applyRow(client, id, deletedRev === null ? cells : null, pull.toRev, sent.get(id), known.get(id)) || held;
  }
  const { epoch, rev, headHash } = pull.head;
  if (!held) client.position = { epoch, headRev: rev, headHash };
}

/** Writes a row of a pull into the sheet; false when the row is held because the person typed or removed something meanwhile. */
function applyRow(
  client: SheetClient,
  id: string,
  cells: Cells | null,
  rev: number,
  sent: Cells | undefined,
  known: Cells | undefined,
): boolean {
  const row = client.rows.get(id);
  if (row === undefined) {
    if (sent !== undefined) return cells === null;
    if (cells !== null) client.rows.set(id, { rev, cells: { ...cells } });
    return true;
  }
  const against = known ?? {};
  const typed = Object.keys({ ...row.cells, ...against }).filter((field) => (row.cells[field] ?? null) !== (against[field] ?? null));
  if (cells === null && typed.length === 0) return client.rows.delete(id);
  if (cells === null || typed.some((field) => (cells[field] ?? null) !== (against[field] ?? null))) return false;
  const kept = typed.map((field) => [field, row.cells[field] ?? null]);
  client.rows.set(id, { rev, cells: { ...cells, ...(Object.fromEntries(kept) as Cells) } });
  return true;
}
