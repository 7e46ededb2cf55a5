import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaVersion } from "../../../shared/plan/index.js";
import { createSchema } from "../../../server/graphql/schema.js";
import { startServer, testPeople, type TestServer } from "../../support/server.js";

type Outcome = "ok" | "FORBIDDEN" | "NOT_FOUND" | "BAD_USER_INPUT";

/** An operation sent to a plan or node that is the person's own, another organisation's, or nowhere. Writes are sent such that they change nothing. */
interface Operation {
  readonly document: string;
  readonly variables: (server: TestServer, target: Target) => object;
  /** What each person is answered about the plan of `strand`; who is not named is answered `others`. */
  readonly own: Readonly<Partial<Record<string, Outcome>>> & { readonly others: Outcome };
}

type Target = "own" | "foreign" | "missing";
const targets: readonly Target[] = ["own", "foreign", "missing"];
const planOf = (server: TestServer, target: Target): string =>
  target === "own" ? server.plan.id : target === "foreign" ? server.foreignPlan.id : "00000000-0000-4000-8000-000000000000";
const nodeOf = (target: Target): string => ({ own: "strand", foreign: "inland", missing: "nowhere" })[target];

const id = (server: TestServer, target: Target): object => ({ id: planOf(server, target) });
const readers = { "demo-anna": "ok", "demo-bo": "ok", "demo-ledning": "ok", "north-manager": "ok", "service-reader": "ok" } as const;
const noPlans = { "method-owner": "FORBIDDEN", administrator: "FORBIDDEN", nobody: "FORBIDDEN" } as const;
const reading = { ...readers, ...noPlans, others: "NOT_FOUND" } as const;
const leads = { "demo-ledning": "FORBIDDEN", "service-reader": "FORBIDDEN", "country-reader": "FORBIDDEN" } as const;
const writing = { ...readers, ...noPlans, ...leads, others: "NOT_FOUND" } as const;
const running = { ...writing, "north-manager": "FORBIDDEN", "mind-manager": "FORBIDDEN" } as const;
const position = { epoch: "another epoch", headRev: 0, headHash: "", schemaVersion };

const editing = { "demo-anna": "ok", "demo-bo": "ok", stranger: "NOT_FOUND", others: "FORBIDDEN" } as const;
const owning = { "method-owner": "ok", administrator: "ok", others: "FORBIDDEN" } as const;
const onNode = (_: TestServer, target: Target): object => ({ node: nodeOf(target) });
/** A dry run of a command on the tree of units. */
const dry = (call: string): Operation => ({
  document: `mutation ($node: ID!) { ${call.replace(")", ", options: { dryRun: true })")} { done } }`,
  variables: onNode,
  own: editing,
});
const newUnits = '[{ code: "A", name: "A" }, { code: "B", name: "B" }]';

const operations: Readonly<Record<string, Operation>> = {
  "Query.me": { document: "{ me { id } }", variables: () => ({}), own: { others: "ok" } },
  "Query.units": {
    document: "query ($under: ID) { units(under: $under) { edges { node { id } } } }",
    variables: (_, target) => ({ under: nodeOf(target) }),
    own: { nobody: "FORBIDDEN", stranger: "NOT_FOUND", others: "ok" },
  },
  "Query.registerUnits": {
    document: "query ($under: ID!) { registerUnits(under: $under) { edges { node { id } } } }",
    variables: (_, target) => ({ under: nodeOf(target) }),
    own: { nobody: "FORBIDDEN", stranger: "NOT_FOUND", others: "ok" },
  },
  "Query.unitsFile": {
    document: "query ($under: ID!) { unitsFile(under: $under) }",
    variables: (_, target) => ({ under: nodeOf(target) }),
    own: { nobody: "FORBIDDEN", stranger: "NOT_FOUND", others: "ok" },
  },
  "Query.methodsFile": { document: "{ methodsFile }", variables: () => ({}), own: { nobody: "FORBIDDEN", others: "ok" } },
  "Query.methods": { document: "{ methods { edges { node { id } } } }", variables: () => ({}), own: { nobody: "FORBIDDEN", others: "ok" } },
  "Query.plans": { document: "{ plans { edges { node { id } } } }", variables: () => ({}), own: { ...noPlans, others: "ok" } },
  "Query.plan": { document: "query ($id: ID!) { plan(id: $id) { id sections { section } } }", variables: id, own: reading },
  "Query.planHead": { document: "query ($id: ID!) { planHead(planId: $id) { rev } }", variables: id, own: reading },
  "Query.planChanges": {
    document: "query ($input: PullInput!) { planChanges(input: $input) { status } }",
    variables: (server, target) => ({ input: { planId: planOf(server, target), ...position } }),
    own: reading,
  },
  "Query.planBase": {
    document: "query ($input: BaseInput!) { planBase(input: $input) { rows { id } } }",
    variables: (server, target) => ({ input: { planId: planOf(server, target), rows: [], stamps: [] } }),
    own: reading,
  },
  "Query.planHistory": { document: "query ($id: ID!) { planHistory(planId: $id) { edges { cursor } } }", variables: id, own: reading },
  "Query.conflicts": { document: "query ($id: ID!) { conflicts(planId: $id) { id } }", variables: id, own: reading },
  "Query.problems": { document: "query ($id: ID!) { problems(planId: $id) { rule } }", variables: id, own: reading },
  "Query.report": {
    document: 'query ($node: ID!) { report(input: { metrics: ["goalCount"], under: [$node] }) { asOf } }',
    variables: (_, target) => ({ node: nodeOf(target) }),
    own: { administrator: "FORBIDDEN", nobody: "FORBIDDEN", stranger: "NOT_FOUND", others: "ok" },
  },
  "Query.explain": {
    document: 'query ($node: ID!) { explain(input: { metric: "goalCount", under: $node }) { edges { cursor } } }',
    variables: (_, target) => ({ node: nodeOf(target) }),
    own: {
      administrator: "FORBIDDEN",
      nobody: "FORBIDDEN",
      "demo-anna": "ok",
      "demo-bo": "ok",
      "demo-ledning": "ok",
      "method-owner": "ok",
      "country-reader": "ok",
      others: "NOT_FOUND",
    },
  },
  "Mutation.createPlan": {
    document: "mutation ($input: CreatePlanInput!) { createPlan(input: $input) { id } }",
    variables: (_, target) => ({ input: { methodId: "ipc", organisationId: nodeOf(target), unitIds: [], language: "sv" } }),
    own: { "demo-anna": "BAD_USER_INPUT", "demo-bo": "BAD_USER_INPUT", stranger: "NOT_FOUND", others: "FORBIDDEN" },
  },
  "Mutation.closePlan": { document: "mutation ($id: ID!) { closePlan(planId: $id) { id } }", variables: id, own: running },
  "Mutation.startCycle": { document: "mutation ($id: ID!) { startCycle(planId: $id) { id } }", variables: id, own: running },
  "Mutation.setModules": { document: "mutation ($id: ID!) { setModules(planId: $id) { id } }", variables: id, own: running },
  "Mutation.setPhase": {
    document: "mutation ($input: SetPhaseInput!) { setPhase(input: $input) { id } }",
    variables: (server, target) => ({
      input: { opId: "op", planId: planOf(server, target), phase: "prepare", enteredOn: "2026-03-01", expectedRev: 1 },
    }),
    own: running,
  },
  "Mutation.addUnit": dry('addUnit(parentId: $node, unit: { code: "N1", name: "New" }, on: "2026-03-01")'),
  "Mutation.renameUnit": dry('renameUnit(unitId: $node, name: "Other", on: "2026-03-01")'),
  "Mutation.changeUnit": dry("changeUnit(unitId: $node, staffCount: 9)"),
  "Mutation.moveUnit": dry('moveUnit(unitId: $node, parentId: $node, on: "2026-03-01")'),
  "Mutation.closeUnit": dry('closeUnit(unitId: $node, on: "2026-03-01")'),
  "Mutation.reopenUnit": dry("reopenUnit(unitId: $node)"),
  "Mutation.mergeUnits": dry('mergeUnits(unitIds: [$node], intoId: $node, on: "2026-03-01")'),
  "Mutation.splitUnit": dry(`splitUnit(unitId: $node, into: ${newUnits}, on: "2026-03-01")`),
  "Mutation.importUnits": dry('importUnits(under: $node, file: "")'),
  "Mutation.saveMethod": {
    document: 'mutation { saveMethod(method: { code: "N1", name: "New", components: [] }, options: { dryRun: true }) { done } }',
    variables: () => ({}),
    own: owning,
  },
  "Mutation.importMethods": {
    document: 'mutation { importMethods(file: "", options: { dryRun: true }) { done } }',
    variables: () => ({}),
    own: owning,
  },
  "Mutation.addPeriod": {
    document: 'mutation ($id: ID!) { addPeriod(opId: "op", planId: $id, period: "2025-Q4") { rows } }',
    variables: id,
    own: writing,
  },
  "Mutation.leaseWorkbook": {
    document: 'mutation ($id: ID!) { leaseWorkbook(planId: $id, workbookId: "w", paneId: "p") { held } }',
    variables: id,
    own: writing,
  },
  "Mutation.pushPlan": {
    document: "mutation ($input: PushPlanInput!) { pushPlan(input: $input) { status } }",
    variables: (server, target) => ({ input: { planId: planOf(server, target), ...position, opId: "op", workbookId: "w", changes: [] } }),
    own: writing,
  },
  "Mutation.resolveConflict": {
    document: "mutation ($input: ResolveConflictInput!) { resolveConflict(input: $input) { status } }",
    variables: () => ({ input: { opId: "op", conflictId: "none", choice: "MINE", expectedRev: 1 } }),
    own: { ...noPlans, ...leads, others: "NOT_FOUND" },
  },
  "Mutation.undoPush": {
    document: "mutation ($input: UndoPushInput!) { undoPush(input: $input) { status } }",
    variables: (server, target) => ({
      input: { opId: "op", planId: planOf(server, target), undo: { opIds: ["none"] }, expectedRev: 1, dryRun: true },
    }),
    own: { ...noPlans, ...leads, others: "NOT_FOUND" },
  },
};

/** Commands that take effect are sent to a server of their own, so that each person finds the plan as it was. */
const changing = new Set(["Mutation.closePlan", "Mutation.startCycle", "Mutation.setPhase", "Mutation.addPeriod"]);

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function outcome(on: TestServer, operation: Operation, target: Target, person: string): Promise<{ outcome: string; text: string }> {
  const answer = await on.ask(operation.document, operation.variables(on, target), person);
  const code = answer.errors[0]?.extensions["code"] ?? "ok";
  return { outcome: typeof code === "string" ? code : "no code", text: answer.text };
}

describe("who may do what", () => {
  it("is written down here for every operation that the schema has", async () => {
    const schema = await createSchema();
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => (type ? [type] : []));
    const names = roots.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(names.sort()).toEqual(Object.keys(operations).sort());
  });

  it.each(Object.entries(operations))("%s is answered to each person as it should be, about what is theirs", async (name, operation) => {
    const expected = Object.fromEntries(testPeople.map(({ id: person }) => [person, operation.own[person] ?? operation.own.others]));
    const found: Record<string, string> = {};
    for (const { id: person } of testPeople) {
      const on = changing.has(name) && expected[person] === "ok" ? await startServer() : server;
      found[person] = (await outcome(on, operation, "own", person)).outcome;
      if (on !== server) await on.stop();
    }
    expect(found).toEqual(expected);
  });

  it.each(Object.entries(operations))(
    "%s answers alike about what is another organisation's and what does not exist",
    async (_name, operation) => {
      for (const { id: person } of testPeople.filter(({ node }) => node !== "inland" && node !== "fi")) {
        const [, foreign, missing] = await Promise.all(targets.map((target) => outcome(server, operation, target, person)));
        expect(foreign).toEqual(missing);
      }
    },
  );
});
