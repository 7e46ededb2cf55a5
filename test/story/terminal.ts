import "reflect-metadata";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { showShare } from "../../shared/figure.js";
import { must } from "../../shared/must.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../support/excel-person.js";

/** Where the workbooks are left. */
const outFolder = join(import.meta.dirname, "../../out");

/** Everybody and everything the story is about. */
interface Scene {
  readonly server: DemoServer;
  readonly anna: ExcelPerson;
  readonly bo: ExcelPerson;
  /** The goal that both of them work on. */
  readonly goal: string;
  /** The newest figures of one unit. */
  readonly usage: string;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function heading(line: string): void {
  tell(`\n${line}`);
}

function short(text: unknown): string {
  const words = String(text);
  return words.length <= 60 ? words : `${words.slice(0, 59)}…`;
}

/** What the pane says about its newest sync. */
function receipt({ pane }: ExcelPerson): string {
  return must(pane.state.receipt, "a receipt").sentences.join(" ");
}

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The story went another way: ${what}`);
}

async function begin(server: DemoServer): Promise<Scene> {
  heading("1  A server with an invented county, and a workbook each");
  const anna = await openPerson(server, { language: "en" });
  const bo = await openPerson(server, { as: "demo-bo", language: "en" });
  const plan = must(anna.pane.state.plan, "the plan");
  tell(`   The server listens on ${server.address}, on this computer only; its data goes when the story ends.`);
  tell(
    `   Anna and Bo each download “${plan.method}” and open it in Excel: ${String(anna.content().areas.length - 1)} sheets, nothing to send.`,
  );
  expectThat(anna.pane.state.unsent.length + bo.pane.state.unsent.length === 0, "a new workbook has nothing to send");
  const goal = must(anna.ids("goals")[1], "the second goal");
  return { server, anna, bo, goal, usage: must(anna.ids("usage").at(-1), "a row of figures") };
}

async function merge({ anna, bo, goal }: Scene): Promise<void> {
  heading("2  Two edits of one row, and a merge");
  tell(`   The goal: “${short(anna.see("goals", goal, "goal"))}”`);
  anna.type("goals", goal, "target", "80");
  bo.type("goals", goal, "responsible", "Bo Ekvall");
  tell("   Anna types 80 in Target. Bo, in his own workbook, types his name in Responsible.");
  await anna.pane.sync();
  tell(`   Anna presses Sync.  “${receipt(anna)}”`);
  await bo.pane.sync();
  tell(`   Bo presses Sync.    “${receipt(bo)}”`);
  await anna.pane.sync();
  tell(`   Anna presses Sync.  “${receipt(anna)}”`);
  for (const one of [anna, bo])
    expectThat(
      one.see("goals", goal, "target") === 80 && one.see("goals", goal, "responsible") === "Bo Ekvall",
      "both edits are in both workbooks",
    );
  tell("   Both workbooks now show 80 and Bo Ekvall. Nobody was asked anything.");
}

async function conflict({ anna, bo, goal }: Scene): Promise<void> {
  heading("3  Both change the same cell");
  anna.type("goals", goal, "target", "85");
  bo.type("goals", goal, "target", "75");
  tell("   Anna types 85 in Target, Bo types 75.");
  await anna.pane.sync();
  tell(`   Anna presses Sync.  “${receipt(anna)}”`);
  await bo.pane.sync();
  const found = bo.pane.state.conflicts.find((one) => one.yours === "75");
  const question = must(found, "the conflict in Bo's pane");
  tell(`   Bo presses Sync.    “${question.question}”`);
  tell(
    `      before ${question.before}  |  yours ${question.yours}  |  ${question.theirsBy ?? "theirs"}’s ${question.theirs}    at ${question.place?.address ?? ""}`,
  );
  expectThat(bo.see("goals", goal, "target") === 85, "the plan keeps the first value until somebody decides");
  await bo.pane.resolve(question.id, "MINE");
  await anna.pane.sync();
  tell(
    `   Bo keeps his own. Anna presses Sync and sees ${String(anna.see("goals", goal, "target"))}. Both values stay in the plan’s history.`,
  );
  expectThat(anna.see("goals", goal, "target") === 75 && bo.see("goals", goal, "target") === 75, "both see Bo's value");
}

async function undo({ server, anna, bo, goal }: Scene): Promise<void> {
  heading("4  A mistake is taken back");
  const before = anna.ids("goals").length;
  anna.add("goals", { perspective: "Unit", goal: "A row that belongs in another plan" });
  anna.type("goals", goal, "responsible", "");
  await anna.pane.sync();
  await bo.pane.sync();
  tell(`   Anna adds a row by mistake, empties Responsible and syncs. Bo’s workbook has ${String(bo.ids("goals").length)} goals.`);
  const preview = must(await anna.pane.previewUndo(), "a preview");
  tell(`   “Undo the last sync” would take back: ${preview.undone.join(", ")}.`);
  await anna.pane.undoLastSync();
  await bo.pane.sync();
  tell(
    `   Anna does so. Bo presses Sync: ${String(bo.ids("goals").length)} goals, Responsible reads ${String(bo.see("goals", goal, "responsible"))} again.`,
  );
  expectThat(bo.ids("goals").length === before && (await server.rows("goals")).length === before, "the row is gone everywhere");
  expectThat(bo.see("goals", goal, "responsible") === "Bo Ekvall", "the cell is back");
}

async function badInput({ anna, usage }: Scene): Promise<void> {
  heading("5  Something that cannot be read");
  anna.type("usage", usage, "usingAsIntended", "almost all");
  anna.type("usage", usage, "trained", "12");
  await anna.pane.sync();
  const problem = must(
    anna.pane.state.problems.find((one) => one.stays),
    "the sentence",
  );
  tell("   Anna types “almost all” as a number, and 12 beside it. She presses Sync; 12 goes, the other stays, and the pane says:");
  tell(`      ${problem.place?.address ?? ""} ${problem.field ?? ""}: ${problem.sentence}`);
  anna.type("usage", usage, "usingAsIntended", "7");
  await anna.pane.sync();
  tell(`   She types 7 and presses Sync.  “${receipt(anna)}”`);
  expectThat(!anna.pane.state.problems.some((one) => one.stays), "nothing stays behind");
}

const reportQuery = `query Coverage { report(input: { metrics: ["trainedShare", "implementedShare"], by: [UNIT], under: ["svo"], level: 1, method: "ipc" }) {
  asOf keys { labels } columns { label n of } } }`;

interface ReportData {
  readonly report: {
    readonly asOf: string;
    readonly keys: readonly { readonly labels: readonly string[] }[];
    readonly columns: readonly {
      readonly label: string;
      readonly n: readonly (number | null)[];
      readonly of: readonly (number | null)[];
    }[];
  };
}

async function report({ server }: Scene): Promise<void> {
  const { report: found } = await server.ask<ReportData>(reportQuery, {}, "demo-ledning");
  heading(`6  A leader asks over all units, as of ${found.asOf}`);
  const figure = (n: number | null | undefined, of: number | null | undefined): string =>
    n === null || n === undefined ? "too few people to show" : showShare(n, of ?? 0, "en");
  for (const [row, label] of must(found.keys[0], "the units").labels.entries())
    tell(`   ${label.padEnd(42)} ${found.columns.map((one) => `${one.label}: ${figure(one.n[row], one.of[row])}`).join("   ")}`);
  expectThat(
    found.columns.some((one) => one.n.some((n) => n !== null && n > 0)),
    "the report shows figures",
  );
}

async function leave({ anna, bo }: Scene): Promise<void> {
  await mkdir(outFolder, { recursive: true });
  await writeFile(join(outFolder, "anna.xlsx"), await anna.host.save());
  await writeFile(join(outFolder, "bo.xlsx"), await bo.host.save());
}

const started = Date.now();
const server = await startDemoServer();
try {
  const scene = await begin(server);
  for (const chapter of [merge, conflict, undo, badInput, report, leave]) await chapter(scene);
  heading(`The workbooks are in ${outFolder}: anna.xlsx, bo.xlsx`);
  tell(`The story took ${((Date.now() - started) / 1000).toFixed(1)} s.`);
} finally {
  await server.stop();
}
