import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, type Language } from "../../shared/language.js";
import { sectionsOf } from "../../shared/plan/index.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { drawnPlans, planReferences, planSizes, type DrawnPlans } from "../support/drawn-plans.js";
import { openFile } from "../support/excel-person.js";
import { valuesHeld, valuesShown } from "../support/values-shown.js";

const trips = planSizes.flatMap((size) => languages.map((language): [typeof size, Language] => [size, language]));

let server: DemoServer;
let drawn: DrawnPlans;

beforeAll(async () => {
  drawn = drawnPlans();
  server = await startDemoServer(drawn);
});
afterAll(() => server.stop());

describe("Workbook as an object: the demo's plans go round", () => {
  it("of three sizes: the county's median, 95th percentile and largest plan", () => {
    const [median = 0, p95 = 0, largest = 0] = planSizes.map((size) => drawn.plans[size].rows.length);
    expect(median).toBeGreaterThan(30);
    expect(p95).toBeGreaterThan(median);
    expect(largest).toBeGreaterThan(p95);
  });

  it.each(trips)("equal cell by cell, with nothing to send: the %s plan in %s", async (size, language) => {
    const plan = drawn.plans[size];
    const person = await openFile(server, await server.download(language, "demo-anna", plan.id), { language });
    expect(person.pane.state).toMatchObject({ unsent: [], notice: null });
    expect(person.pane.state.problems.filter((problem) => problem.stays)).toEqual([]);
    const references = await planReferences(server, plan, language);
    const on = new Set(sectionsOf(plan.modules).map(({ key }) => key));
    const held = valuesHeld(plan.rows.filter(({ section }) => on.has(section)));
    expect(held.size).toBeGreaterThan(100);
    expect(valuesShown(person.content(), { language, references, date1904: false })).toEqual(held);
    await person.pane.sync();
    expect(person.pane.state.receipt).toMatchObject({ sent: 0, received: 0, leftBehind: 0 });
  });
});
