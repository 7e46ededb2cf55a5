import fc from "fast-check";
import { expect, it } from "vitest";
import { phases, type Phase } from "../../../shared/field.js";
import { sections } from "../../../shared/plan/index.js";
import { readLedger, recountPlan } from "../../../server/report/recount-plan.js";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { rowChanges } from "./arbitraries.js";
import { naiveFigures, type PaperDay, type PaperPlan } from "./naive.js";
import { commit, headerOf, pathOf, plantPlan, plantTree, tree, type RowChange } from "./world.js";

type Step =
  | { readonly push: readonly RowChange[] }
  | { readonly modules: readonly string[] }
  | { readonly phase: Phase }
  | { readonly recount: true };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ push: rowChanges }),
  },
  { weight: 1, arbitrary: fc.record({ phase: fc.constantFrom(...phases) }) },
  { weight: 1, arbitrary: fc.record({ modules: fc.constantFrom(["form"], ["form", "followUp"], ["form", "followUp", "team"]) }) },
  { weight: 1, arbitrary: fc.constant({ recount: true as const }) },
);

interface Played {
  readonly planId: string;
  readonly paper: PaperPlan;
}

const tables = ["count_entry", "rollup", "cell_change", "plan_op", "plan_row", "plan"];

async function play(store: Store, steps: readonly Step[], closes: boolean): Promise<Played> {
  await store.write(async (m) => {
    for (const table of tables) await m.query(`DELETE FROM ${table}`);
  });
  const planId = await plantPlan(store, "svo", "ipc");
  let paper: PaperPlan = { days: [], closedOn: null };
  const forms = sections.filter(({ repeating }) => !repeating).map(({ key }): RowChange => ({ section: key, id: key, cells: {} }));
  const entered: RowChange = { section: "phases", id: "first", cells: { phase: "explore", enteredOn: "2025-12-01", leftOn: "2026-02-28" } };
  const later: RowChange = { section: "phases", id: "second", cells: { phase: "prepare", enteredOn: "2026-02-28" } };
  paper = await push(store, planId, paper, "2025-12-15", [...forms, entered, later]);
  for (const [at, one] of steps.entries()) {
    const day = new Date(Date.UTC(2026, 0, 5 + at * 17)).toISOString().slice(0, 10);
    if ("push" in one) paper = await push(store, planId, paper, day, one.push);
    else if ("modules" in one || "phase" in one) paper = await change(store, planId, paper, day, one);
    else expect(await recount(store, planId, day), "a recount finds nothing to mend").toEqual([]);
  }
  return { planId, paper: closes ? { ...paper, closedOn: await close(store, planId, "2026-09-15") } : paper };
}

async function recount(store: Store, planId: string, day: string): Promise<unknown> {
  const { rev } = await headerOf(store, planId);
  return store.write((m) => recountPlan(m, planId, rev, day));
}

type PlanChange = { readonly modules: readonly string[] } | { readonly phase: Phase };

async function change(store: Store, planId: string, paper: PaperPlan, day: string, to: PlanChange): Promise<PaperPlan> {
  await store.write((m) => m.update(PlanEntity, { id: planId }, to));
  await recount(store, planId, day);
  return { ...paper, days: [...paper.days, { ...newest(paper), day, ...to }] };
}

function newest(paper: PaperPlan): PaperDay {
  return paper.days.at(-1) ?? { day: "", rows: new Map(), modules: ["form", "followUp"], phase: "explore" };
}

async function close(store: Store, planId: string, day: string): Promise<string> {
  await store.write((m) => m.update(PlanEntity, { id: planId }, { status: "CLOSED" }));
  await recount(store, planId, day);
  return day;
}

async function push(store: Store, planId: string, paper: PaperPlan, day: string, changes: readonly RowChange[]): Promise<PaperPlan> {
  const old = newest(paper).rows;
  const real = changes.filter((change) => change.cells !== null || old.has(change.id));
  await commit(store, planId, day, real);
  const rows = new Map(old);
  for (const { id, section, cells } of real) {
    const before = rows.get(id);
    const same = before !== undefined && (before.cells["status"] ?? null) === (cells?.["status"] ?? null);
    if (cells === null) rows.delete(id);
    else rows.set(id, { section, cells, statusOn: same ? before.statusOn : day });
  }
  return { ...paper, days: [...paper.days, { ...newest(paper), day, rows }] };
}

/** What is required is kept in three counts: of rows, of tables that want one, and of those that have one. */
const asked = "CASE WHEN metric IN ('tablesWanted', 'tablesBegun') THEN 'answersRequired' ELSE metric END";

async function rollupFigures(store: Store, day: string): Promise<ReadonlyMap<string, number>> {
  const rows: readonly { metric: string; parent_id: string; method_id: string; scope_id: string; dim: string; n: number | string }[] =
    await store.read.query(
      `SELECT ${asked} AS metric, parent_id, method_id, scope_id, dim, SUM(n) AS n FROM rollup WHERE effective_on <= '${day}' AND metric <> 'rowsBegun'
       GROUP BY ${asked}, parent_id, method_id, scope_id, dim`,
    );
  const figures = rows.map((row) => [`${row.method_id}|${row.parent_id}>${row.scope_id} ${row.metric} ${row.dim}`, Number(row.n)] as const);
  return new Map(figures.filter(([, n]) => n !== 0).sort());
}

/** The figures of a plan, added up by hand for each node of its organisation. */
function byNode(figures: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [key, n] of figures) {
    const [metric = "", unit = "", dim = ""] = key.split(" ");
    const place = tree.some(([id]) => id === unit) ? pathOf(unit) : pathOf("svo");
    const nodes = place.split("/").filter((id) => id !== "" && id !== "fi");
    const lines = [...nodes.map((id, at) => `${nodes[at - 1] ?? ""}>${id}`), `${nodes.at(-1) ?? ""}>${nodes.at(-1) ?? ""}:own`];
    for (const line of lines)
      for (const method of ["", "ipc"]) {
        const at = `${method}|${line} ${metric} ${dim}`;
        sums.set(at, (sums.get(at) ?? 0) + n);
      }
  }
  return new Map([...sums].filter(([, n]) => n !== 0).sort());
}

const asOf = ["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-01", "2026-03-30", "2026-03-31", "2026-04-01", "2026-05-05"];
const later = [
  "2026-06-30",
  "2026-07-01",
  "2026-09-14",
  "2026-09-15",
  "2026-12-31",
  "2027-01-01",
  "2028-02-29",
  "2028-03-01",
  "2030-01-01",
];

onEachEngine((engine) => {
  it("after any pushes, deletions, module changes and closing, the rollup on any day is what counting all rows by hand gives", async () => {
    const store = await engine.open();
    await plantTree(store);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), fc.boolean(), async (steps, closes) => {
        const { paper } = await play(store, steps, closes);
        for (const day of [...asOf, ...later]) {
          expect(await rollupFigures(store, day), day).toEqual(byNode(naiveFigures(paper, day)));
        }
      }),
      { numRuns: engine.name === "sqlite" ? 50 : 15 },
    );
  });

  it("a recount after any pushes appends nothing, and a recount of an emptied ledger brings today's figures back", async () => {
    const store = await engine.open();
    await plantTree(store);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { planId, paper } = await play(store, steps, false);
        expect(await recount(store, planId, "2026-09-01")).toEqual([]);
        const before = await rollupFigures(store, "2026-09-01");
        await store.write(async (m) => {
          for (const table of ["count_entry", "rollup"]) await m.query(`DELETE FROM ${table}`);
        });
        await recount(store, planId, "2025-12-15");
        expect(await rollupFigures(store, "2026-09-01")).toEqual(before);
        expect(paper.days.length).toBeGreaterThan(0);
        expect((await readLedger(store.read, await headerOf(store, planId))).length).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  });
});
