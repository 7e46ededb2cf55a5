import { randomUUID } from "node:crypto";
import { beforeEach, afterEach, describe, expect, it } from "vitest";
import { schemaVersion } from "../../../shared/plan/index.js";
import { startServer, type Answer, type TestServer } from "../../support/server.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

interface Head {
  readonly epoch: string;
  readonly rev: number;
  readonly headHash: string;
  readonly by: string | null;
  readonly sections: readonly string[];
}
interface Pushed {
  readonly status: string;
  readonly rev: number;
  readonly applied: readonly object[];
  readonly conflicts: readonly {
    id: string;
    kind: string;
    mine: unknown;
    theirs: unknown;
    mineBy: string;
    theirsBy: string;
    mineById: string;
    theirsById: string;
  }[];
  readonly fieldErrors: readonly object[];
  readonly problems: readonly { rule: string }[];
  readonly pull: { toRev: number; rows: readonly { id: string; cells: object; deletedRev: number | null }[] } | null;
}

const answerFields =
  "status rev applied { rowId field rev merged } conflicts { id kind mine theirs mineBy theirsBy mineById theirsById } fieldErrors { rowId section field code message } problems { rule } pull { toRev rows { id cells deletedRev } }";

async function head(): Promise<Head> {
  const { data } = await server.ask("query H($id: ID!) { planHead(planId: $id) { epoch rev headHash by sections } }", {
    id: server.plan.id,
  });
  return (data as { planHead: Head }).planHead;
}

async function push(changes: readonly object[], as = "demo-anna", from?: Head): Promise<{ answer: Answer; pushed: Pushed }> {
  const { epoch, rev, headHash } = from ?? (await head());
  const input = {
    planId: server.plan.id,
    epoch,
    headRev: rev,
    headHash,
    opId: randomUUID(),
    workbookId: `book-${as}`,
    schemaVersion,
    changes,
  };
  const answer = await server.ask(`mutation P($input: PushPlanInput!) { pushPlan(input: $input) { ${answerFields} } }`, { input }, as);
  return { answer, pushed: (answer.data as { pushPlan: Pushed } | null)?.pushPlan ?? ({} as Pushed) };
}

const insertGoal = (rowId: string, goal: string): object => ({
  kind: "INSERT",
  section: "goals",
  rowId,
  values: { perspective: "client", goal },
  baseRev: 0,
});
const setGoal = (rowId: string, goal: string, baseRev: number): object => ({
  kind: "SET",
  section: "goals",
  rowId,
  field: "goal",
  value: goal,
  baseRev,
});

const codeOf = (answer: Answer): unknown => answer.errors[0]?.extensions["code"];

describe("a push", () => {
  it("takes effect, is told to the head, and comes back in another's pull", async () => {
    const before = await head();
    const { pushed } = await push([insertGoal("g1", "Fewer sick days")]);
    expect(pushed).toMatchObject({ status: "OK", rev: before.rev + 1, conflicts: [], fieldErrors: [] });
    expect(await head()).toMatchObject({ rev: before.rev + 1, by: "Name of demo-anna", sections: ["goals"] });
    const input = { planId: server.plan.id, epoch: before.epoch, headRev: before.rev, headHash: before.headHash, schemaVersion };
    const { data } = await server.ask(
      "query C($input: PullInput!) { planChanges(input: $input) { status fromRev toRev rows { id cells } } }",
      { input },
      "demo-bo",
    );
    const rows = [{ id: "g1", cells: { perspective: "client", goal: "Fewer sick days" } }];
    expect(data).toEqual({ planChanges: { status: "OK", fromRev: before.rev, toRev: before.rev + 1, rows } });
  });

  it("lists what the rules find afterwards, when that is asked for", async () => {
    const { pushed } = await push([insertGoal("g1", "Fewer sick days")]);
    expect(pushed.problems.length).toBeGreaterThan(0);
    const { data } = await server.ask("query P($id: ID!) { problems(planId: $id, language: sv) { rule severity message } }", {
      id: server.plan.id,
    });
    const { problems } = data as { problems: { rule: string; message: string }[] };
    expect(problems.map(({ rule }) => rule)).toEqual(pushed.problems.map(({ rule }) => rule));
  });

  it("that lacks what its kind needs is BAD_USER_INPUT; a value of the wrong kind is INVALID with its cell", async () => {
    const { answer } = await push([{ kind: "SET", section: "goals", rowId: "g1", value: "x", baseRev: 0 }]);
    expect(codeOf(answer)).toBe("BAD_USER_INPUT");
    const { pushed } = await push([{ kind: "INSERT", section: "goals", rowId: "g1", values: { target: "many" }, baseRev: 0 }]);
    expect(pushed).toMatchObject({ status: "INVALID", fieldErrors: [{ rowId: "g1", section: "goals", field: "target" }] });
  });

  it("may be as large as ten thousand cells", async () => {
    const changes = Array.from({ length: 2500 }, (_, at) => ({
      kind: "INSERT",
      section: "barriers",
      rowId: `b${String(at)}`,
      values: { barrier: `Barrier ${String(at)}` },
      baseRev: 0,
    }));
    const { answer, pushed } = await push(changes);
    expect(answer.errors).toEqual([]);
    expect(pushed.applied).toHaveLength(2500);
  });

  it("is refused to a reader with FORBIDDEN and to a stranger with NOT_FOUND", async () => {
    const from = await head();
    expect(codeOf((await push([insertGoal("g1", "x")], "demo-ledning", from)).answer)).toBe("FORBIDDEN");
    expect(codeOf((await push([insertGoal("g1", "x")], "stranger", from)).answer)).toBe("NOT_FOUND");
  });

  it("of a unit manager changes rows of the own unit and no others", async () => {
    const use = (rowId: string, unit: string): object => ({
      kind: "INSERT",
      section: "usage",
      rowId,
      values: { unit, period: "2026-Q1", intendedUsers: 8 },
      baseRev: 0,
    });
    const from = await head();
    expect((await push([use("u1", "north")], "north-manager", from)).pushed.status).toBe("OK");
    expect((await push([use("u2", "south")], "north-manager")).pushed.status).toBe("INVALID");
    expect((await push([insertGoal("g1", "x")], "north-manager")).pushed.status).toBe("INVALID");
  });
});

describe("two people who change one cell", () => {
  async function collide(): Promise<{ conflict: Pushed["conflicts"][number]; rev: number }> {
    const { pushed: first } = await push([insertGoal("g1", "First")]);
    const seen = await head();
    await push([setGoal("g1", "Bo's", first.rev)], "demo-bo", seen);
    const { pushed } = await push([setGoal("g1", "Anna's", first.rev)], "demo-anna", seen);
    const [conflict] = pushed.conflicts;
    if (conflict === undefined) throw new Error("no conflict");
    return { conflict, rev: pushed.rev };
  }
  const resolve =
    "mutation R($input: ResolveConflictInput!) { resolveConflict(input: $input) { status conflicts { id } pull { rows { id cells } } } }";
  const open = async (): Promise<unknown> =>
    (
      await server.ask(
        "query C($id: ID!) { conflicts(planId: $id) { id base mine theirs mineById theirsById } }",
        { id: server.plan.id },
        "demo-bo",
      )
    ).data;

  it("meet in a conflict that names both, and that either of them settles", async () => {
    const { conflict, rev } = await collide();
    expect(conflict).toMatchObject({
      kind: "CELL",
      mine: "Anna's",
      theirs: "Bo's",
      mineBy: "Name of demo-anna",
      theirsBy: "Name of demo-bo",
      mineById: "demo-anna",
      theirsById: "demo-bo",
    });
    expect(await open()).toEqual({
      conflicts: [{ id: conflict.id, base: "First", mine: "Anna's", theirs: "Bo's", mineById: "demo-anna", theirsById: "demo-bo" }],
    });
    const input = { opId: randomUUID(), conflictId: conflict.id, choice: "VALUE", value: "Both", expectedRev: rev };
    const answer = await server.ask(resolve, { input }, "demo-bo");
    expect(answer.data).toMatchObject({
      resolveConflict: { status: "OK", conflicts: [], pull: { rows: [{ id: "g1", cells: { goal: "Both" } }] } },
    });
    expect(await open()).toEqual({ conflicts: [] });
  });

  it("are not helped by those who may not: a reader, a stranger, an unknown conflict", async () => {
    const { conflict, rev } = await collide();
    const input = { opId: randomUUID(), conflictId: conflict.id, choice: "MINE", expectedRev: rev };
    expect(codeOf(await server.ask(resolve, { input }, "demo-ledning"))).toBe("FORBIDDEN");
    const foreign = await server.ask(resolve, { input }, "stranger");
    const unknown = await server.ask(resolve, { input: { ...input, conflictId: "nothing" } }, "stranger");
    expect(codeOf(foreign)).toBe("NOT_FOUND");
    expect(foreign.text).toBe(unknown.text);
  });
});

describe("history and undo", () => {
  it("page by page from the newest, with who sent what", async () => {
    await push([insertGoal("g1", "First")]);
    const { pushed } = await push([setGoal("g1", "Second", (await head()).rev)], "demo-bo");
    const history =
      'query H($id: ID!, $after: String) { planHistory(planId: $id, rowId: "g1", first: 1, after: $after) { edges { node { rev kind sentBy field before after } } pageInfo { hasNextPage endCursor } } }';
    const first = (await server.ask(history, { id: server.plan.id })).data as {
      planHistory: { edges: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    expect(first.planHistory.edges).toEqual([
      { node: { rev: pushed.rev, kind: "SET", sentBy: "Name of demo-bo", field: "goal", before: "First", after: "Second" } },
    ]);
    expect(first.planHistory.pageInfo.hasNextPage).toBe(true);
    const second = await server.ask(history, { id: server.plan.id, after: first.planHistory.pageInfo.endCursor });
    expect(second.data).toMatchObject({
      planHistory: { edges: [{ node: { kind: "INSERT", sentBy: "Name of demo-anna" } }], pageInfo: { hasNextPage: false } },
    });
  });

  it("an undo says with dryRun what it would do, then does it", async () => {
    await push([insertGoal("g1", "First")]);
    await push([setGoal("g1", "Second", (await head()).rev)], "demo-bo");
    const { rev } = await head();
    const { data } = await server.ask("query H($id: ID!) { planHistory(planId: $id, first: 1) { edges { node { opId } } } }", {
      id: server.plan.id,
    });
    const opId = (data as { planHistory: { edges: { node: { opId: string } }[] } }).planHistory.edges[0]?.node.opId;
    const undo =
      "mutation U($input: UndoPushInput!) { undoPush(input: $input) { status rev dryRun changes { kind rowId field before after } skipped { reason } } }";
    const input = { opId: randomUUID(), planId: server.plan.id, undo: { opIds: [opId] }, expectedRev: rev };
    const changes = [{ kind: "SET", rowId: "g1", field: "goal", before: "Second", after: "First" }];
    const dry = await server.ask(undo, { input: { ...input, dryRun: true } });
    expect(dry.data).toEqual({ undoPush: { status: "OK", rev, dryRun: true, changes, skipped: [] } });
    expect((await head()).rev).toBe(rev);
    const done = await server.ask(undo, { input });
    expect(done.data).toEqual({ undoPush: { status: "OK", rev: rev + 1, dryRun: false, changes, skipped: [] } });
    const both = await server.ask(undo, { input: { ...input, undo: { opIds: [opId], actorId: "demo-bo" } } });
    expect(codeOf(both)).toBe("BAD_USER_INPUT");
  });
});

describe("a workbook", () => {
  it("is leased to one pane at a time", async () => {
    const lease = 'mutation L($id: ID!, $pane: ID!) { leaseWorkbook(planId: $id, workbookId: "w1", paneId: $pane) { held until } }';
    const first = await server.ask(lease, { id: server.plan.id, pane: "p1" });
    expect(first.data).toEqual({ leaseWorkbook: { held: true, until: "2026-03-10T12:01:00.000Z" } });
    expect((await server.ask(lease, { id: server.plan.id, pane: "p2" })).data).toMatchObject({ leaseWorkbook: { held: false } });
    expect(codeOf(await server.ask(lease, { id: server.plan.id, pane: "p1" }, "demo-ledning"))).toBe("FORBIDDEN");
  });

  it("learns what its sheets showed", async () => {
    const { pushed } = await push([insertGoal("g1", "First")]);
    await push([setGoal("g1", "Second", pushed.rev)]);
    const input = { planId: server.plan.id, rows: [{ id: "g1", rev: pushed.rev }], stamps: [{ section: "goals", rev: pushed.rev }] };
    const { data } = await server.ask(
      "query B($input: BaseInput!) { planBase(input: $input) { rows { id rev cells } alive { section ids } } }",
      { input },
    );
    const rows = [{ id: "g1", rev: pushed.rev, cells: { perspective: "client", goal: "First" } }];
    expect(data).toEqual({ planBase: { rows, alive: [{ section: "goals", ids: ["g1"] }] } });
  });
});

describe("the plan as a whole", () => {
  it("is made, taken into a phase, given modules, closed and begun anew by a coordinator", async () => {
    const create = "mutation C($input: CreatePlanInput!) { createPlan(input: $input) { id phase cycle method { id } modules rev } }";
    const made = await server.ask(create, { input: { methodId: "avr", organisationId: "strand", unitIds: ["harbour"], language: "fi" } });
    const plan = (made.data as { createPlan: { id: string; rev: number } }).createPlan;
    expect(plan).toMatchObject({ phase: "explore", cycle: 1, method: { id: "avr" } });
    const phase = "mutation P($input: SetPhaseInput!) { setPhase(input: $input) { phase rev } }";
    const input = {
      opId: randomUUID(),
      planId: plan.id,
      phase: "prepare",
      enteredOn: "2026-03-09",
      decision: "Go on",
      expectedRev: plan.rev,
    };
    expect((await server.ask(phase, { input })).data).toMatchObject({ setPhase: { phase: "prepare" } });
    const modules = await server.ask('mutation M($id: ID!) { setModules(planId: $id, turnOn: ["followUp"]) { modules } }', { id: plan.id });
    expect(JSON.stringify(modules.data)).toContain("followUp");
    expect((await server.ask("mutation S($id: ID!) { startCycle(planId: $id) { id cycle status } }", { id: plan.id })).data).toMatchObject({
      startCycle: { cycle: 2, status: "OPEN" },
    });
    expect((await server.ask("query P($id: ID!) { plan(id: $id) { status } }", { id: plan.id })).data).toEqual({
      plan: { status: "CLOSED" },
    });
    expect((await server.ask("mutation C($id: ID!) { closePlan(planId: $id) { status } }", { id: server.plan.id })).data).toEqual({
      closePlan: { status: "CLOSED" },
    });
  });
});
