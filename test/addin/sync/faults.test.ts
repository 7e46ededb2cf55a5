import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CallFailed, type FailureCode } from "../../../addin/sync/api.js";
import { failureSentence } from "../../../addin/sync/notices.js";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { WorkbookFailed, type WorkbookFailure } from "../../../shared/workbook-failed.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openDoor, type Door } from "../../support/door.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let door: Door;
let anna: ExcelPerson;
let goal: string;
let turn = 0;

beforeAll(async () => {
  server = await startDemoServer();
  door = await openDoor(server.address);
});
afterAll(async () => {
  await door.stop();
  await server.stop();
});
/** Types a new name and gives it. */
function type(): string {
  turn += 1;
  const value = `Ansvarig ${String(turn)}`;
  anna.type("goals", goal, "responsible", value);
  return value;
}

async function stored(): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === goal)?.cells["responsible"] ?? null;
}

/** Everything that stands in the goals, as it is seen. */
function goals(): unknown {
  return anna.section("goals").rows.map((row) => Object.values(row.cells).map((cell) => cell.raw));
}

const faults: readonly (readonly [name: string, raise: () => void, says: string, lift: () => void])[] = [
  [
    "Excel is busy",
    () => {
      anna.host.faults.status(429);
    },
    "Excel är upptaget",
    () => undefined,
  ],
  [
    "the sheet is protected",
    () => {
      anna.host.wb.protectSheet("Mål");
    },
    "Bladet ”Mål” är skyddat",
    () => {
      anna.host.wb.protectSheet("Mål", false);
    },
  ],
  [
    "the workbook may only be read",
    () => {
      anna.host.faults.readOnly = true;
    },
    "Arbetsboken kan bara läsas",
    () => {
      anna.host.faults.readOnly = false;
    },
  ],
  [
    "the server is away",
    () => {
      door.closed = true;
    },
    "Ingen kontakt med servern",
    () => {
      door.closed = false;
    },
  ],
];

describe("a sync that fails", () => {
  beforeEach(async () => {
    server.pass(120);
    door.closed = false;
    anna = await openPerson(server, { through: door.address });
    attach(anna.bridge);
    goal = must(anna.ids("goals")[0], "a goal");
  });

  it.each(faults)("because %s says what to do, leaves everything as it was, and the next press goes on", async (_, raise, says, lift) => {
    const far = await openPerson(server, { as: "demo-bo" });
    far.add("goals", { goal: `Bos mål ${String(turn)}` });
    await far.pane.sync();
    attach(anna.bridge);
    const value = type();
    const before = goals();
    raise();
    await anna.pane.sync();
    expect(anna.pane.state.notice).toContain(says);
    expect(anna.pane.state.progress).toBeNull();
    expect(anna.pane.state.stage).not.toBe("syncing");
    expect(goals()).toEqual(before);
    lift();
    await anna.pane.sync();
    await anna.pane.sync();
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, unsent: [] });
    expect(await stored()).toBe(value);
    expect(anna.ids("goals")).toEqual(far.ids("goals"));
  });
});

const workbookCodes: readonly WorkbookFailure[] = [
  "EDITING",
  "PROTECTED",
  "TOO_LARGE",
  "READ_ONLY",
  "GONE",
  "BUSY",
  "UNSUPPORTED",
  "AWAY",
  "UNKNOWN",
];
const callCodes: readonly FailureCode[] = [
  "UNREACHABLE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "TOO_COSTLY",
  "RATE_LIMITED",
  "INTERNAL",
];

describe.each(languages)("what a person is told in %s", (language) => {
  it("when the workbook fails is a sentence of its own for each reason, with the tab where one is known", () => {
    const sentences = workbookCodes.map((code) => failureSentence(new WorkbookFailed(code, "detail", "Mål"), language));
    expect(new Set(sentences).size).toBe(workbookCodes.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|detail|undefined/);
    expect(sentences[workbookCodes.indexOf("PROTECTED")]).toContain("Mål");
    expect(failureSentence(new WorkbookFailed("PROTECTED", "detail"), language)).not.toMatch(/[{}]|undefined| {2}/);
  });

  it("when the server fails never holds the server's own words", () => {
    for (const code of callCodes) expect(failureSentence(new CallFailed(code, "stack trace"), language)).not.toMatch(/[{}]|stack/);
  });
});
