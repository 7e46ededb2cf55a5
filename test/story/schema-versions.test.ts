import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pushPlan } from "../../server/sync/push.js";
import { planHead } from "../../server/sync/read-plan.js";
import { cellAddress } from "../../shared/address.js";
import type { Value } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import { schemaVersion, sections } from "../../shared/plan/index.js";
import { sinceOf } from "../../shared/plan/versions.js";
import type { Change, PlanRow } from "../../shared/protocol.js";
import type { RawCell } from "../../shared/workbook.js";
import { attach } from "../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openFile, type ExcelPerson } from "../support/excel-person.js";
import { goldenFile, goldenPlanId, goldenRows, goldenVersions, readGolden, storeGolden, writeGolden } from "../support/golden-plan.js";
import { anna as colleague, everywhere, insertRow, pushOf, setCell } from "../support/plans.js";

// The newest version's workbook is made anew until it is released; those before it never.
if (process.env["UPDATE_GOLDEN"] === "1") await writeGolden();

let server: DemoServer;
let anna: ExcelPerson;

beforeEach(async () => {
  server = await startDemoServer();
});
afterEach(() => server.stop());

async function openGolden(version: number): Promise<void> {
  await storeGolden(server, readGolden(version));
  anna = await openFile(server, goldenFile(version));
  attach(anna.bridge);
}

/** A colleague with another pane, of this version or a newer one. */
async function sends(changes: readonly Change[], version = schemaVersion): Promise<void> {
  const push = pushOf(goldenPlanId, await planHead(server.store, goldenPlanId), changes, { schemaVersion: version, opId: randomUUID() });
  const answer = await pushPlan(server.store, everywhere(colleague), push, server.now);
  expect(answer).toMatchObject({ status: "OK", conflicts: [] });
}

async function inPlan(section: string, id: string, field: string): Promise<Value> {
  return (await goldenRows(server)).find((row) => row.section === section && row.id === id)?.cells[field] ?? null;
}

/** A form field of a section that came after a version; null where the version has them all. */
function newerForm(version: number): { readonly section: string; readonly field: string } | null {
  const section = sections.find((one) => !one.repeating && sinceOf(one) > version);
  const field = Object.entries(section?.fields ?? {}).find(([, one]) => one.kind === "text" && one.check === undefined)?.[0];
  return section === undefined || field === undefined ? null : { section: section.key, field };
}

const cellsOf = (rows: readonly PlanRow[]): readonly unknown[] => rows.map(({ id, cells }) => [id, cells]).sort();
const problemsOf = (): readonly string[] =>
  anna.pane.state.problems.filter(({ key }) => /^(damage|left|absent|repair)/.test(key)).map(({ key }) => key);

describe.each(goldenVersions())("Schema versions: the workbook of version %i, for ever", (version) => {
  it("opens with nothing to send, nothing damaged and nothing missing", async () => {
    await openGolden(version);
    expect(anna.pane.state).toMatchObject({ stage: "ready", unsent: [], conflicts: [], notice: null });
    expect(problemsOf()).toEqual([]);
    const before = await goldenRows(server);
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 0, leftBehind: 0 });
    expect(cellsOf(await goldenRows(server))).toEqual(cellsOf(before));
  });

  it("syncs both ways, and everything nobody typed over is as it was, on the server and on the sheets", async () => {
    await openGolden(version);
    const [first, second] = anna.ids("goals");
    const newer = newerForm(version);
    await sends([
      setCell(must(second, "a goal"), "measurement", "As the colleague measures", readGolden(version).rev),
      insertRow("a-driver", { driver: "The board asks for it", strengthening: "Twice a year" }, "drivers"),
      ...(newer === null
        ? []
        : [setCell(newer.section, newer.field, "Only newer workbooks show this", readGolden(version).rev, newer.section)]),
    ]);
    const before = await goldenRows(server);
    anna.type("goals", must(first, "a goal"), "responsible", "From the old workbook");
    anna.add("milestones", { title: "A new milestone", dueOn: "1.9.2026" });
    await anna.pane.sync();
    expect(anna.pane.state).toMatchObject({ unsent: [], conflicts: [] });
    expect(problemsOf()).toEqual([]);
    expect(anna.see("goals", must(second, "a goal"), "measurement")).toBe("As the colleague measures");
    expect(anna.see("drivers", "a-driver", "driver")).toBe("The board asks for it");
    const after = await goldenRows(server);
    expect(await inPlan("goals", must(first, "a goal"), "responsible")).toBe("From the old workbook");
    if (newer !== null) expect(await inPlan(newer.section, newer.section, newer.field)).toBe("Only newer workbooks show this");
    const kept = (rows: readonly PlanRow[]): readonly unknown[] =>
      cellsOf(rows.filter(({ id, cells }) => id !== first && cells["title"] !== "A new milestone"));
    expect(kept(after)).toEqual(kept(before));
    expect(after).toHaveLength(before.length + 1);
  });

  it("keeps what a newer pane wrote in fields, codes and parts that this one does not know", async () => {
    await openGolden(version);
    const [first] = anna.ids("goals");
    const id = must(first, "a goal");
    const rev = readGolden(version).rev;
    await sends(
      [
        setCell(id, "fromTheFuture", "kept", rev),
        setCell(id, "perspective", "anotherOne", rev),
        insertRow("future-row", { text: "kept too" }, "futurePart"),
      ],
      schemaVersion + 1,
    );
    anna.type("goals", id, "responsible", "Somebody");
    await anna.pane.sync();
    anna.type("goals", id, "goal", "Said in other words");
    await anna.pane.sync();
    expect(anna.pane.state).toMatchObject({ unsent: [], conflicts: [] });
    expect(await inPlan("goals", id, "fromTheFuture")).toBe("kept");
    expect(await inPlan("goals", id, "perspective")).toBe("anotherOne");
    expect(await inPlan("futurePart", "future-row", "text")).toBe("kept too");
    expect(await inPlan("goals", id, "goal")).toBe("Said in other words");
  });
});

describe("Schema versions: renewing a workbook", () => {
  const tabs = (): readonly string[] =>
    anna.host.wb.state.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  /** What a cell of a sheet holds, by row and column from 0. */
  const reads = (tab: string, row: number, column: number): RawCell | undefined =>
    anna.content().areas.find((area) => area.tab === tab)?.grid[row]?.[column];
  const renewal = (): NonNullable<typeof anna.pane.state.renewal> => must(anna.pane.state.renewal ?? undefined, "a renewal");

  it("is not offered where the newest template made it", async () => {
    await openGolden(schemaVersion);
    expect(anna.pane.state.renewal).toBeNull();
  });

  it("is offered for an older one: first what it would change, and nothing is until it is pressed", async () => {
    await openGolden(1);
    const before = JSON.stringify(anna.content());
    await anna.pane.open();
    expect(renewal()).toMatchObject({
      stage: "offered",
      sheets: ["Ledningens arbetsgrupp", "Implementeringsteam", "Ändringar", "Metod", "Vidmakthållande", "Deltagande"],
      elsewhere: ["Behov och plats i servicekedjan", "Uppföljning av målen", "Utbildningsplan"],
    });
    expect(renewal().headings).toContainEqual({ from: "Hinder", to: "Hinder i implementeringen" });
    expect(JSON.stringify(anna.content())).toBe(before);
  });

  it("adds the sheets and the words, leaves what is the person's own, and syncs afterwards as any other", async () => {
    await openGolden(1);
    const goals = anna.section("goals");
    anna.host.wb.type(goals.tab, cellAddress(2, goals.lastColumn + 2), "My own note");
    anna.host.wb.addSheet("My own sheet");
    const ownBefore = tabs();
    const { sheets } = renewal();
    await anna.pane.renew();
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, unsent: [], conflicts: [] });
    expect(tabs()).toEqual(expect.arrayContaining([...ownBefore, ...sheets]));
    expect(reads(goals.tab, 2, goals.lastColumn + 2)).toBe("My own note");
    anna.type("methodBasics", "methodBasics", "purpose", "Written in the renewed workbook");
    anna.add("leadershipMembers", { name: "Leena Harjula", responsibility: "Decides" });
    await anna.pane.sync();
    expect(await inPlan("methodBasics", "methodBasics", "purpose")).toBe("Written in the renewed workbook");
    expect((await goldenRows(server)).filter(({ section }) => section === "leadershipMembers")).toHaveLength(1);
    expect(renewal().stage).toBe("done");
  });

  it("can be taken back: the words as they were, the sheets hidden with what was written there, and it is offered again", async () => {
    await openGolden(1);
    const before = tabs();
    const title = (): unknown => reads("Hinder", 0, 1);
    expect(title()).toBe("Hinder");
    await anna.pane.renew();
    expect(title()).toBe("Hinder i implementeringen");
    anna.add("leadershipMembers", { name: "Leena Harjula", responsibility: "Decides" });
    await anna.pane.undoRenewal();
    expect(title()).toBe("Hinder");
    expect(tabs()).toEqual(before);
    expect(renewal().stage).toBe("offered");
    expect(renewal().headings).toContainEqual({ from: "Hinder", to: "Hinder i implementeringen" });
    await anna.pane.sync();
    expect((await goldenRows(server)).filter(({ section }) => section === "leadershipMembers")).toHaveLength(1);
  });

  it("is not said to be done where Excel refuses the new sheets: those are offered with the plan's file, and the words can be taken back", async () => {
    await openGolden(1);
    const { sheets } = renewal();
    anna.host.faults.insert = "before";
    await anna.pane.renew();
    expect(anna.pane.state.notice).toContain("Excel tog inte emot bladen");
    expect(anna.pane.state.download?.address).toContain("/workbooks/");
    expect(renewal()).toMatchObject({ stage: "done", sheets: [] });
    expect(anna.pane.state.sheets.map(({ title, why }) => `${title} ${why}`)).toEqual(sheets.map((title) => `${title} absent`));
    await anna.pane.undoRenewal();
    expect(reads("Hinder", 0, 1)).toBe("Hinder");
  });

  it("leaves, when it is taken back, what somebody wrote where its words had stood", async () => {
    await openGolden(1);
    await anna.pane.renew();
    anna.host.wb.insertRows("Hinder", "1:1");
    anna.host.wb.type("Hinder", "B1", "My own title");
    await anna.pane.undoRenewal();
    expect(reads("Hinder", 0, 1)).toBe("My own title");
    expect(reads("Hinder", 1, 1)).toBe("Hinder i implementeringen");
    await anna.pane.sync();
    expect(anna.pane.state).toMatchObject({ unsent: [], conflicts: [] });
    expect(problemsOf().filter((key) => !key.startsWith("absent"))).toEqual([]);
  });

  it("says of a renewal that was cancelled only what it did", async () => {
    await openGolden(1);
    const before = tabs();
    const stop = anna.pane.subscribe(() => {
      if (anna.pane.state.progress !== null) anna.pane.cancel();
    });
    await anna.pane.renew();
    stop();
    await anna.pane.open();
    expect(tabs()).toEqual(before);
    expect(renewal()).toMatchObject({ stage: "done", sheets: [] });
    const lacking = anna.pane.state.sheets.map(({ key }) => key);
    expect(lacking).toHaveLength(6);
    await anna.pane.showSheets(lacking, true);
    expect(anna.pane.state).toMatchObject({ sheets: [], unsent: [], conflicts: [] });
  });

  it("is found again after a reload, and twice pressed is once done", async () => {
    await openGolden(1);
    await anna.pane.renew();
    await anna.pane.renew();
    const marks = anna
      .content()
      .areas.flatMap(({ grid }) => grid.flat().filter((raw) => String(raw).startsWith("pk:leadershipMembers:_id")));
    expect(marks).toHaveLength(1);
    expect(problemsOf().filter((key) => key.startsWith("damage"))).toEqual([]);
  });
});
