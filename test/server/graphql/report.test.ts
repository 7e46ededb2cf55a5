import { getIntrospectionQuery } from "graphql";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSettings } from "../../../server/config.js";
import { loadPilot } from "../../../server/demo/load-pilot.js";
import type { NamedQuery } from "../../../server/graphql/named-queries.js";
import { createLog } from "../../../server/log.js";
import { startServer, type RunningServer } from "../../../server/start.js";
import { openStore } from "../../../server/store/store.js";

interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

let server: RunningServer;
let dataDir: string;
let queries: readonly NamedQuery[];

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "planark-demo-"));
  const store = await openStore({ dataDir });
  await loadPilot(store, "2026-03-10");
  const read = readSettings({ PORT: "0", DATA_DIR: dataDir }, true);
  if ("faults" in read) throw new Error(read.faults.join());
  const log = createLog("error", (line) => {
    throw new Error(line);
  });
  server = await startServer({ settings: read.settings, store, log, now: () => new Date("2026-03-10T12:00:00Z"), operatorToken: null });
  queries = (await (await fetch(`${server.address}/graphiql/queries.json`)).json()) as NamedQuery[];
});
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(query: string, variables: object = {}, as = "demo-ledning"): Promise<Answer> {
  const response = await fetch(`${server.address}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${as}` },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
}

interface Report {
  readonly report: {
    readonly keys: readonly { readonly ids?: readonly string[]; readonly labels: readonly string[] }[];
    readonly columns: readonly {
      readonly label: string;
      readonly n: readonly (number | null)[];
      readonly of: readonly (number | null)[] | null;
    }[];
  };
}
interface Line {
  readonly plan: { readonly method: { readonly name: string } } | null;
  readonly n: number;
  readonly rows: readonly { readonly section: string }[] | null;
}

async function run(name: string, variables: object = {}, as?: string): Promise<Report["report"]> {
  const named = queries.find((one) => one.name === name);
  if (named === undefined) throw new Error(`no query ${name}`);
  const { data, errors } = await ask(named.query, { ...named.variables, ...variables }, as);
  expect(errors).toBeUndefined();
  return (data as unknown as Report).report;
}

const total = (figures: readonly (number | null)[] | null | undefined): number =>
  (figures ?? []).reduce<number>((sum, n) => sum + (n ?? 0), 0);

describe("the questions that GraphiQL opens with", () => {
  it("are seven, and each says in its first line what it answers", () => {
    expect(queries.map(({ name }) => name)).toEqual([
      "CoverageByUnit",
      "PlansAsTheyStand",
      "GoalsByPerspective",
      "SharedBarriers",
      "ShareUsingAsIntended",
      "Overdue",
      "Explain",
    ]);
    for (const { name, query } of queries) expect(query).toMatch(new RegExp(`^# [A-Z].+\\n[\\s\\S]*query ${name}\\b`));
  });

  it("coverage by unit gives a row for each unit, all with a name", async () => {
    const { keys, columns } = await run("CoverageByUnit", { language: "sv" });
    expect(keys[0]?.ids).toContain("b11");
    expect(keys[0]?.labels.every((label) => label !== "")).toBe(true);
    expect(columns.map(({ label }) => label)).toContain("Andel utbildade");
    expect(total(columns[1]?.n)).toBeGreaterThan(50);
    expect(total(columns[2]?.n)).toBeLessThanOrEqual(total(columns[2]?.of));
  });

  it("goals by perspective gives the four perspectives", async () => {
    const { keys, columns } = await run("GoalsByPerspective");
    expect(keys[0]?.labels.slice(0, 4)).toEqual(["Client", "Worker", "Unit", "Organisation"]);
    expect(total(columns[0]?.n)).toBeGreaterThanOrEqual(total(columns[1]?.n));
    expect(total(columns[0]?.n)).toBeGreaterThan(10);
  });

  it("shared barriers gives the factors that somebody named, and none twice", async () => {
    const { keys, columns } = await run("SharedBarriers");
    expect(keys[0]?.labels.length).toBeGreaterThan(4);
    expect(new Set(keys[0]?.labels).size).toBe(keys[0]?.labels.length);
    expect(columns[0]?.n.every((n) => n !== null && n > 0)).toBe(true);
  });

  it("the share using as intended never passes the number that is meant to", async () => {
    const { keys, columns } = await run("ShareUsingAsIntended");
    expect(keys[0]?.labels.join()).toContain("IPC");
    const { n, of } = columns[0] ?? { n: [], of: [] };
    expect(total(n)).toBeGreaterThan(0);
    expect(n.every((using, at) => (using ?? 0) <= (of?.[at] ?? 0))).toBe(true);
  });

  it("what is overdue is explained by its plans and rows, which add up to it", async () => {
    const { columns } = await run("Overdue", { level: 0, under: ["svo"] });
    const named = queries.find(({ name }) => name === "Explain");
    const { data, errors } = await ask(named?.query ?? "", named?.variables);
    expect(errors).toBeUndefined();
    const lines = (data as { explain: { edges: { node: Line }[] } }).explain.edges.map(({ node }) => node);
    expect(total(columns[0]?.n)).toBeGreaterThan(0);
    expect(total(lines.map(({ n }) => n))).toBe(total(columns[0]?.n));
    expect(lines.every(({ plan, n, rows }) => plan !== null && rows?.length === n)).toBe(true);
  });
});

describe("an explanation", () => {
  it("is read page by page, each line once", async () => {
    const query =
      'query E($after: String) { explain(input: { metric: "goalCount", under: "svo" }, first: 2, after: $after) { edges { node { plan { id } n } } pageInfo { hasNextPage endCursor } } }';
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(query, { after });
      const { edges, pageInfo } = (
        data as { explain: { edges: { node: { plan: { id: string } } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      ).explain;
      ids.push(...edges.map(({ node }) => node.plan.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });
});

describe("a report", () => {
  it("of a node that is not there, or of a metric that there is not, is refused by code", async () => {
    const report = (input: string): Promise<Answer> => ask(`{ report(input: { ${input} }) { asOf } }`);
    expect((await report('metrics: ["planCount"], under: ["nowhere"]')).errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
    expect((await report('metrics: ["nonsense"]')).errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect((await report('metrics: ["planCount"], by: [FACTOR]')).errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it.each([
    ['metrics: ["planCount", "goalCount", "planCount"]', "planCount is named twice"],
    ['metrics: ["planCount"], by: [METHOD, METHOD]', "METHOD is named twice"],
    ['metrics: ["planCount"], method: "nonsense"', "there is no method nonsense"],
    ['metrics: ["planCount"], knownAt: "9999-12-31T23:59:59-12:00"', "expected a time in ISO 8601 with its zone"],
  ])("of %s is refused in a sentence", async (input, sentence) => {
    const { errors } = await ask(`{ report(input: { ${input} }) { asOf } }`);
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)]);
  });

  it("goes to the end of the calendar, and counts a node that is named twice once", async () => {
    const { data } = await ask(
      '{ report(input: { metrics: ["planCount"], by: [PERIOD], asOf: "9999-12-31", under: ["svo", "svo"] }) { keys { ids } columns { n } } }',
    );
    const { report } = data as unknown as Report;
    expect(report.keys[0]?.ids?.at(-1)).toBe("9999-Q4");
    expect(report.columns[0]?.n.at(-1)).toBe(5);
  });
});

describe("an explanation", () => {
  it.each([
    ['key: ["svo", "svo"]', "svo is named twice"],
    ['method: "nonsense"', "there is no method nonsense"],
  ])("with %s is refused in a sentence", async (input, sentence) => {
    const { errors } = await ask(`{ explain(input: { metric: "planCount", under: "svo", ${input} }) { edges { cursor } } }`);
    expect(errors?.map(({ message }) => message)).toEqual([sentence]);
  });
});

describe("GraphiQL", () => {
  it("may ask for the whole schema of the demo", async () => {
    const { data, errors } = await ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain("PushPlanInput");
  });
});
