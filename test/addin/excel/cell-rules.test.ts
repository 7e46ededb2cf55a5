import { beforeAll, beforeEach, expect, it } from "vitest";
import { officeWorkbook } from "../../../addin/excel/office-workbook.js";
import { cellAddress } from "../../../shared/address.js";
import { cellRulesOf } from "../../../shared/cell-rules.js";
import { must } from "../../../shared/must.js";
import { sections } from "../../../shared/plan/index.js";
import { readSheets } from "../../../shared/read-sheet.js";
import { emptyBatch, type CellRule, type Workbook } from "../../../shared/workbook.js";
import { ExcelHost } from "../../excel-host/host.js";
import { attach, loadOfficeInNode } from "../../excel-host/load-node.js";
import { planReferences, planWorkbook } from "../../support/plan-workbook.js";
import { inEachExcel } from "./in-each-excel.js";

const form = sections.filter((part) => part.module === "form").map((part) => part.key);

let file: Buffer;
let host: ExcelHost;
let workbook: Workbook;
let rules: readonly CellRule[];

beforeAll(async () => {
  loadOfficeInNode();
  file = await planWorkbook("sv");
});

async function rulesIn(language: "sv" | "fi"): Promise<readonly CellRule[]> {
  return cellRulesOf(readSheets(await workbook.read(form)).sections, language, planReferences);
}

/** The rule of the column on a sheet that offers a list. */
function listRule(tab: string): CellRule {
  const { id } = host.wb.sheet(tab);
  return must(
    rules.find((rule) => rule.sheet === id && rule.rows > 1 && rule.offers?.kind === "list"),
    `a column with a list on ${tab}`,
  );
}

/** The address of a cell of the rule, counted from its first. */
function cellOf(rule: CellRule, down = 0): string {
  return cellAddress(rule.row + down, rule.column);
}

/** Something the person does that loses the validation of some cells. */
async function loseValidation(tab: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(tab).getRange(address).dataValidation.clear();
    await context.sync();
  });
}

function keys(some: readonly CellRule[]): readonly string[] {
  return some.map((rule) => `${rule.sheet}:${String(rule.row)}:${String(rule.column)}`);
}

inEachExcel("Lists, warnings and formats of cells", () => {
  beforeEach(async () => {
    host = new ExcelHost();
    await host.open(file);
    attach(host.createBridge());
    workbook = officeWorkbook();
    rules = await rulesIn("sv");
    return async () => {
      await host.idle();
      expect(host.refs.size).toBe(0);
    };
  });

  it("hold in a workbook as the server makes it, which is seen in one round trip", async () => {
    await host.idle();
    host.resetCounts();
    expect(await workbook.brokenRules(rules)).toEqual([]);
    await host.idle();
    expect(host.roundTrips()).toBe(1);
    expect(rules.length).toBeGreaterThan(40);
  });

  it("are broken where a list was pasted over, where a date became text and where an item changed, and nowhere else", async () => {
    const list = listRule("Mål");
    await loseValidation("Mål", cellOf(list, 1));
    const date = must(
      rules.find((rule) => rule.format === "yyyy-mm-dd" && rule.rows > 1),
      "a column of dates",
    );
    const tab = must(
      host.wb.state.sheets.find((sheet) => sheet.id === date.sheet),
      "its sheet",
    ).name;
    host.wb.write(tab, cellOf(date, 2), "numberFormat", "@");
    expect(keys(await workbook.brokenRules(rules))).toEqual(keys(rules.filter((rule) => rule === list || rule === date)));
  });

  it("hold where the person chose another way to show a date", async () => {
    const date = must(
      rules.find((rule) => rule.format === "yyyy-mm-dd"),
      "dates",
    );
    const tab = must(
      host.wb.state.sheets.find((sheet) => sheet.id === date.sheet),
      "its sheet",
    ).name;
    host.wb.write(tab, cellOf(date), "numberFormat", "d.m.yyyy");
    expect(await workbook.brokenRules(rules)).toEqual([]);
  });

  it("are mended without a value, a mark or a message of the person's own being touched", async () => {
    const list = listRule("Mål");
    await workbook.apply({
      ...emptyBatch,
      marks: [{ sheet: list.sheet, row: list.row + 1, column: list.column, kind: "problem", message: "Välj ur listan." }],
    });
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Mål").getRange(cellOf(list, 3));
      own.dataValidation.prompt = { showPrompt: true, title: "Anna", message: "Fråga Bo först." };
      await context.sync();
    });
    await loseValidation("Mål", cellOf(list));
    const before = await workbook.read(form);
    await workbook.setRules(rules);
    expect(await workbook.brokenRules(rules)).toEqual([]);
    expect(await workbook.read(form)).toEqual(before);
    expect(host.wb.validation("Mål", cellOf(list, 1))).toMatchObject({ prompt: { title: "Planark", message: "Välj ur listan." } });
    expect(host.wb.style("Mål", cellOf(list, 1))).toMatchObject({ "fill.color": "#FBE3D6" });
    expect(host.wb.validation("Mål", cellOf(list, 3))).toMatchObject({ prompt: { title: "Anna", message: "Fråga Bo först." } });
    expect(host.wb.validation("Mål", cellOf(list, 2))).toMatchObject({ errorAlert: { style: "Warning", title: list.title } });
    expect(JSON.stringify(host.wb.validation("Mål", cellOf(list, 2)))).not.toContain("Välj ur listan.");
  });

  it("speak another language once they are set anew, and the lists are still one hidden sheet", async () => {
    const finnish = await rulesIn("fi");
    expect((await workbook.brokenRules(finnish)).length).toBeGreaterThan(5);
    await workbook.setRules(finnish);
    expect(await workbook.brokenRules(finnish)).toEqual([]);
    expect(host.wb.state.sheets.filter((sheet) => sheet.visibility !== "Visible").map((sheet) => sheet.name)).toEqual(["Lists"]);
    await host.idle();
    expect(host.notUndoable).toEqual([]);
  });

  it("get a new sheet of lists where somebody deleted it, beside a sheet of the person's own that is called the same", async () => {
    host.wb.deleteSheet("Lists");
    host.wb.addSheet("Lists");
    host.wb.write("Lists", "A1", "values", "mitt");
    expect((await workbook.brokenRules(rules)).every((rule) => rule.offers?.kind === "list")).toBe(true);
    await workbook.setRules(rules);
    expect(await workbook.brokenRules(rules)).toEqual([]);
    expect(host.wb.value("Lists", "A1")).toBe("mitt");
    expect(host.wb.sheet("Lists 2").visibility).toBe("Hidden");
  });

  it("find their sheet of lists by its name, whatever its tab reads", async () => {
    host.wb.renameSheet("Lists", "Bo's listor");
    expect(await workbook.brokenRules(rules)).toEqual([]);
    await workbook.setRules(rules);
    expect(await workbook.brokenRules(rules)).toEqual([]);
  });
});
