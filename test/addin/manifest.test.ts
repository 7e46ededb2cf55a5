import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { neededApi } from "../../addin/excel/host.js";
import { helpTexts } from "../../addin/view/help-texts.js";
import { texts as paneTexts } from "../../addin/view/texts.js";
import { languages, type Language } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import { faultsOfManifest, type ManifestSurroundings } from "../support/manifest-faults.js";
import { allOf, childOf, readXml, type XmlElement } from "../support/xml-element.js";

const source = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");
const app = readXml(source);

/** The width and height that a PNG says of itself. */
function pictureAt(path: string): { readonly width: number; readonly height: number } | null {
  const file = new URL(`../..${path}`, import.meta.url);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.toString("latin1", 1, 4) === "PNG" ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}

const around: ManifestSurroundings = {
  origin: "https://localhost:4000",
  locales: ["sv-SE", "fi-FI", "nb-NO", "da-DK"],
  needs: neededApi,
  pictureAt,
  functions: [],
};

/** What the buttons open, in the ribbon's order: the pane's id and the page's address. */
function opened(): readonly { readonly button: string; readonly pane: string; readonly address: string }[] {
  return allOf(app, "Control").map((control) => {
    const action = must(childOf(control, "Action"), "an action");
    return {
      button: control.attributes["id"] ?? "",
      pane: childOf(action, "TaskpaneId")?.text ?? "",
      address: addressOf(must(childOf(action, "SourceLocation"), "a page")),
    };
  });
}

function addressOf(named: XmlElement): string {
  const url = allOf(app, "Url").find((one) => one.attributes["id"] === named.attributes["resid"]);
  return must(url, "the page's address").attributes["DefaultValue"] ?? "";
}

describe("manifest.xml", () => {
  it("is what Office takes: order, id, https addresses on one origin, resources, five languages, icons, Excel's set", () => {
    expect(faultsOfManifest(source, around)).toEqual([]);
  });

  it("has four buttons that open the same pane, each at its view", () => {
    expect(opened()).toEqual(
      [
        ["Planark.Plan", "plan"],
        ["Planark.Sync", "sync"],
        ["Planark.Report", "report"],
        ["Planark.Help", "help"],
      ].map(([button, view]) => ({
        button,
        pane: "Office.AutoShowTaskpaneWithDocument",
        address: `https://localhost:4000/addin/taskpane.html?open=${String(view)}`,
      })),
    );
  });

  it("has the plan's button first: the first is the one that opens by itself with a workbook, and that must not sync", () => {
    expect(opened()[0]?.address).toMatch(/\?open=plan$/);
  });

  it("gives every button a picture of its own", () => {
    const drawings = allOf(app, "Control").map((control) => allOf(control, "Image")[0]?.attributes["resid"]);
    expect(new Set(drawings).size).toBe(4);
  });
});

describe("the words on the ribbon", () => {
  const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", fi: "fi-FI", nb: "nb-NO", da: "da-DK", en: "en-US" };
  const saidBy = (id: string, language: Language): string | undefined => {
    const text = must(
      allOf(app, "String").find((one) => one.attributes["id"] === id),
      id,
    );
    const other = text.children.find((override) => override.attributes["Locale"] === locales[language]);
    return other?.attributes["Value"] ?? text.attributes["DefaultValue"];
  };
  it.each([
    ["Sync", paneTexts.sync],
    ["Report", paneTexts.reportView],
    ["Help", helpTexts.title],
  ] as const)("call %s as the pane does, in every language", (id, text: Readonly<Record<Language, string>>) => {
    for (const language of languages) expect(saidBy(id, language)).toBe(text[language]);
  });
});

describe("the checks of the manifest find", () => {
  const second = /<Version>.*<\/Version>\n/;
  it.each([
    [
      "an order that Office refuses",
      source.replace(/(\s*<Id>.*<\/Id>)(\s*<Version>.*<\/Version>)/, "$2$1"),
      "stands too late in OfficeApp",
    ],
    [
      "an action whose page stands before its pane",
      source.replace(/(<TaskpaneId>.*<\/TaskpaneId>)(\s*)(<SourceLocation resid.*\/>)/, "$3$2$1"),
      "stands too late in Action",
    ],
    ["an element that Office does not know", source.replace(second, "$&<Author>me</Author>"), "OfficeApp may not hold Author"],
    ["an id that is no GUID", source.replace(/<Id>.*<\/Id>/, "<Id>planark</Id>"), "Id is no GUID"],
    ["a version of three parts", source.replace(/<Version>.*<\/Version>/, "<Version>1.0.0</Version>"), "Version has not four numbers"],
    ["a permission too small", source.replace("ReadWriteDocument", "ReadDocument"), "Permissions is not"],
    ["another host", source.replace('Name="Workbook"', 'Name="Document"'), "hosts are not Workbook alone"],
    ["an address without encryption", source.replace('"https://localhost:4000/"', '"http://localhost:4000/"'), "not https"],
    ["an address of somebody else", source.replace('"https://localhost:4000/"', '"https://localhost:4000.example/"'), "elsewhere"],
    ["a resource that is not there", source.replace('<Label resid="Sync"/>', '<Label resid="Synk"/>'), "Label names the resource Synk"],
    ["a text of the wrong list", source.replace('<Label resid="Sync"/>', '<Label resid="Sync.Tip"/>'), "Label names the resource Sync.Tip"],
    ["an id of a resource that is too long", source.replaceAll('"Sync.Tip"', `"${"s".repeat(33)}"`), "over 32 characters"],
    ["two resources of one id", source.replace(' id="Help.Tip"', ' id="Sync.Tip"'), "two resources have the id"],
    ["a label that is too long", source.replace('Value="Synka"', `Value="${"a".repeat(126)}"`), "Sync has over 125 characters in sv-SE"],
    ["a tip that is too long", source.replace(/Value="Öppnar[^"]*"/, `Value="${"a".repeat(251)}"`), "Plan.Tip has over 250"],
    ["a text that lacks a language", source.replace(/\s*<bt:Override Locale="fi-FI" Value="Ohje"\/>/, ""), "Help is not said in fi-FI"],
    ["a text that is empty", source.replace('Value="Ohje"', 'Value=" "'), "Help is empty in fi-FI"],
    ["an icon that is missing", source.replace("report-32.png", "report-33.png"), "there is no picture"],
    ["an icon of another size", source.replace("report-32.png", "report-16.png"), "is not 32 pixels"],
    ["a button without the small icon", source.replace(/\s*<bt:Image size="16" resid="Sync.16"\/>/, ""), "lacks the size 16"],
    ["another set of Excel", source.replace(`MinVersion="${neededApi.version}"`, 'MinVersion="1.14"'), "it asks for ExcelApi 1.14"],
    ["two buttons of one name", source.replace('id="Planark.Help"', 'id="Planark.Sync"'), "not a name of its own"],
    [
      "a button that runs a function which no code has",
      source.replace(/<TaskpaneId>.*<\/TaskpaneId>\s*<SourceLocation resid="Sync.Url"\/>/, "<FunctionName>syncNow</FunctionName>"),
      "no code is called syncNow",
    ],
  ])("%s", (_what, broken, fault) => {
    expect(broken).not.toBe(source);
    expect(faultsOfManifest(broken, around).join("\n")).toContain(fault);
  });

  it("a file that is no XML", () => {
    expect(() => faultsOfManifest(source.replace("</Hosts>", ""), around)).toThrow();
  });
});
