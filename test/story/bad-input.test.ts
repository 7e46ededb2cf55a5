import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cellAddress } from "../../shared/address.js";
import type { Value } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import type { PlanRow } from "../../shared/protocol.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../support/excel-person.js";
import type { PaneProblem } from "../../addin/sync/pane.js";
import { badCells, sentenceFor } from "./bad-cells.js";
import { brokenSheets, words } from "./broken-sheets.js";

const modulesOn = `mutation On($planId: ID!) { setModules(planId: $planId, turnOn: ["team"]) { modules } }`;
/** Said of each of the two, since nobody but the person knows which is the original. */
const twice = {
  sv: (name: string) => `”${name}” finns två gånger i arbetsboken. Ta bort kopian, så synkas originalet.`,
  en: (name: string) => `“${name}” stands in the workbook twice. Remove the copy and the original will sync.`,
};
/** The parts of the sheet with the goals, by the first cell of their hidden rows. */
const partsOfGoals = {
  sv: { A3: "Behov och plats i servicekedjan", A14: "Uppföljning av målen", B28: "Mål" },
  en: { A3: "Need and place in the service chain", A14: "Follow-up of goals", B28: "Goals" },
};
const onlyShown = {
  sv: "”43881” skrevs där värden bara visas. Det ändras i Planark och sätts tillbaka vid nästa synk.",
  en: "“43881” was typed where values are only shown. They are changed in Planark; the value is put back at the next sync.",
} as const;
const both = ["sv", "en"] as const;

let server: DemoServer;
let before: readonly PlanRow[];
/** Tells each case's good edits apart. */
let turn = 0;

beforeAll(async () => {
  server = await startDemoServer();
  await server.ask(modulesOn, { planId: server.planId });
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.pass(120);
  turn += 1;
  before = await server.rows();
});

/** The plan as it was, with only these cells changed: nothing else was written, and nothing by half. */
async function expectOnlyChanged(
  changed: readonly { readonly id: string; readonly field: string; readonly value: Value }[],
): Promise<void> {
  const cellsOf = (row: PlanRow): object => ({
    ...row.cells,
    ...Object.fromEntries(changed.filter(({ id }) => id === row.id).map(({ field, value }) => [field, value])),
  });
  const now = await server.rows();
  expect(now.map((row) => ({ id: row.id, cells: row.cells }))).toEqual(before.map((row) => ({ id: row.id, cells: cellsOf(row) })));
}

/** Types something good on another sheet: it must go through whatever else is wrong. */
function typeElsewhere(person: ExcelPerson): { readonly id: string; readonly field: string; readonly value: string } {
  const id = must(person.ids("drivers")[0], "a driver");
  const value = `Vi fortsätter ändå, ${String(turn)}.`;
  person.type("drivers", id, "strengthening", value);
  return { id, field: "strengthening", value };
}

function staying(person: ExcelPerson): readonly string[] {
  return person.pane.state.problems.filter((problem) => problem.stays).map(inWords);
}

/** A problem as its place and its sentence read one after the other. */
function inWords({ place, field, title, sentence }: PaneProblem): string {
  const where = field === null ? "" : ` ${field} (${title ?? ""})`;
  return `${place?.address ?? ""}${where}: ${sentence}`;
}

describe.each(both)("in a workbook in %s", (language) => {
  it.each(badCells)("$name stays behind with a sentence, and everything else goes", async (bad) => {
    const person = await openPerson(server, { language });
    const id = must(person.ids(bad.section)[1], "the second row");
    const { tab, address } = person.cell(bad.section, id, bad.field);
    person.type(bad.section, id, bad.field, bad.typed);
    if (bad.typed.startsWith("=")) person.host.wb.setResult(tab, address, "#DIV/0!");
    const written = person.see(bad.section, id, bad.field);
    const neighbour =
      bad.section === "goals" ? { field: "responsible", value: `Ansvarig ${String(turn)}` } : { field: "intendedUsers", value: 40 + turn };
    person.type(bad.section, id, neighbour.field, neighbour.value);
    const elsewhere = typeElsewhere(person);
    await person.pane.sync();

    const title = String(person.see(bad.section, id, bad.section === "goals" ? "goal" : "unit"));
    expect(staying(person)).toEqual([sentenceFor(bad, person, id, title, language)]);
    expect(person.pane.state.receipt).toMatchObject({ sent: 2, leftBehind: 1 });
    expect(person.see(bad.section, id, bad.field)).toBe(written);
    expect(person.host.wb.style(tab, address)).toMatchObject({ "fill.color": "#FBE3D6" });
    await expectOnlyChanged([elsewhere, { id, ...neighbour }]);

    await person.pane.sync();
    expect(person.pane.state.receipt).toMatchObject({ sent: 0, leftBehind: 1 });
    await expectOnlyChanged([elsewhere, { id, ...neighbour }]);
  });

  it.each(brokenSheets)("$name: the other sheets go on", async (broken) => {
    const person = await openPerson(server, { language });
    const id = must(person.ids("goals")[1], "the second goal");
    const value = `Efteråt ${String(turn)}`;
    const typed = { id, field: "responsible", value };
    if (broken.goals === "stay") person.type("goals", id, "responsible", value);
    broken.does(person, words[language]);
    if (broken.goals === "sync") person.type("goals", id, "responsible", value);
    const elsewhere = typeElsewhere(person);
    await person.pane.sync();
    expect(staying(person)).toEqual(broken.says[language]);
    expect(person.pane.state).toMatchObject({ stage: "ready", notice: null, deletesToConfirm: [], unsent: [] });
    await expectOnlyChanged(broken.goals === "sync" ? [elsewhere, typed] : [elsewhere]);
    await person.pane.sync();
    await expectOnlyChanged(broken.goals === "sync" ? [elsewhere, typed] : [elsewhere]);
    const written = person.content().areas.flatMap((area) => area.grid.flat());
    expect(written.includes(value)).toBe(broken.goals !== "gone");
  });

  it.each([{ names: "found by name" }, { names: "lost" }])(
    "a sheet is copied, its names $names: the person is told, and nothing is written twice",
    async ({ names }) => {
      const person = await openPerson(server, { language });
      const { goals } = words[language];
      person.host.wb.copySheet(goals, "Kopia");
      if (names === "lost") person.host.wb.state.names.splice(0);
      const elsewhere = typeElsewhere(person);
      await person.pane.sync();
      const said = [goals, "Kopia"].flatMap((tab) =>
        Object.entries(partsOfGoals[language]).map(([cell, name]) => `${tab}!${cell}: ${twice[language](name)}`),
      );
      expect(staying(person)).toEqual(said);
      await expectOnlyChanged([elsewhere]);
      person.host.wb.deleteSheet("Kopia");
      const id = must(person.ids("goals")[1], "the second goal");
      person.type("goals", id, "responsible", `Ensam igen ${String(turn)}`);
      await person.pane.sync();
      expect(staying(person)).toEqual([]);
      await expectOnlyChanged([elsewhere, { id, field: "responsible", value: `Ensam igen ${String(turn)}` }]);
    },
  );

  it("what is typed where values are only shown is put back, with a hint", async () => {
    const person = await openPerson(server, { language });
    const id = must(person.ids("phases")[0], "the first phase");
    const shown = person.see("phases", id, "enteredOn");
    person.type("phases", id, "enteredOn", "2020-02-20");
    const { tab, address } = person.cell("phases", id, "enteredOn");
    const elsewhere = typeElsewhere(person);
    const heading = { sv: "Började den", en: "Entered on" }[language];
    const title = String(person.see("phases", id, "phase"));
    await person.pane.open();
    expect(staying(person)).toEqual([`${tab}!${address} ${heading} (${title}): ${onlyShown[language]}`]);
    await person.pane.sync();
    expect(person.see("phases", id, "enteredOn")).toBe(shown);
    expect(staying(person)).toEqual([]);
    await expectOnlyChanged([elsewhere]);
  });

  it("a row copied with its hidden id becomes a new row, and the original stays itself", async () => {
    const person = await openPerson(server, { language });
    const { tab, table, lastUsedRow } = person.section("goals");
    const id = must(person.ids("goals")[0], "the first goal");
    const { columns, column } = must(table ?? undefined, "the goals' table");
    const from = cellAddress(person.cell("goals", id, "goal").row, column);
    const to = cellAddress(person.cell("goals", id, "goal").row, column + columns - 1);
    person.host.wb.paste(tab, cellAddress(lastUsedRow + 1, column), person.host.wb.values(tab, `${from}:${to}`));
    person.host.wb.type(tab, cellAddress(lastUsedRow + 1, person.cell("goals", id, "responsible").column), "Kopian");
    await person.pane.sync();
    expect(staying(person)).toEqual([]);
    await person.pane.sync();
    const now = await server.rows("goals");
    const known = new Set(before.map((row) => row.id));
    const fresh = now.filter((row) => !known.has(row.id));
    const original = must(
      now.find((row) => row.id === id),
      "the original",
    );
    expect(fresh.map((row) => row.cells)).toEqual([{ ...original.cells, responsible: "Kopian" }]);
    expect(original.cells).toEqual(before.find((row) => row.id === id)?.cells);
    expect(person.ids("goals")).toEqual(now.map((row) => row.id));
  });
});
