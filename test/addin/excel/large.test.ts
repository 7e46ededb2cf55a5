import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { emptyBatch, type CellWrite } from "../../../shared/workbook.js";
import { loadOfficeInNode } from "../../excel-host/load-node.js";
import { inEachExcel } from "./in-each-excel.js";
import { form, openPlan, type OpenPlan } from "./open-plan.js";

/** What Excel on the web takes and gives at once. */
const fiveMegabytes = 5 * 1024 * 1024;

let plan: OpenPlan;

vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  loadOfficeInNode();
});

function rows(count: number, text: string): readonly CellWrite[] {
  const { cell } = plan;
  return Array.from({ length: count }, (_, down) => [
    { ...cell(down, 1), value: `${text} ${String(down)}`, format: "@" },
    { ...cell(down, 2), value: `Mått ${String(down)}`, format: "@" },
  ]).flat();
}

function largest(): number {
  return Math.max(...plan.host.log.flatMap((entry) => [entry.requestBytes, entry.status === 200 ? entry.replyBytes : 0]));
}

inEachExcel("Large plans in Excel", () => {
  beforeEach(async () => {
    plan = await openPlan();
    return async () => {
      await plan.host.idle();
      expect(plan.host.refs.size).toBe(0);
    };
  });

  it("are written, marked and read though they are more than Excel takes or gives at once", async () => {
    const { host, workbook, table, goals, cell } = plan;
    const count = 4_500;
    const grow = [{ sheet: goals.sheet, table: "goals", lastRow: table.row + count }];
    const marks = Array.from({ length: count }, (_, down) => ({ ...cell(down, 4), kind: "hint" as const, message: "Fyll i ett tal." }));
    host.resetCounts();
    const long = "så stärks den ".repeat(90);
    expect(await workbook.apply({ ...emptyBatch, writes: rows(count, long), grow, marks, part: "x".repeat(1_000_000) }, plan.content)).toBe(
      true,
    );
    expect(largest()).toBeLessThan(fiveMegabytes);
    host.resetCounts();
    const content = await workbook.read(form);
    expect(host.log.map((entry) => entry.error).filter((error) => error !== undefined)).toContain("ResponsePayloadSizeLimitExceeded");
    const read = content.areas.find((area) => area.tab === "Mål");
    expect(read?.tables[0]?.rows).toBe(count + 1);
    expect(read?.grid[cell(count - 1, 1).row - read.row]?.[cell(0, 1).column - read.column]).toBe(`${long} ${String(count - 1)}`);
    expect(content.part).toHaveLength(1_000_000);
    host.resetCounts();
    const remove = [
      {
        sheet: goals.sheet,
        column: table.column,
        columns: table.columns,
        rows: Array.from({ length: count - 1 }, (_, at) => table.row + 1 + at),
      },
    ];
    expect(await workbook.apply({ ...emptyBatch, remove }, content)).toBe(true);
    expect(largest()).toBeLessThan(fiveMegabytes);
  });
});
