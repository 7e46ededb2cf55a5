import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pilot } from "../../server/demo/pilot/pilot.js";
import type { Cells } from "../../shared/field.js";
import { languages, type Language } from "../../shared/language.js";
import { sections } from "../../shared/plan/index.js";
import { rowReferences } from "../../shared/plan/row-references.js";
import { registerReferences, type References } from "../../shared/references.js";
import { fieldsOf } from "../../shared/section.js";
import { compareBooks } from "../support/compare-books.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openFile, openPerson, type ExcelPerson } from "../support/excel-person.js";
import { typingFor } from "../support/typing.js";

const modulesOn = `mutation On($planId: ID!) { setModules(planId: $planId, turnOn: ["followUp", "team"]) { modules } }`;
const typedIn = sections.filter((section) => section.readOnly !== true);
/** New rows that are typed into each table. */
const newRows = 3;

let server: DemoServer;
/** The units and methods. */
let register: References;

beforeAll(async () => {
  server = await startDemoServer();
  const { units, methods } = pilot("2026-03-10");
  const id = ({ code }: { readonly code: string }): string => code.toLowerCase();
  register = registerReferences(
    units.filter(({ level }) => level !== "country").map(({ code, name }) => ({ id: id({ code }), code, name, closedOn: null })),
    methods.map(({ code, name }) => ({ id: id({ code }), name })),
  );
  await server.ask(modulesOn, { planId: server.planId });
});
afterAll(() => server.stop());

async function head(): Promise<number> {
  const query = `query Head($planId: ID!) { planHead(planId: $planId) { rev } }`;
  return (await server.ask<{ planHead: { rev: number } }>(query, { planId: server.planId })).planHead.rev;
}

/** Types something into every field of every section, new rows at the end of each table, and gives back what the plan is to hold. */
function fillEverything(person: ExcelPerson, language: Language, references: References): ReadonlyMap<string, readonly Cells[]> {
  const turn = languages.indexOf(language) * newRows;
  const expected = new Map<string, readonly Cells[]>();
  for (const section of typedIn) {
    const rows = Array.from({ length: section.repeating ? newRows : 1 }, (_, row) =>
      fieldsOf(section).map(([key, field], column) => {
        const targets = field.kind === "reference" ? (references[field.to] ?? []) : [];
        return { key, ...typingFor(field, language, turn + row + column, targets) };
      }),
    );
    for (const row of rows) {
      if (section.repeating) person.add(section.key, Object.fromEntries(row.map(({ key, typed }) => [key, typed])));
      else for (const { key, typed } of row) person.type(section.key, section.key, key, typed);
    }
    expected.set(
      section.key,
      rows.map((row) => Object.fromEntries(row.map(({ key, value }) => [key, value]))),
    );
  }
  return expected;
}

describe("a plan goes from a workbook to the server and into a new workbook", () => {
  it.each(languages)("equal cell by cell in %s, every field filled in by hand", async (language) => {
    const first = await openPerson(server, { language });
    const living = (await server.rows("nextTrainings")).filter(({ deletedRev }) => deletedRev === null);
    const expected = fillEverything(first, language, { ...register, ...rowReferences(living, language) });
    await first.pane.sync();
    expect(first.pane.state).toMatchObject({ stage: "ready", unsent: [], notice: null });
    expect(first.pane.state.receipt).toMatchObject({ leftBehind: 0, conflicts: 0 });
    for (const [section, rows] of expected) {
      const stored = (await server.rows(section)).slice(-rows.length).map((row) => row.cells);
      expect(stored, section).toEqual(rows);
    }

    const second = await openPerson(server, { as: "demo-bo", language });
    const references = { ...register, ...rowReferences(await server.rows("nextTrainings"), language) };
    const { compared, differences } = compareBooks(first.content(), second.content(), { language, references, date1904: false });
    // the hidden sheet of choices holds nothing that is synced; an open workbook learns the newest choices when its lists are mended
    expect(differences.filter((one) => !one.startsWith("Lists!"))).toEqual([]);
    expect(compared).toBeGreaterThan(900);
    const before = await head();
    expect(second.pane.state.unsent).toEqual([]);
    await second.pane.sync();
    expect(second.pane.state.receipt).toMatchObject({ sent: 0, received: 0 });
    expect(await head()).toBe(before);
  });
});

/** The workbook holds no change: the pane says so, a sync sends nothing, and the plan stays at its revision. */
async function expectNoChange(person: ExcelPerson): Promise<void> {
  const before = await head();
  await person.pane.open();
  expect(person.pane.state).toMatchObject({ unsent: [], notice: null });
  expect(person.pane.state.problems.filter((problem) => problem.stays)).toEqual([]);
  await person.pane.sync();
  expect(person.pane.state.receipt).toMatchObject({ sent: 0, received: 0, leftBehind: 0 });
  expect(await head()).toBe(before);
}

describe("what changes no data pushes no change", () => {
  it("switching the pane through all five languages", async () => {
    const anna = await openPerson(server);
    const rows = await server.rows();
    for (const language of ["fi", "nb", "da", "en", "sv"] as const) {
      await anna.pane.setLanguage(language);
      expect(anna.pane.state).toMatchObject({ language, unsent: [], notice: null });
      await expectNoChange(anna);
      const bo = await openFile(server, await anna.host.save(), { as: "demo-bo", language: language === "sv" ? "fi" : "sv" });
      expect(bo.pane.state.unsent).toEqual([]);
    }
    const fresh = await openPerson(server);
    expect(compareBooks(anna.content(), fresh.content(), { language: "sv", references: register, date1904: false }).differences).toEqual(
      [],
    );
    expect(await server.rows()).toEqual(rows);
  });

  it("sorting, filtering and hiding", async () => {
    const anna = await openPerson(server);
    anna.host.wb.sortTable("goals", "Mål", true);
    anna.host.wb.sortTable("barriers", "Klart senast");
    anna.host.wb.filterTable("barriers", "Läge", ["Öppet"]);
    anna.host.wb.filterTable("traineeGroups", "Enhet", ["B11 Elevhälsan norr"]);
    anna.host.wb.hideRow("Mål", "6:7");
    anna.host.wb.hideColumn("Mål", "C:D");
    anna.host.wb.hideSheet("Drivkrafter");
    await expectNoChange(anna);
  });

  it("moving columns and whole tables", async () => {
    const anna = await openPerson(server);
    anna.host.wb.moveTableColumn("goals", "Mål", 6);
    anna.host.wb.moveTableColumn("barriers", "Läge", 0);
    anna.host.wb.insertRows("Plan", "1:2");
    anna.host.wb.insertColumns("Hinder", "A:A");
    await expectNoChange(anna);
  });

  it("giving headings, tabs and tables other names, and columns of one's own", async () => {
    const anna = await openPerson(server);
    const { tab, headingRow, columns } = anna.section("goals");
    expect(tab).toBe("Mål");
    anna.host.wb.type("Mål", `B${String(headingRow + 1)}`, "Vems nytta");
    anna.host.wb.type("Mål", `C${String(headingRow + 1)}`, "Vad vi vill");
    expect(columns["goal"]).toBe(2);
    anna.host.wb.renameSheet("Mål", "Våra mål 2026");
    anna.host.wb.renameSheet("Hinder", "Esteet");
    anna.host.wb.renameTable("drivers", "Tabell7");
    anna.host.wb.insertTableColumn("barriers", 3, "Mina anteckningar");
    anna.host.wb.type("Esteet", `E${String(anna.section("barriers").headingRow + 2)}`, "ring rektorn");
    await expectNoChange(anna);
  });

  it("saving the file and opening it again, sorted and in another person's Excel", async () => {
    const anna = await openPerson(server);
    anna.host.wb.sortTable("usage", "Period", true);
    await anna.pane.sync();
    const again = await openFile(server, await anna.host.save());
    await expectNoChange(again);
    const english = await openFile(server, await again.host.save(), { as: "demo-bo", language: "en" });
    await expectNoChange(english);
    const { differences } = compareBooks(anna.content(), english.content(), { language: "sv", references: register, date1904: false });
    expect(differences).toEqual([]);
  });
});
