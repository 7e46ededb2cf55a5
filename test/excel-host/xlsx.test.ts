import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { ExcelHost } from "./host.js";

const PART = '<sync xmlns="urn:planark:plan-sync:1"><a b="&lt;å&gt;"/></sync>';

function built(date1904 = false): ExcelHost {
  const host = new ExcelHost({ date1904 });
  const { wb } = host;
  wb.renameSheet("Sheet1", "Start");
  wb.addSheet("Mål & 'hinder' 1");
  const sheet = "Mål & 'hinder' 1";
  wb.write(sheet, "A2:C2", "values", [["pk:goals:title", "pk:goals:target", "pk:goals:due"]]);
  wb.write(sheet, "C4:C5", "numberFormat", "yyyy-mm-dd");
  wb.write(sheet, "A4:A5", "numberFormat", "@");
  wb.write(sheet, "A3:C5", "values", [
    ["Mål", "Antal", "Datum"],
    ["007", 20, date1904 ? 43830 : 45292],
    ["", true, ""],
  ]);
  wb.addTable(sheet, "A3:C5", "goals");
  wb.type(sheet, "E1", "=SUMMA(B4:B5)");
  wb.setResult(sheet, "E1", 20);
  wb.hideRow(sheet, "2:2");
  wb.hideColumn(sheet, "C:C");
  wb.addName("pk_keys_goals", sheet, "A2:C2");
  wb.state.names.push({ name: "pk_plan", scope: null, target: null, formula: '="planark <1>:2"', visible: false, comment: "" });
  wb.state.names.push({
    name: "local",
    scope: wb.sheet(sheet).id,
    target: { sheetId: wb.sheet(sheet).id, area: { row: 3, col: 1, rows: 1, cols: 1 } },
    formula: "",
    visible: true,
    comment: "",
  });
  wb.state.xmlParts.push({ id: "{11111111-2222-3333-4444-555555555555}", namespaceUri: "urn:planark:plan-sync:1", xml: PART });
  wb.addSheet("Lists");
  wb.sheet("Lists").visibility = "VeryHidden";
  return host;
}

async function again(host: ExcelHost): Promise<ExcelHost> {
  const other = new ExcelHost();
  await other.open(await host.save());
  return other;
}

describe("a workbook saved and opened again", () => {
  test("keeps sheets in order, what is hidden, tables, values, formats and formulas", async () => {
    const { wb } = await again(built());
    const sheet = "Mål & 'hinder' 1";
    expect(wb.state.sheets.map((s) => `${s.name} ${s.visibility}`)).toEqual(["Start Visible", `${sheet} Visible`, "Lists VeryHidden"]);
    expect(wb.tableValues("goals")).toEqual([
      { Mål: "007", Antal: 20, Datum: 45292 },
      { Mål: "", Antal: true, Datum: "" },
    ]);
    expect([wb.text(sheet, "C4"), wb.numberFormat(sheet, "A5"), wb.numberFormat(sheet, "C5")]).toEqual(["2024-01-01", "@", "yyyy-mm-dd"]);
    expect([wb.formula(sheet, "E1"), wb.value(sheet, "E1")]).toEqual(["=SUMMA(B4:B5)", 20]);
    expect([wb.sheet(sheet).rows.get(1)?.hidden, wb.sheet(sheet).cols.get(2)?.hidden]).toEqual([true, true]);
  });

  test("keeps names with their scope, hidden constants and the custom XML part", async () => {
    const { wb } = await again(built());
    const sheet = wb.sheet("Mål & 'hinder' 1");
    expect(wb.values(sheet.name, "pk_keys_goals")[0]?.[0]).toBe("pk:goals:title");
    expect(wb.state.names.find((item) => item.name === "pk_plan")).toMatchObject({ formula: '="planark <1>:2"', visible: false });
    expect(wb.state.names.find((item) => item.name === "local")).toMatchObject({ scope: sheet.id, target: { area: { row: 3, col: 1 } } });
    expect(wb.state.xmlParts).toEqual([
      { id: "{11111111-2222-3333-4444-555555555555}", namespaceUri: "urn:planark:plan-sync:1", xml: PART },
    ]);
  });

  test("keeps fills, fonts, widths, locks, frozen panes and links", async () => {
    const host = built();
    const sheet = host.wb.sheet("Start");
    host.wb.write("Start", "A1", "values", "Start");
    Object.assign(host.wb.cell("Start", "A1") ?? {}, {
      style: { "fill.color": "#FFEEAA", "font.bold": true, wrapText: true, "protection.locked": false },
      hyperlink: { address: "https://example.org/", textToDisplay: "Start" },
    });
    sheet.cols.set(0, { size: 120 });
    sheet.freeze = { row: 0, col: 0, rows: 3, cols: 16_384 };
    const { wb } = await again(host);
    expect(wb.style("Start", "A1")).toMatchObject({
      "fill.color": "#FFEEAA",
      "font.bold": true,
      wrapText: true,
      "protection.locked": false,
    });
    expect(wb.cell("Start", "A1")?.hyperlink?.["address"]).toBe("https://example.org/");
    expect(wb.sheet("Start").cols.get(0)?.size).toBeCloseTo(120, 0);
    expect(wb.sheet("Start").freeze).toEqual(sheet.freeze);
  });

  test.each([
    { list: { inCellDropDown: true, source: "ja,nej" } },
    { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$3" } },
    { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
    { date: { formula1: 45292, operator: "GreaterThan" } },
    { custom: { formula: "=LEN(A1)<5" } },
  ])("keeps the validation %j", async (rule) => {
    const host = built();
    host.wb.write("Start", "B2", "values", "x");
    const cell = host.wb.cell("Start", "B2");
    if (cell) cell.validation = { rule, ignoreBlanks: true, prompt: { message: "Välj", title: "Svar", showPrompt: true } };
    const { wb } = await again(host);
    expect(wb.validation("Start", "B2")).toMatchObject({ rule, prompt: { message: "Välj", title: "Svar", showPrompt: true } });
  });

  test("keeps the 1904 dates", async () => {
    const { wb } = await again(built(true));
    expect([wb.state.date1904, wb.text("Mål & 'hinder' 1", "C4"), wb.value("Mål & 'hinder' 1", "C4")]).toEqual([true, "2024-01-01", 43830]);
  });

  test("opens in exceljs with its table and its hidden sheet", async () => {
    const book = new ExcelJS.Workbook();
    // exceljs declares its own Buffer type, which Node's does not match.
    await book.xlsx.load((await built().save()) as unknown as ExcelJS.Buffer);
    expect(book.worksheets.map((sheet) => sheet.state)).toEqual(["visible", "visible", "veryHidden"]);
    expect(book.getWorksheet("Mål & 'hinder' 1")?.getTable("goals").name).toBe("goals");
  });
});
