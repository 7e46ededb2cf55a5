/**
 * Walks through everything that must know a field the moment it is declared, in a copy of the sources in which `cost` was added to the training dates
 * and, as a required one, to the form about the method; prints what it found as JSON. CONTRIBUTING's walk-through is tested by it.
 */
import "reflect-metadata";
import { languages } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import { planCompleteness } from "../../shared/plan/required.js";
import { layoutOf } from "../../shared/sheet.js";
import { startDemoServer, type DemoServer } from "./demo-server.js";
import { openPerson } from "./excel-person.js";

const key = "cost";
const table = "nextTrainings";
const form = "methodBasics";

/** What the walk found. */
export interface Walk {
  /** The new column's heading in each language's workbook, in the order of the languages. */
  readonly headings: readonly string[];
  /** What stands in the database after 4200 was typed into a cell of a Swedish workbook and synced. */
  readonly stored: unknown;
  /** What the API's history says of it. */
  readonly answered: unknown;
  /** What a new Finnish workbook shows there. */
  readonly shown: unknown;
  /** Cells that stay behind after words were typed there. */
  readonly leftBehind: readonly string[];
  /** How many answers an empty plan must give at its end, and how many are there once the form's cost is. */
  readonly completeness: readonly [required: number, filled: number];
}

async function historyOf(server: DemoServer, rowId: string): Promise<unknown> {
  const query = `query Past($planId: ID!, $rowId: ID!) {
    planHistory(planId: $planId, section: "${table}", rowId: $rowId, field: "${key}") { edges { node { after } } }
  }`;
  const { planHistory } = await server.ask<{ planHistory: { edges: readonly { node: { after: unknown } }[] } }>(query, {
    planId: server.planId,
    rowId,
  });
  return planHistory.edges[0]?.node.after;
}

async function walk(server: DemoServer): Promise<Walk> {
  const anna = await openPerson(server, { language: "sv" });
  const id = must(anna.ids(table)[0], "a training");
  anna.type(table, id, key, 4_200);
  await anna.pane.sync();
  const bo = await openPerson(server, { as: "demo-bo", language: "fi" });
  const shown = bo.see(table, id, key);
  bo.type(table, id, key, "kallis");
  await bo.pane.sync();
  const end = { phase: "sustain", modules: [] } as const;
  return {
    headings: languages.map((language) => {
      const blocks = layoutOf([], language, () => 0).flatMap((layout) => layout.blocks);
      return blocks.flatMap(({ section, columns }) => (section.key === table ? columns : [])).find((one) => one.key === key)?.heading ?? "";
    }),
    stored: (await server.rows(table)).find((row) => row.id === id)?.cells[key],
    answered: await historyOf(server, id),
    shown,
    leftBehind: bo.pane.state.problems.filter((problem) => problem.stays).map(({ field }) => field ?? ""),
    completeness: [
      planCompleteness({ ...end, rows: [] }).required,
      planCompleteness({ ...end, rows: [{ id: form, section: form, cells: { [key]: 1 } }] }).filled,
    ],
  };
}

const server = await startDemoServer();
console.log(JSON.stringify(await walk(server)));
await server.stop();
