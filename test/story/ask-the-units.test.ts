import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { must } from "../../shared/must.js";
import { startAskingServer, type AskingServer } from "../support/asking-server.js";
import { openFile, type ExcelPerson } from "../support/excel-person.js";
import { cellOf } from "../support/small-book.js";

let server: AskingServer;

/** Twelve workbooks are opened in Excel one after the other, and more slowly where other tests run beside. */
vi.setConfig({ testTimeout: 180_000 });

beforeAll(async () => {
  server = await startAskingServer();
});
afterAll(() => server.stop());

const asking = `mutation Ask($input: AskUnitsInput!) { askUnits(input: $input) { period units { plans unit { id } } } }`;
const waiting = `query Waiting { reportingUnits(organisationId: "county") { period units { plans unit { id } } } }`;
const sums = `query Sums($method: ID!) {
  report(input: { metrics: ["implementedShare", "trainedShare"], under: ["county"], level: 0, method: $method }) {
    columns { metric n of unitsReported unitsExpected }
  }
}`;

interface Asked {
  readonly period: string;
  readonly units: readonly { readonly plans: number; readonly unit: { readonly id: string } }[];
}
interface Sums {
  readonly report: {
    readonly columns: readonly {
      readonly metric: string;
      readonly n: readonly number[];
      readonly of: readonly number[];
      readonly unitsReported: readonly number[];
      readonly unitsExpected: readonly number[];
    }[];
  };
}

/** What a unit says of a method: the numbers are not alike, so that no sum comes right by chance. */
function answers(unit: number, method: number): Readonly<Record<string, number>> {
  const using = 4 + ((unit + method) % 3);
  return { using, usingAsIntended: using - (unit % 2), clientsStarted: 10 * unit + method };
}

/** Fills in the three rows of a unit by hand, counts each number that is typed, and syncs. */
async function fillIn(person: ExcelPerson, unit: number, period: string): Promise<number> {
  let typed = 0;
  for (const [method, planId] of Object.values(server.plans).entries())
    for (const [field, value] of Object.entries(answers(unit, method))) {
      const { tab, address } = cellOf(person.content(), planId, period, field);
      person.host.wb.type(tab, address, value);
      typed += 1;
    }
  await person.pane.sync();
  return typed;
}

describe("Modules: asking the units", () => {
  it("takes at most 108 typed numbers for three plans, twelve units and a quarter, until the report shows the sums", async () => {
    const { reportingUnits } = await server.ask<{ reportingUnits: Asked }>(waiting, {});
    expect(reportingUnits.period).toBe("2025-Q4");
    expect(reportingUnits.units.map(({ plans }) => plans)).toEqual(server.units.map(() => 3));
    const input = { organisationId: "county", period: reportingUnits.period };
    const { askUnits } = await server.ask<{ askUnits: Asked }>(asking, { input });
    expect(askUnits.units.map(({ unit }) => unit.id)).toEqual(server.units);

    const query = askUnits.units.map(({ unit }) => `unit=${unit.id}`).join("&");
    const zip = await JSZip.loadAsync(await server.file(`/workbooks/units.zip?period=${askUnits.period}&language=sv&backTo=Anna&${query}`));
    expect(Object.keys(zip.files)).toHaveLength(12);
    let typed = 0;
    for (const [at, file] of Object.values(zip.files).entries()) {
      const person = await openFile(server, await file.async("uint8array"));
      expect(person.pane.state.unsent).toEqual([]);
      typed += await fillIn(person, at, askUnits.period);
      expect(person.pane.state).toMatchObject({ stage: "ready", unsent: [], conflicts: [], receipt: { sent: 9 } });
      await person.pane.close();
    }
    expect(typed).toBeLessThanOrEqual(108);

    for (const [method, methodId] of Object.keys(server.plans).entries()) {
      const { report } = await server.ask<Sums>(sums, { method: methodId });
      const column = (metric: string): Sums["report"]["columns"][number] =>
        must(
          report.columns.find((one) => one.metric === metric),
          metric,
        );
      const said = server.units.map((_, unit) => answers(unit, method));
      const total = said.reduce((sum, one) => sum + (one["usingAsIntended"] ?? 0), 0);
      expect(column("implementedShare")).toMatchObject({ n: [total], of: [12 * (10 + method)], unitsReported: [12], unitsExpected: [12] });
      const trained = server.units.reduce((sum, _, index) => sum + 4 + (index % 4), 0);
      expect(column("trainedShare")).toMatchObject({ n: [trained], of: [12 * (10 + method)] });
    }
  });

  it("adds no rows when the same units are asked for the same period again", async () => {
    const before = await rowCounts();
    await server.ask(asking, { input: { organisationId: "county", period: "2025-Q4" } });
    expect(await rowCounts()).toEqual(before);
  });
});

async function rowCounts(): Promise<readonly number[]> {
  return Promise.all(Object.values(server.plans).map(async (plan) => (await server.rows(plan, "usage")).length));
}
