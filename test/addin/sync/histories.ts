import { randomUUID } from "node:crypto";
import { typeCell, sortTable } from "../../../addin/try/grid-actions.js";
import { memoryWorkbook, type MemoryWorkbook } from "../../../addin/try/memory-workbook.js";
import { CellChangeEntity } from "../../../server/store/entities/cell-change.entity.js";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import type { Store } from "../../../server/store/store.js";
import { closePlan } from "../../../server/sync/close-plan.js";
import { createPlan } from "../../../server/sync/create-plan.js";
import { listConflicts } from "../../../server/sync/conflicts.js";
import { planContent } from "../../../server/sync/read-plan.js";
import { findPlan } from "../../../shared/locate.js";
import { must } from "../../../shared/must.js";
import type { WorkbookContent } from "../../../shared/workbook.js";
import { newWorkbook, openBook, type Book } from "../../support/books.js";
import { anna, bo, testNow } from "../../support/plans.js";

/** What a history found wrong, each as a sentence; empty when everything held. */
export type Findings = readonly string[];

interface Player {
  book: Book;
  saved: WorkbookContent;
  /** The workbook before the pane's newest write, for an undo. */
  before: WorkbookContent | null;
  readonly shown: Set<unknown>;
}

interface World {
  readonly store: Store;
  readonly planId: string;
  readonly random: () => number;
  readonly players: Player[];
  readonly removed: Set<string>;
  tokens: number;
  clock: number;
}

const fields = ["goal", "measurement", "responsible"] as const;

/** A repeatable sequence of numbers from 0 up to 1. */
export function sequence(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 7), 61 | state) ^ state;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(world: World, list: readonly T[]): T {
  return must(list[Math.floor(world.random() * list.length)], "one of the list");
}

function look(player: Player): void {
  for (const row of player.book.section("goals").rows) for (const field of fields) player.shown.add(row.cells[field]?.raw);
}

function token(world: World): string {
  world.tokens += 1;
  return `t${String(world.tokens)}`;
}

function edit(world: World, player: Player): void {
  const rows = player.book.section("goals").rows;
  if (rows.length === 0) return;
  const cell = must(pick(world, rows).cells[pick(world, fields)], "cell");
  player.book.edit("goals", (area) => typeCell(area, cell.row, cell.column, token(world)));
}

function undo(player: Player): void {
  const { before } = player;
  if (before === null) return;
  for (const area of before.areas) player.book.workbook.edit(area.sheet, () => area);
  player.before = null;
}

function watchWrites(player: Player): void {
  player.book.weather.beforeWrite = () => {
    player.before = player.book.workbook.content;
    watchWrites(player);
  };
}

async function reopen(world: World, player: Player, workbook: MemoryWorkbook): Promise<void> {
  world.clock += 61_000;
  player.book = await openBook(world.store, workbook, anna);
  player.book.weather.now = () => new Date(testNow().getTime() + world.clock);
  player.before = null;
  watchWrites(player);
  look(player);
}

async function sync(world: World, player: Player): Promise<void> {
  const { book } = player;
  look(player);
  if (world.random() < 0.3)
    book.weather.afterPush = () => {
      edit(world, player);
    };
  book.weather.loseAnswers = world.random() < 0.25;
  await book.pane.sync();
  book.weather.loseAnswers = false;
  book.weather.afterPush = null;
  if (book.pane.state.deletesToConfirm.length > 0) await book.pane.confirmDeletes(true);
  look(player);
}

/** After a restore every workbook starts from a new epoch; here the data are the same, only nobody may rely on it. */
async function restore(world: World): Promise<void> {
  await world.store.write((m) => m.update(PlanEntity, { id: world.planId }, { epoch: randomUUID() }));
}

async function step(world: World): Promise<void> {
  const player = pick(world, world.players);
  const { book } = player;
  const chance = world.random();
  if (chance < 0.32) edit(world, player);
  else if (chance < 0.42) book.add("goals", { goal: token(world), measurement: token(world) });
  else if (chance < 0.47) remove(world, player);
  else if (chance < 0.5)
    book.edit("goals", (area, one) => sortTable(area, must(area.tables[0], "table"), must(one.columns["goal"], "goal")));
  else if (chance < 0.55) player.saved = book.workbook.content;
  else if (chance < 0.58) await reopen(world, player, memoryWorkbook(player.saved));
  else if (chance < 0.62) undo(player);
  else if (chance < 0.63) await restore(world);
  else await sync(world, player);
}

function remove(world: World, player: Player): void {
  const rows = player.book.section("goals").rows;
  if (rows.length < 2) return;
  const { id } = pick(world, rows);
  if (id === null) return;
  world.removed.add(id);
  player.book.remove("goals", id);
}

/** Plays a random history of two or three workbooks of one plan and says what did not hold in it. */
export async function playHistory(store: Store, seed: number, steps: number): Promise<Findings> {
  const random = sequence(seed);
  const input = { methodId: "ipc", organisationId: "strand", unitIds: [], language: "sv" } as const;
  const { id: planId } = await createPlan(store, anna, input, testNow);
  const world: World = { store, planId, random, players: [], removed: new Set(), tokens: 0, clock: 0 };
  for (const actor of random() < 0.5 ? [anna, bo] : [anna, bo, anna]) {
    const workbook = await newWorkbook(store, planId, actor);
    const player: Player = { book: await openBook(store, workbook, actor), saved: workbook.content, before: null, shown: new Set() };
    watchWrites(player);
    world.players.push(player);
  }
  for (let at = 0; at < steps; at += 1) await step(world);
  for (let round = 0; round < 4; round += 1)
    for (const player of world.players) {
      look(player);
      await player.book.pane.sync();
      if (player.book.pane.state.deletesToConfirm.length > 0) await player.book.pane.confirmDeletes(true);
    }
  const findings = await judge(world);
  await closePlan(store, anna, planId, testNow);
  return findings;
}

async function wholeLog(world: World): Promise<readonly CellChangeEntity[]> {
  const log = await world.store.read.find(CellChangeEntity, { where: { planId: world.planId, section: "goals" } });
  return log.sort((a, b) => a.rev - b.rev || a.seq - b.seq);
}

async function judge(world: World): Promise<Findings> {
  const history = await wholeLog(world);
  const conflicts = await listConflicts(world.store, "all", world.planId, "OPEN");
  const rows = await planContent(world.store.read, world.planId, ["goals"]);
  const kept = new Set<unknown>([
    ...history.flatMap(({ value }) => (typeof value === "object" && value !== null ? Object.values(value) : [value])),
    ...conflicts.map((conflict) => conflict.mine),
  ]);
  const sentTokens = world.players.flatMap(({ book }) => book.pushes.flatMap((push) => push.match(/"t\d+"/g) ?? []));
  const lost = sentTokens.filter((sent) => !kept.has(JSON.parse(sent)));
  const shownIn = new Map(world.players.map((player) => [findPlan(player.book.workbook.content)?.workbookId, player.shown]));
  const unseen = history.filter(
    (entry) => entry.kind === "SET" && entry.before !== null && shownIn.get(entry.workbookId ?? "")?.has(entry.before) === false,
  );
  const phantom = history.filter((entry) => entry.kind === "DELETE" && !world.removed.has(entry.rowId));
  const server = rows.map((row) => [row.id, ...fields.map((field) => row.cells[field] ?? "")].join("|")).sort();
  const diverged = world.players.filter((player) => {
    const lines = player.book.section("goals").rows.map((row) => [row.id, ...fields.map((field) => row.cells[field]?.raw ?? "")].join("|"));
    return JSON.stringify(lines.sort()) !== JSON.stringify(server);
  });
  const goals = rows.map((row) => row.cells["goal"]).filter((goal) => goal !== undefined);
  return [
    ...lost.map((one) => `lost ${one}`),
    ...unseen.map((entry) => `overwrote ${String(entry.before)} unseen at ${String(entry.rev)}`),
    ...phantom.map((entry) => `deleted ${entry.rowId} that nobody removed`),
    ...diverged.map((player) => `workbook ${String(world.players.indexOf(player))} differs: ${player.book.pane.state.notice ?? ""}`),
    ...(new Set(goals).size === goals.length ? [] : ["doubled a row"]),
  ];
}
