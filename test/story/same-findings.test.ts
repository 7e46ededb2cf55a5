import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import { pushPlan } from "../../server/sync/push.js";
import { planHead } from "../../server/sync/read-plan.js";
import { addDays } from "../../shared/dates.js";
import type { Field, Value } from "../../shared/field.js";
import { must, unreachable } from "../../shared/must.js";
import { findSection, sectionsOf } from "../../shared/plan/index.js";
import type { Change, Problem } from "../../shared/protocol.js";
import { fieldsOf, type Section } from "../../shared/section.js";
import { attach } from "../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../support/excel-person.js";
import { anna as writer, everywhere, pushOf } from "../support/plans.js";

let server: DemoServer;
let anna: ExcelPerson;
const modules = ["followUp", "team"];

beforeAll(async () => {
  server = await startDemoServer();
  await server.store.write((m) => m.update(OrgUnitEntity, { level: "unit" }, { staffCount: 9 }));
  anna = await openPerson(server);
  attach(anna.bridge);
  for (const module of modules) await anna.pane.setModule(module, true);
  anna = await openPerson(server);
  attach(anna.bridge);
});
afterAll(() => server.stop());

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays("2026-03-10", days));
const words = fc.constantFrom("Anna", "Bo, Anna", "Ring 131052-308T", "Until 1.1.2026", "1.10", "1.9", "x".repeat(50), "no address");

function valueFor(field: Field, targets: readonly string[]): fc.Arbitrary<Value> {
  switch (field.kind) {
    case "text":
      return field.check === "period"
        ? fc.constantFrom("2025-Q4", "2025-11", "2027-H1", "spring")
        : words.filter((text) => text.length <= field.maxLength);
    case "list":
      return words;
    case "number":
      return fc.integer({ min: -1, max: 14 });
    case "date":
      return day;
    case "dateList":
      return fc.uniqueArray(day, { minLength: 1, maxLength: 3 }).map((days) => [...days].sort().join("\n"));
    case "choice":
      return fc.constantFrom(...Object.keys(field.choices));
    case "yesNo":
      return fc.boolean();
    case "reference":
      return fc.constantFrom("gone", ...targets);
    default:
      return unreachable(field);
  }
}

const writable = sectionsOf(modules).filter((section) => section.readOnly !== true);

/** What a colleague writes: some fields of a form, or a new row; `pick` chooses among the plan's units and methods. */
function edit(
  section: Section,
): fc.Arbitrary<{ readonly section: Section; readonly picks: Readonly<Record<string, fc.Arbitrary<Value>>> }> {
  return fc
    .subarray(
      fieldsOf(section).map(([key]) => key),
      { minLength: 1 },
    )
    .map((keys) => ({
      section,
      picks: Object.fromEntries(keys.map((key) => [key, valueFor(must(section.fields[key], key), targetsOf(section.fields[key]))])),
    }));
}

let units: readonly string[] = [];

function targetsOf(field: Field | undefined): readonly string[] {
  return field?.kind === "reference" && field.to === "units" ? units : [];
}

const edits = fc.array(
  fc
    .constantFrom(...writable)
    .chain(edit)
    .chain(({ section, picks }) => fc.record(picks).map((values) => ({ key: section.key, values }))),
  {
    minLength: 2,
    maxLength: 8,
  },
);

type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

async function send(made: Edits): Promise<void> {
  const head = await planHead(server.store, server.planId);
  const changes = made.flatMap(({ key, values }, at): readonly Change[] => {
    const section = must(findSection(key), key);
    if (section.repeating)
      return [{ kind: "INSERT", section: section.key, rowId: `${randomUUID()}-${String(at)}`, values, baseRev: 0, origin: "other" }];
    if (made.findIndex((one) => one.key === key) < at) return [];
    return Object.entries(values).map(([field, value]) => ({
      kind: "SET",
      section: section.key,
      rowId: section.key,
      field,
      value,
      baseRev: head.rev,
    }));
  });
  const answer = await pushPlan(server.store, everywhere(writer), pushOf(server.planId, head, changes), server.now);
  expect(answer.status).toBe("OK");
}

type Found = Pick<Problem, "rule" | "section" | "rowId" | "field" | "message" | "severity">;

async function serverFinds(): Promise<{ readonly problems: readonly string[]; readonly missing: readonly string[] }> {
  const ask =
    "query P($id: ID!) { problems(planId: $id, language: sv) { ...F } plan(id: $id) { missing(language: sv) { ...F } } } fragment F on Problem { rule severity section rowId field message }";
  const data = await server.ask<{ problems: readonly Found[]; plan: { missing: readonly Found[] } }>(ask, { id: server.planId });
  const keyOf = ({ rule, section, rowId, field }: Found): string => `rule:${rule}:${section ?? ""}:${rowId ?? ""}:${field ?? ""}`;
  return {
    problems: data.problems.map((one) => `${one.severity} ${keyOf(one)} ${one.message}`).sort(),
    missing: data.plan.missing.map(keyOf).sort(),
  };
}

function paneFinds(): Awaited<ReturnType<typeof serverFinds>> {
  const problems = anna.pane.state.problems.filter(({ key }) => key.startsWith("rule:"));
  return {
    problems: problems.map(({ severity, key, sentence }) => `${severity} ${key} ${sentence}`).sort(),
    missing: anna.pane
      .missing()
      .map(({ key }) => key)
      .sort(),
  };
}

describe("Rules: the same in the pane as on the server", () => {
  it("find the same in whatever a colleague wrote, in the same words, and miss the same answers", async () => {
    units = (await server.store.read.find(OrgUnitEntity))
      .filter(({ level }) => level === "unit")
      .map(({ id }) => id)
      .slice(0, 2);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(edits, fc.integer({ min: 0, max: 40 }), async (made, days) => {
        server.pass(days * 86_400);
        await send(made);
        await anna.pane.sync();
        expect(anna.pane.state).toMatchObject({ stage: "ready", unsent: [] });
        const found = await serverFinds();
        expect(paneFinds()).toEqual(found);
        for (const one of found.problems) seen.add(/R\d\d/.exec(one)?.[0] ?? "");
      }),
      { numRuns: 20, endOnFailure: true },
    );
    expect(seen.size).toBeGreaterThan(15);
  }, 120_000);

  it("say before a sync what the server says after it", async () => {
    const goal = must(anna.ids("goals")[0], "a goal");
    anna.type("goals", goal, "baseline", 7);
    anna.type("goals", goal, "target", 7);
    anna.add("nextTrainings", { startOn: "1.1.2020" });
    await anna.pane.open();
    const before = anna.pane.state.problems.filter(({ key }) => key.includes("R15") || key.includes("R19"));
    await anna.pane.sync();
    expect(before.length).toBeGreaterThan(1);
    expect(paneFinds()).toEqual(await serverFinds());
    const after = anna.pane.state.problems.filter(({ key }) => key.includes("R15") || key.includes("R19"));
    expect(after.map(({ sentence, place }) => [sentence, place])).toEqual(before.map(({ sentence, place }) => [sentence, place]));
  });

  it("lead from each missing answer to its cell", () => {
    const missing = anna.pane.missing();
    for (const one of missing) expect(one.place, one.key).not.toBeNull();
  });
});
