import { describe, expect, test } from "vitest";
import { ExcelHost } from "./host.js";

function goals(locale = "sv-SE"): ExcelHost {
  const host = new ExcelHost({ locale });
  host.wb.addSheet("Mål");
  host.wb.write("Mål", "A1:C3", "values", [
    ["Mål", "Antal", "Datum"],
    ["b", 2, ""],
    ["a", 10, ""],
  ]);
  host.wb.addTable("Mål", "A1:C3", "goals");
  return host;
}

describe("what somebody types", () => {
  test.each([
    ["sv-SE", "12,5", 12.5, "General"],
    ["sv-SE", "1 200", 1200, "General"],
    ["sv-SE", "2024-01-01", 45292, "yyyy-mm-dd"],
    ["sv-SE", "80%", 0.8, "0%"],
    ["sv-SE", "SANT", true, "General"],
    ["sv-SE", "12.5", "12.5", "General"],
    ["fi-FI", "1.2.2024", 45323, "d.m.yyyy"],
    ["nb-NO", "01.02.2024", 45323, "dd.mm.yyyy"],
    ["da-DK", "01-02-2024", 45323, "dd-mm-yyyy"],
    ["da-DK", "1.200,5", 1200.5, "General"],
    ["en-US", "2/1/2024", 45323, "m/d/yyyy"],
    ["sv-SE", "31.2.2024", "31.2.2024", "General"],
    ["sv-SE", "2024-02-30", "2024-02-30", "General"],
    ["sv-SE", "'007", "007", "General"],
  ])("in %s, %s is kept as %s with format %s", (locale, input, value, format) => {
    const host = goals(locale);
    host.wb.type("Mål", "H9", input);
    expect([host.wb.value("Mål", "H9"), host.wb.numberFormat("Mål", "H9")]).toEqual([value, format]);
  });

  test("a formula is kept and comes to nothing until a result is set", () => {
    const host = goals();
    host.wb.type("Mål", "H9", "=SUMMA(B2:B3)");
    expect([host.wb.formula("Mål", "H9"), host.wb.value("Mål", "H9")]).toEqual(["=SUMMA(B2:B3)", 0]);
    host.wb.setResult("Mål", "H9", 12);
    expect(host.wb.value("Mål", "H9")).toBe(12);
  });

  test("serial numbers around Excel's invented leap day and in a 1904 workbook are right", () => {
    const host = goals();
    host.wb.type("Mål", "H1", "1900-02-28");
    host.wb.type("Mål", "H2", "1900-03-01");
    expect(host.wb.values("Mål", "H1:H2")).toEqual([[59], [61]]);
    const mac = new ExcelHost({ date1904: true });
    mac.wb.type("Sheet1", "A1", "2024-01-01");
    expect([mac.wb.value("Sheet1", "A1"), mac.wb.text("Sheet1", "A1")]).toEqual([43830, "2024-01-01"]);
  });

  test("just below a table makes it one row longer, just right of it one column wider, elsewhere nothing", () => {
    const host = goals();
    host.wb.type("Mål", "A4", "c");
    host.wb.type("Mål", "D2", "egen");
    host.wb.type("Mål", "A6", "lös");
    expect(host.wb.tableValues("goals")).toEqual([
      { Mål: "b", Antal: 2, Datum: "", Kolumn1: "egen" },
      { Mål: "a", Antal: 10, Datum: "", Kolumn1: "" },
      { Mål: "c", Antal: "", Datum: "", Kolumn1: "" },
    ]);
  });

  test("a heading typed twice gets a number, an emptied one gets Excel's own word", () => {
    const host = goals();
    host.wb.type("Mål", "B1", "Mål");
    host.wb.type("Mål", "C1", "");
    expect(host.wb.values("Mål", "A1:C1")).toEqual([["Mål", "Mål2", "Kolumn1"]]);
  });
});

describe("what somebody does", () => {
  test("pasting below a table takes all pasted rows in", () => {
    const host = goals();
    host.wb.paste("Mål", "A4", [
      ["c", "1"],
      ["d", "x"],
    ]);
    expect(host.wb.tableValues("goals").slice(2)).toEqual([
      { Mål: "c", Antal: 1, Datum: "" },
      { Mål: "d", Antal: "x", Datum: "" },
    ]);
  });

  test("sorting moves whole rows, with empty cells last", () => {
    const host = goals();
    host.wb.type("Mål", "B4", "1");
    host.wb.sortTable("goals", "Mål");
    expect(host.wb.tableValues("goals").map((row) => row["Mål"])).toEqual(["a", "b", ""]);
    host.wb.sortTable("goals", "Antal", true);
    expect(host.wb.tableValues("goals").map((row) => row["Antal"])).toEqual([10, 2, 1]);
  });

  test("filtering hides rows and sorting then leaves the hidden ones where they are", () => {
    const host = goals();
    host.wb.paste("Mål", "A4", [["c", 1]]);
    host.wb.filterTable("goals", "Mål", ["b", "a"]);
    expect(host.wb.sheet("Mål").rows.get(3)?.filtered).toBe(true);
    host.wb.sortTable("goals", "Mål");
    expect(host.wb.tableValues("goals").map((row) => row["Mål"])).toEqual(["a", "b", "c"]);
    host.wb.clearFilter("goals");
    expect(host.wb.sheet("Mål").rows.get(3)?.filtered).toBeUndefined();
  });

  test("copying a sheet gives its table and names again under another name and in the copy's scope", () => {
    const host = goals();
    host.wb.addName("keys", "Mål", "A1:C1");
    const copy = host.wb.copySheet("Mål");
    expect([copy.name, copy.tables[0]?.name]).toEqual(["Mål (2)", "goals2"]);
    host.wb.type("Mål (2)", "A2", "ny");
    expect(host.wb.value("Mål", "A2")).toBe("b");
    expect(host.wb.state.names.map((item) => [item.name, item.scope, item.target?.sheetId])).toEqual([
      ["keys", null, host.wb.sheet("Mål").id],
      ["keys", copy.id, copy.id],
    ]);
  });

  test("converting a table to cells keeps the values, deleting it empties them", () => {
    const host = goals();
    host.wb.convertTableToRange("goals");
    expect(host.wb.value("Mål", "A2")).toBe("b");
    const other = goals();
    other.wb.deleteTable("goals");
    expect(other.wb.values("Mål", "A1:C3").flat().join("")).toBe("");
  });

  test("undo goes back step by step when history is kept", () => {
    const host = goals();
    host.wb.keepsHistory = true;
    host.wb.type("Mål", "A2", "x");
    host.wb.deleteTableRow("goals", 0);
    host.wb.undo();
    expect(host.wb.value("Mål", "A2")).toBe("x");
    host.wb.undo();
    expect(host.wb.value("Mål", "A2")).toBe("b");
  });

  test("moving part of a table is refused, as is deleting its heading", () => {
    const host = goals();
    host.wb.write("Mål", "A9:B10", "values", [
      ["x", "y"],
      [1, 2],
    ]);
    host.wb.addTable("Mål", "B9:D10", "below");
    expect(() => {
      host.wb.insertTableRow("goals", 0);
    }).toThrow("move part of a table");
    expect(() => {
      host.wb.deleteRows("Mål", "1:1");
    }).toThrow("header row");
  });
});
