import { beforeAll, beforeEach, expect, it } from "vitest";
import { officeWorkbook } from "../../../addin/excel/office-workbook.js";
import { sections } from "../../../shared/plan/index.js";
import { planMarker } from "../../../shared/sheet.js";
import { emptyBatch, type Area, type CellWrite, type WorkbookContent } from "../../../shared/workbook.js";
import { ExcelHost } from "../../excel-host/host.js";
import { attach, loadOfficeInNode } from "../../excel-host/load-node.js";
import { planWorkbook } from "../../support/plan-workbook.js";
import { inEachExcel } from "./in-each-excel.js";

const form = sections.filter((part) => part.module === "form").map((part) => part.key);

let host: ExcelHost;
let file: Buffer;

beforeAll(async () => {
  loadOfficeInNode();
  file = await planWorkbook("sv");
});

beforeEach(async () => {
  host = new ExcelHost();
  await host.open(file);
  attach(host.createBridge());
  return async () => {
    await host.idle();
    expect(host.refs.size).toBe(0);
  };
});

async function trips<T>(work: () => Promise<T>): Promise<[T, number]> {
  await host.idle();
  host.resetCounts();
  const done = await work();
  await host.idle();
  return [done, host.roundTrips()];
}

function areaWith(content: WorkbookContent, tab: string): Area {
  const area = content.areas.find((one) => one.tab === tab);
  if (area === undefined) throw new Error(`no sheet ${tab} among ${content.areas.map((one) => one.tab).join(", ")}`);
  return area;
}

function find(area: Area, text: string): { row: number; column: number } {
  for (const [down, line] of area.grid.entries()) {
    const right = line.indexOf(text);
    if (right >= 0) return { row: area.row + down, column: area.column + right };
  }
  throw new Error(`"${text}" is not on ${area.tab}`);
}

inEachExcel("Task pane: Excel's workbook behind the port", () => {
  it("reads every sheet of the form in one round trip", async () => {
    const [content, requests] = await trips(() => officeWorkbook().read(form));
    expect(requests).toBe(1);
    expect(content.areas.map((area) => area.tab)).toEqual([
      "Start",
      "Plan",
      "Ledningens arbetsgrupp",
      "Implementeringsteam",
      "Ändringar",
      "Metod",
      "Mål",
      "Utbildning",
      "Utbildningstillfällen",
      "Drivkrafter",
      "Hinder",
      "Vidmakthållande",
    ]);
    expect(areaWith(content, "Start").grid.flat()).toContain(planMarker("plan-1", "workbook-1"));
    expect(areaWith(content, "Mål").tables.map((table) => table.name)).toEqual(["goals"]);
    expect(content.date1904).toBe(false);
  });

  it("takes one more round trip when the names are lost and the sheets must be searched", async () => {
    host.wb.state.names.splice(0);
    const [content, requests] = await trips(() => officeWorkbook().read(form));
    expect(requests).toBe(2);
    expect(areaWith(content, "Start").grid.flat()).toContain(planMarker("plan-1", "workbook-1"));
    expect(areaWith(content, "Mål").grid.flat()).toContain("pk:goals:goal");
  });

  it("writes text of others as text, never as a formula", async () => {
    const workbook = officeWorkbook();
    const goals = areaWith(await workbook.read(form), "Mål");
    const heading = find(goals, "Mål");
    const place = { sheet: goals.sheet, row: (goals.tables[0]?.row ?? 0) + 1, column: heading.column + 1, format: "@" };
    await workbook.apply({ ...emptyBatch, writes: [{ ...place, value: '=HYPERLINK("http://example.org")' }] });
    const after = areaWith(await workbook.read(form), "Mål");
    expect(after.grid[place.row - after.row]?.[place.column - after.column]).toBe('=HYPERLINK("http://example.org")');
    expect(host.log.some((request) => JSON.stringify(request).includes("Formulas"))).toBe(false);
  });

  it("writes a block, grows the table and keeps the part in one round trip, and reads them back", async () => {
    const workbook = officeWorkbook();
    const goals = areaWith(await workbook.read(form), "Mål");
    const table = goals.tables[0];
    if (table === undefined) throw new Error("no table");
    const below = table.row + table.rows;
    const writes: CellWrite[] = Array.from({ length: table.columns }, (_, at) => ({
      sheet: goals.sheet,
      row: below,
      column: table.column + at,
      value: `c${String(at)}`,
      format: "@",
    }));
    const [, requests] = await trips(() =>
      workbook.apply({
        ...emptyBatch,
        writes,
        grow: [{ sheet: goals.sheet, table: "goals", lastRow: below }],
        part: JSON.stringify({ outbox: [1] }),
      }),
    );
    expect(requests).toBe(1);
    const content = await workbook.read(form);
    expect(areaWith(content, "Mål").tables[0]?.rows).toBe(table.rows + 1);
    expect(content.part).toBe(JSON.stringify({ outbox: [1] }));
  });

  it("keeps one part where several writes follow one read, as those of a workbook with several plans do", async () => {
    const workbook = officeWorkbook();
    await workbook.read(form);
    for (const part of ["first", "second", "third"]) await workbook.apply({ ...emptyBatch, part });
    expect((await workbook.read(form)).part).toBe("third");
    await workbook.apply({ ...emptyBatch, part: "fourth" });
    expect((await officeWorkbook().read(form)).part).toBe("fourth");
  });

  it("takes rows out of a table without moving what stands beside it", async () => {
    const workbook = officeWorkbook();
    const goals = areaWith(await workbook.read(form), "Mål");
    const table = goals.tables[0];
    if (table === undefined) throw new Error("no table");
    const before = goals.grid.slice(table.row - goals.row + 1).map((line) => line[table.column - goals.column + 1]);
    await workbook.apply({
      ...emptyBatch,
      remove: [{ sheet: goals.sheet, column: table.column, columns: table.columns, rows: [table.row + 1] }],
    });
    const after = areaWith(await workbook.read(form), "Mål");
    expect(after.tables[0]?.rows).toBe(table.rows - 1);
    expect(after.grid[table.row - after.row + 1]?.[table.column - after.column + 1]).toBe(before[1]);
  });

  it("puts values and rows back when a cell reads otherwise than it was seen, and says so", async () => {
    const workbook = officeWorkbook();
    const seen = await workbook.read(form);
    const goals = areaWith(seen, "Mål");
    const table = goals.tables[0];
    if (table === undefined) throw new Error("no table");
    const first = { sheet: goals.sheet, row: table.row + 1, column: table.column + 1 };
    host.faults.beforeRequest(1, (wb) => {
      wb.write("Mål", `${String.fromCharCode(65 + first.column)}${String(first.row + 1)}`, "values", [["En kollegas ord"]], "Remote");
    });
    const remove = [{ sheet: goals.sheet, column: table.column, columns: table.columns, rows: [table.row + 2] }];
    const marks = [{ sheet: goals.sheet, row: first.row, column: table.column, kind: "hint" as const, message: "x" }];
    expect(await workbook.apply({ ...emptyBatch, writes: [{ ...first, value: "Mina ord", format: "@" }], remove, marks }, seen)).toBe(
      false,
    );
    expect(host.wb.style("Mål", `${String.fromCharCode(65 + table.column)}${String(first.row + 1)}`)).not.toMatchObject({
      "fill.color": "#FFF4CE",
    });
    const after = areaWith(await workbook.read(form), "Mål");
    const wanted = goals.grid.map((line, down) =>
      line.map((value, right) => (goals.row + down === first.row && goals.column + right === first.column ? "En kollegas ord" : value)),
    );
    expect(after.grid).toEqual(wanted);
    expect(after.tables[0]?.rows).toBe(table.rows);
  });

  it("calls nothing that Excel cannot undo", async () => {
    const workbook = officeWorkbook();
    await workbook.read(form);
    await workbook.apply({ ...emptyBatch, part: "{}" });
    await host.idle();
    expect(host.notUndoable).toEqual([]);
  });
});
