import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { must } from "../../shared/must.js";
import { startAskingServer, type AskingServer } from "../support/asking-server.js";
import { openFile, type ExcelPerson } from "../support/excel-person.js";
import { typeInto } from "../support/flat-sheet.js";
import { convertWith, libreOfficePath } from "../support/libreoffice.js";
import { lineOf, usageOf } from "../support/small-book.js";

const office = libreOfficePath();
let server: AskingServer;

/** LibreOffice starts twice for each file, and slowly where other tests run beside. */
vi.setConfig({ testTimeout: 240_000 });

const period = "2025-Q4";
const input = { organisationId: "county", period };

beforeAll(async () => {
  server = await startAskingServer();
  await server.ask(`mutation Ask($input: AskUnitsInput!) { askUnits(input: $input) { period } }`, { input });
});
afterAll(() => server.stop());

function fileOf(unit: string): Promise<Buffer> {
  return server.file(`/workbooks/units/${unit}.xlsx?period=${period}&language=sv`);
}

/** Everything a plan is told, the choice as its cell reads. */
function answers(at: number): readonly (readonly [field: string, value: string | number])[] {
  return [...Object.entries(told[at] ?? {}), ["source", "Egen räkning"]];
}

/** What each plan is told: field by field, in the order of the plans. */
const told: readonly Readonly<Record<string, number>>[] = [
  { using: 5, usingAsIntended: 4, clientsStarted: 31 },
  { using: 6, usingAsIntended: 2, clientsStarted: 17 },
  { using: 7, usingAsIntended: 7, clientsStarted: 8 },
];

function plansInOrder(): readonly string[] {
  return Object.values(server.plans);
}

async function expectTold(unit: string): Promise<void> {
  for (const [at, plan] of plansInOrder().entries()) {
    const rows = await server.rows(plan, "usage");
    const row = rows.find(({ cells }) => cells["unit"] === unit && cells["period"] === period);
    expect(row?.cells).toMatchObject({ ...told[at], source: "count", intendedUsers: 10 + at });
  }
}

/** The file as LibreOffice saves it after somebody filled it in there. */
async function filledInLibreOffice(program: string, file: Buffer, person: ExcelPerson): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "planark-filled-"));
  try {
    const start = join(folder, "unit.xlsx");
    await writeFile(start, file);
    const flat = must((await convertWith(program, [start], "fods", folder))[0], "fods");
    const cells = plansInOrder().flatMap((plan, at) => {
      const line = lineOf(person.content(), plan, period);
      return answers(at).map(([field, value]) => {
        const { row, column } = must(line.cells[field], field);
        return { row, column, value };
      });
    });
    await writeFile(flat, typeInto(await readFile(flat, "utf8"), usageOf(person.content(), plansInOrder()[0] ?? "").tab, cells));
    await rm(start);
    return await readFile(must((await convertWith(program, [flat], "xlsx", folder))[0], "xlsx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a program that knows neither tables, lists nor names leaves of a workbook. */
async function withoutTables(file: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file);
  for (const name of Object.keys(zip.files)) {
    if (/^xl\/(tables|webextensions)\//.test(name)) zip.remove(name);
    if (/^xl\/worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?$|^xl\/workbook\.xml$|^\[Content_Types\]\.xml$|^_rels\/\.rels$/.test(name)) {
      const xml = await must(zip.file(name) ?? undefined, name).async("string");
      zip.file(
        name,
        xml
          .replace(/<(tableParts|dataValidations|definedNames)\b.*?<\/\1>/gs, "")
          .replace(/<(Relationship|Override)\b[^>]*(table|webextension)[^>]*\/>/g, ""),
      );
    }
  }
  return zip.generateAsync({ type: "nodebuffer" });
}

describe("Modules: a unit's small workbook", () => {
  it.skipIf(office === undefined)("is filled in with LibreOffice and merges: its numbers arrive and nothing else changes", async () => {
    const file = await fileOf("u01");
    const before = await openFile(server, file);
    const back = await filledInLibreOffice(must(office, "LibreOffice"), file, before);
    const person = await openFile(server, back);
    const fields = person.pane.state.unsent.map(({ field, kind }) => `${kind} ${field ?? ""}`);
    expect(fields.sort()).toEqual(
      plansInOrder()
        .flatMap(() => ["SET Använder", "SET Använder som avsett", "SET Kunder som har börjat", "SET Källa"])
        .sort(),
    );
    expect(person.pane.state.problems.filter(({ severity }) => severity === "problem")).toEqual([]);
    await person.pane.sync();
    expect(person.pane.state).toMatchObject({ stage: "ready", unsent: [], conflicts: [], receipt: { sent: 12, leftBehind: 0 } });
    await expectTold("u01");
  });

  it("merges without its tables, lists and names as well", async () => {
    const person = await openFile(server, await withoutTables(await fileOf("u02")));
    expect(person.content().areas.flatMap(({ tables }) => tables)).toEqual([]);
    expect(person.pane.state.unsent).toEqual([]);
    for (const [at, plan] of plansInOrder().entries())
      for (const [field, value] of answers(at)) {
        const line = lineOf(person.content(), plan, period);
        const { row, column } = must(line.cells[field], field);
        person.host.wb.type(usageOf(person.content(), plan).tab, `${String.fromCharCode(65 + column)}${String(row + 1)}`, value);
      }
    await person.pane.sync();
    expect(person.pane.state).toMatchObject({ stage: "ready", unsent: [], conflicts: [], receipt: { sent: 12, leftBehind: 0 } });
    await expectTold("u02");
  });
});
