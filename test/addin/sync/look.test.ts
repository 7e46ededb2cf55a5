import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let anna: ExcelPerson;
let goal: string;

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.pass(120);
  anna = await openPerson(server);
  attach(anna.bridge);
  goal = must(anna.ids("goals")[0], "a goal");
});

describe("what somebody else changed", () => {
  it.each([
    ["sv", "Bo Ekvall ändrade Mål för 10 minuter sedan."],
    ["fi", "Bo Ekvall muutti 10 minuuttia sitten: Tavoitteet."],
    ["en", "Bo Ekvall changed Goals 10 minutes ago."],
  ] as const)("is told in %s with who, what and when", async (language, sentence) => {
    const here = await openPerson(server, { language });
    const bo = await openPerson(server, { as: "demo-bo" });
    bo.type("goals", goal, "responsible", `Bo ${language}`);
    await bo.pane.sync();
    server.pass(600);
    await here.pane.refresh();
    expect(here.pane.state.newer?.sentence).toBe(sentence);
  });
});

describe("a conflict", () => {
  it("says which of the two values is the reader's own, to each of the two and to nobody else", async () => {
    const bo = await openPerson(server, { as: "demo-bo" });
    bo.type("goals", goal, "target", 77);
    await bo.pane.sync();
    anna.type("goals", goal, "target", 78);
    await anna.pane.sync();
    await bo.pane.sync();
    const leader = await openPerson(server, { as: "demo-ledning", language: "fi" });
    const mine = ({ pane }: ExcelPerson): unknown => pane.state.conflicts.find(({ yours }) => yours === "78")?.mine;
    expect([anna, bo, leader].map(mine)).toEqual(["yours", "theirs", null]);
  });
});

describe("a receipt", () => {
  it("says what was sent, received, merged and left behind", async () => {
    const bo = await openPerson(server, { as: "demo-bo" });
    bo.type("goals", goal, "indicatorUnit", "poäng");
    await bo.pane.sync();
    attach(anna.bridge);
    anna.type("goals", goal, "responsible", "Anna igen");
    anna.type("goals", goal, "target", "många");
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 1, received: 1, merged: 1, leftBehind: 1 });
    expect(anna.pane.state.receipt?.sentences).toEqual([
      "Skickat: 1.",
      "Hämtat: 1.",
      "Sammanfört med andras ändringar: 1.",
      "Inte skickat, behöver rättas: 1.",
    ]);
  });
});

describe("a problem", () => {
  it("says its reason alone in the list, and its place too where it is marked in the sheet", async () => {
    anna.type("goals", goal, "target", "många");
    await anna.pane.sync();
    const { tab, address } = anna.cell("goals", goal, "target");
    const problem = must(
      anna.pane.state.problems.find(({ stays }) => stays),
      "a problem",
    );
    expect(problem.place?.address).toBe(`${tab}!${address}`);
    expect(problem.field).toBe("Målvärde");
    expect(problem.sentence).toBe("”många” är inget tal. Skriv bara siffror, till exempel 12 eller 3,5.");
    expect(JSON.stringify(anna.host.wb.validation(tab, address))).toContain(`${tab}!${address} Målvärde`);
  });

  it("is a unit above the plan's organisation, which no list offers", async () => {
    const group = must(anna.ids("traineeGroups")[0], "a group");
    anna.type("traineeGroups", group, "unit", "FI Finland");
    await anna.pane.sync();
    expect(anna.pane.state.problems.filter(({ stays }) => stays)).toMatchObject([
      { sentence: expect.stringContaining("FI Finland") as string },
    ]);
    expect(anna.pane.state.receipt).toMatchObject({ sent: 0, leftBehind: 1 });
  });
});

describe("the gate of a phase", () => {
  it("lists as hints what is still missing, each with its place, from what stands in the workbook", async () => {
    const before = anna.pane.gate("sustain");
    expect(before.every(({ severity, stays }) => severity === "hint" && !stays)).toBe(true);
    anna.type("goals", goal, "measurement", "");
    await anna.pane.open();
    const after = anna.pane.gate("sustain");
    const { tab, address } = anna.cell("goals", goal, "measurement");
    expect(after.map(({ place }) => place?.address)).toContain(`${tab}!${address}`);
    expect(before.map(({ place }) => place?.address)).not.toContain(`${tab}!${address}`);
    const there = after.find(({ place }) => place?.address === `${tab}!${address}`);
    expect(there).toMatchObject({ section: "Mål", field: "Sätt att mäta och följa upp", sentence: "Inte ifyllt än." });
  });

  it("asks nothing on the way back", () => {
    expect(anna.pane.gate("explore")).toEqual([]);
  });
});
