import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeOf, goalsHost } from "./fixture.js";
import { ExcelHost } from "./host.js";
import { limitExcelApi, loadOfficeInNode } from "./load-node.js";

let host: ExcelHost;

beforeAll(() => {
  loadOfficeInNode();
});

beforeEach(() => {
  ({ host } = goalsHost());
});

afterEach(async () => {
  await host.idle();
  expect(host.refs.size).toBe(0);
});

test("a table, its rows, its address and a missing sheet are read in one request", async () => {
  await Excel.run(async (ctx) => {
    const table = ctx.workbook.tables.getItem("goals");
    table.load("name,rows/count,worksheet/name");
    const body = table.getDataBodyRange().load("values,address");
    const none = ctx.workbook.worksheets.getItemOrNullObject("nope");
    none.load("name");
    await ctx.sync();
    expect([table.name, table.rows.count, table.worksheet.name]).toEqual(["goals", 2, "Mål"]);
    expect(body.address).toBe("'Mål'!A4:C5");
    expect(none.isNullObject).toBe(true);
  });
  await host.idle();
  expect(host.roundTrips()).toBe(1);
  expect(host.log.filter((entry) => entry.cleanup)).toHaveLength(1);
});

describe("sheets", () => {
  test("are added, renamed, hidden, activated, found by id and listed in order", async () => {
    await Excel.run(async (ctx) => {
      const { worksheets } = ctx.workbook;
      const added = worksheets.add("Ny");
      added.load("id");
      await ctx.sync();
      const same = worksheets.getItem(added.id);
      same.name = "Hinder";
      same.tabColor = "#00FF00";
      same.activate();
      worksheets.getItem("Sheet1").visibility = "VeryHidden";
      worksheets.load("items/name,items/visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      await ctx.sync();
      expect(worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`)).toEqual([
        "Sheet1 VeryHidden",
        "Mål Visible",
        "Hinder Visible",
      ]);
      expect(active.name).toBe("Hinder");
    });
    expect(host.notUndoable).toEqual(["Worksheet.name", "Worksheet.visibility"]);
  });

  test.each([
    ["Mål", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("the name %s is refused with %s", async (name, code) => {
    const work = Excel.run(async (ctx) => {
      ctx.workbook.worksheets.add(name);
      await ctx.sync();
    });
    expect(await codeOf(work)).toBe(code);
  });

  test("the last visible sheet cannot be deleted", async () => {
    host.wb.hideSheet("Sheet1");
    const work = Excel.run(async (ctx) => {
      ctx.workbook.worksheets.getItem("Mål").delete();
      await ctx.sync();
    });
    expect(await codeOf(work)).toBe("InvalidOperation");
  });

  test("panes are frozen and a chart is stored", async () => {
    await Excel.run(async (ctx) => {
      const sheet = ctx.workbook.worksheets.getItem("Mål");
      sheet.freezePanes.freezeRows(3);
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A3:B5"), "Columns");
      chart.title.text = "Mål";
      chart.setPosition("E1", "H10");
      sheet.charts.load("count");
      await ctx.sync();
      expect([place.address, sheet.charts.count]).toEqual(["'Mål'!1:3", 1]);
    });
    expect(host.wb.sheet("Mål").charts[0]?.bag).toMatchObject({ ChartType: "BarClustered", "title.Text": "Mål" });
    expect(host.wb.sheet("Mål").charts[0]?.series.map(({ values }) => values?.area.col)).toEqual([0, 1]);
  });
});

describe("names", () => {
  test("are added for cells and constants, in the workbook and in a sheet, and found again", async () => {
    await Excel.run(async (ctx) => {
      const sheet = ctx.workbook.worksheets.getItem("Mål");
      ctx.workbook.names.add("pk_plan", '="planark 1:2"');
      ctx.workbook.names.add("pk_keys_goals", sheet.getRange("A2:C2"));
      sheet.names.add("local", sheet.getRange("B4"));
      await ctx.sync();
      const constant = ctx.workbook.names.getItem("pk_plan").load("value,type");
      const keys = ctx.workbook.names.getItem("pk_keys_goals");
      keys.load("formula,scope");
      const range = keys.getRangeOrNullObject().load("values");
      const noRange = ctx.workbook.names.getItem("pk_plan").getRangeOrNullObject();
      const missing = ctx.workbook.names.getItemOrNullObject("local");
      const scoped = sheet.names.getItem("local").getRange().load("values");
      await ctx.sync();
      expect([constant.value, constant.type]).toEqual(["planark 1:2", "String"]);
      expect([keys.formula, keys.scope]).toEqual(["='Mål'!$A$2:$C$2", "Workbook"]);
      expect(range.values[0]?.[0]).toBe("pk:goals:title");
      expect([noRange.isNullObject, missing.isNullObject, scoped.values]).toEqual([true, true, [[20]]]);
    });
  });

  test("lose their cells when the sheet goes and follow when it is renamed", async () => {
    host.wb.addName("keys", "Mål", "A2:C2");
    host.wb.renameSheet("Mål", "Mål 2");
    await Excel.run(async (ctx) => {
      const name = ctx.workbook.names.getItem("keys").load("formula");
      await ctx.sync();
      expect(name.formula).toBe("='Mål 2'!$A$2:$C$2");
      host.wb.deleteSheet("Mål 2");
      name.load("formula");
      const range = name.getRangeOrNullObject();
      await ctx.sync();
      expect([name.formula, range.isNullObject]).toEqual(["=#REF!", true]);
    });
  });
});

describe("what travels with the workbook", () => {
  const NS = "urn:planark:plan-sync:1";

  test("one custom XML part is added, found by namespace, rewritten and deleted", async () => {
    await Excel.run(async (ctx) => {
      const parts = ctx.workbook.customXmlParts;
      const none = parts.getByNamespace(NS).getOnlyItemOrNullObject();
      parts.add(`<?xml version="1.0"?><sync xmlns="${NS}">1</sync>`);
      await ctx.sync();
      expect(none.isNullObject).toBe(true);
      const part = parts.getByNamespace(NS).getOnlyItemOrNullObject();
      part.setXml(`<p:sync xmlns:p="${NS}">2</p:sync>`);
      const xml = part.getXml();
      await ctx.sync();
      expect(xml.value).toBe(`<p:sync xmlns:p="${NS}">2</p:sync>`);
      part.delete();
      await ctx.sync();
    });
    expect(host.wb.state.xmlParts).toEqual([]);
  });

  test("of two parts with one namespace neither is the only one", async () => {
    await Excel.run(async (ctx) => {
      const parts = ctx.workbook.customXmlParts;
      parts.add(`<a xmlns="${NS}"/>`);
      parts.add(`<b xmlns="${NS}"/>`);
      const only = parts.getByNamespace(NS).getOnlyItemOrNullObject();
      await ctx.sync();
      expect(only.isNullObject).toBe(true);
    });
  });

  test("settings, properties and sheet properties are kept", async () => {
    await Excel.run(async (ctx) => {
      ctx.workbook.settings.add("unit", { id: 7 });
      ctx.workbook.properties.title = "Plan";
      ctx.workbook.worksheets.getItem("Mål").customProperties.add("section", "goals");
      await ctx.sync();
      const setting = ctx.workbook.settings.getItem("unit").load("value");
      const section = ctx.workbook.worksheets.getItem("Mål").customProperties.getItem("section").load("value");
      ctx.workbook.properties.load("title");
      await ctx.sync();
      expect([setting.value, section.value, ctx.workbook.properties.title]).toEqual([{ id: 7 }, "goals", "Plan"]);
    });
  });

  test("the language of the user's Excel is told", async () => {
    await Excel.run(async (ctx) => {
      const { cultureInfo } = ctx.application;
      cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
      await ctx.sync();
      expect([cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator]).toEqual(["sv-SE", ","]);
      expect(cultureInfo.datetimeFormat.shortDatePattern).toBe("yyyy-MM-dd");
    });
  });
});

describe("sheets put in from a file", () => {
  async function file(): Promise<string> {
    const { host: other } = goalsHost();
    other.wb.addName("pk_keys_goals", "Mål", "A2:C2");
    other.wb.state.xmlParts.push({ id: "{1}", namespaceUri: "urn:x", xml: '<x xmlns="urn:x"/>' });
    const bytes = await other.save();
    return bytes.toString("base64");
  }

  async function insertInto(target: ExcelHost): Promise<void> {
    const base64 = await file();
    const { attach } = await import("./load-node.js");
    attach(target.createBridge());
    await Excel.run(async (ctx) => {
      const ids = ctx.workbook.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: ["Mål"], positionType: "Beginning" });
      await ctx.sync();
      const sheet = ctx.workbook.worksheets.getItem(ids.value[0] ?? "").load("name");
      await ctx.sync();
      expect(sheet.name).toBe("Mål");
    });
    await target.idle();
  }

  test("bring tables and names along, no custom XML, and cannot be undone", async () => {
    const target = new ExcelHost();
    await insertInto(target);
    expect(target.wb.state.sheets.map((sheet) => sheet.name)).toEqual(["Mål", "Sheet1"]);
    expect(target.wb.tableValues("goals")[0]).toEqual({ Mål: "Utbilda", Antal: 20, Datum: 45292 });
    expect(target.wb.values("Mål", "pk_keys_goals")[0]?.[0]).toBe("pk:goals:title");
    expect([target.wb.state.xmlParts, target.notUndoable]).toEqual([[], ["Workbook.insertWorksheetsFromBase64"]]);
  });

  test("come without names where Excel loses them", async () => {
    const target = new ExcelHost({ loseNamesOnInsert: true });
    await insertInto(target);
    expect(target.wb.state.names).toEqual([]);
    expect(target.wb.value("Mål", "A2")).toBe("pk:goals:title");
  });
});

describe("an older Excel", () => {
  test("with ExcelApi 1.13 takes resize and refuses what came later", async () => {
    const end = limitExcelApi("1.13");
    try {
      const resize = Excel.run(async (ctx) => {
        ctx.workbook.tables.getItem("goals").resize("A3:C6");
        await ctx.sync();
      });
      expect(await codeOf(resize)).toBe("none");
      const later = Excel.run(async (ctx) => {
        ctx.workbook.worksheets.getItem("Mål").onProtectionChanged.add(() => Promise.resolve());
        await ctx.sync();
      });
      expect(await codeOf(later)).toBe("ApiNotFound");
    } finally {
      end();
    }
  });
});
