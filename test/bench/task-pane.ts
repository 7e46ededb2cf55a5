import { cellAddress } from "../../shared/address.js";
import { must } from "../../shared/must.js";
import type { ExcelHost } from "../excel-host/host.js";
import { withBridge } from "../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openPane, openPerson, type ExcelPerson } from "../support/excel-person.js";
import { naiveRead, naiveWrite } from "./naive-pane.js";
import type { Line, Row } from "./table.js";

/** What something cost at Excel: requests, and ranges that were written. */
export interface Cost {
  readonly requests: number;
  readonly ranges: number;
}

/** What opening, sending and receiving that many new rows cost, in a workbook with that many sheets of the person's own. */
export interface PaneCosts {
  readonly rows: number;
  readonly sheets: number;
  readonly open: Cost;
  readonly push: Cost;
  readonly pull: Cost;
}

async function cost(host: ExcelHost, work: () => Promise<unknown>): Promise<Cost> {
  await host.idle();
  host.resetCounts();
  await work();
  await host.idle();
  const written = host.log.map(({ body }) => body.Actions.filter(({ ActionType, Name }) => ActionType === 4 && Name === "Values"));
  return {
    requests: host.roundTrips(),
    ranges: written.reduce((sum, one) => sum + new Set(one.map((action) => action.ObjectPathId)).size, 0),
  };
}

async function person(server: DemoServer, as: string, sheets: number): Promise<ExcelPerson> {
  const one = await openPerson(server, { as });
  for (let at = 0; at < sheets; at += 1) {
    one.host.wb.addSheet(`Eget ${String(at + 1)}`);
    one.host.wb.type(`Eget ${String(at + 1)}`, "A1", "bara mitt");
  }
  return one;
}

function texts(rows: number): string[][] {
  return Array.from({ length: rows }, (_, at) => [`Drivkraft ${String(at)} ${Math.random().toString(36)}`, "så stärks den"]);
}

/** Where a new row of drivers goes. */
function below(one: ExcelPerson): { readonly tab: string; readonly row: number; readonly column: number } {
  const { tab, lastUsedRow, columns } = one.section("drivers");
  return { tab, row: lastUsedRow + 1, column: must(columns["driver"], "driver") };
}

/** Ours: one person writes rows and sends them, another opens her pane and receives them. */
export async function oursCosts(server: DemoServer, rows: number, sheets: number): Promise<PaneCosts> {
  server.pass(120);
  const anna = await person(server, "demo-anna", sheets);
  const bo = await person(server, "demo-bo", sheets);
  let again = bo;
  const open = await cost(bo.host, async () => (again = await openPane(server, bo.host, { as: "demo-bo" })));
  await again.pane.close();
  const { tab, row, column } = below(anna);
  anna.host.wb.paste(tab, cellAddress(row, column), texts(rows));
  const push = await cost(anna.host, () => anna.pane.sync());
  const pull = await cost(bo.host, () => bo.pane.sync());
  for (const one of [anna, bo]) if (one.pane.state.notice !== null) throw new Error(one.pane.state.notice);
  return { rows, sheets, open, push, pull };
}

/** The naive pane: reads everything, then writes back the ids of what it sent, or the rows it received. */
export async function naiveCosts(server: DemoServer, rows: number, sheets: number): Promise<PaneCosts> {
  const one = await person(server, "demo-anna", sheets);
  const { tab, row, column } = below(one);
  const write = async (): Promise<void> => {
    await naiveRead();
    await naiveWrite(tab, row, column, texts(rows));
  };
  const measured = (work: () => Promise<unknown>): Promise<Cost> => cost(one.host, () => withBridge(one.bridge, work));
  return { rows, sheets, open: await measured(naiveRead), push: await measured(write), pull: await measured(write) };
}

/** The least that any pane needs: one look to open, a look and a write to send or receive. */
const floor = { open: 1, push: 2, pull: 2 } as const;
/** What ours may cost: one more for each look where there are sheets of the person's own, once for all of them. */
const most = { open: 1, push: 4, pull: 3 } as const;
const looks = { open: 1, push: 2, pull: 2 } as const;

function requestLine(step: "open" | "push" | "pull", naive: PaneCosts, ours: PaneCosts): Line {
  const goal = most[step] + (ours.sheets === 0 ? 0 : looks[step]);
  const rows = step === "open" ? "" : `, ${ours.rows.toLocaleString("en")} new rows`;
  return {
    what: `${step}${rows}${ours.sheets === 0 ? "" : `, ${String(ours.sheets)} more sheets`}`,
    naive: String(naive[step].requests),
    floor: String(floor[step]),
    ours: String(ours[step].requests),
    goal: `<= ${String(goal)}`,
    holds: ours[step].requests <= goal,
  };
}

/** The library itself takes a range of more than this many cells apart, within one request. */
const cellsTogether = 1_500;
/** Cells of a driver that are written: both texts, id and revision. */
const cellsOfDriver = 4;

function rangeLine(naive: PaneCosts, ours: PaneCosts, one: PaneCosts): Line {
  const goal = one.pull.ranges + Math.floor((ours.rows * cellsOfDriver) / cellsTogether);
  return {
    what: `ranges written for ${ours.rows.toLocaleString("en")} rows received`,
    naive: String(naive.pull.ranges),
    floor: "1",
    ours: String(ours.pull.ranges),
    goal: `<= ${String(goal)}`,
    holds: ours.pull.ranges <= goal,
  };
}

/** How many rows and sheets of the person's own are tried; the first rows are what others are compared with. */
export interface PaneSizes {
  readonly rows: readonly number[];
  readonly sheets: readonly number[];
}

async function measure(sizes: PaneSizes): Promise<readonly Line[]> {
  const server = await startDemoServer();
  try {
    const cases = [...sizes.rows.map((rows) => ({ rows, sheets: 0 })), ...sizes.sheets.map((sheets) => ({ rows: 1, sheets }))];
    const found: { naive: PaneCosts; ours: PaneCosts }[] = [];
    for (const { rows, sheets } of cases)
      found.push({ naive: await naiveCosts(server, rows, sheets), ours: await oursCosts(server, rows, sheets) });
    const first = must(found[0], "a size").ours;
    return found.flatMap(({ naive, ours }) => [
      ...(ours === first || ours.sheets > 0 ? [requestLine("open", naive, ours)] : []),
      requestLine("push", naive, ours),
      requestLine("pull", naive, ours),
      ...(ours.sheets === 0 ? [rangeLine(naive, ours, first)] : []),
    ]);
  } finally {
    await server.stop();
  }
}

/** Row "task pane": how often the pane asks Excel, whatever the number of sheets and rows. Counted, so the same on every computer. */
export function taskPaneRow(sizes: PaneSizes = { rows: [1, 10, 50, 1_000], sheets: [10, 50] }): Row {
  return {
    name: "task pane",
    unit: "requests to Excel, counted at the test host; naive: one for each sheet read and each row written",
    measure: () => measure(sizes),
  };
}
