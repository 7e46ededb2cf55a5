import type ExcelJS from "exceljs";
import { rawOf, sheetXml, tablesOf, type Opened } from "./open-workbook.js";

function shownText(text: string): string {
  const start = text.length > 200 ? `${text.slice(0, 60)}… (${String(text.length)} characters)` : text;
  return JSON.stringify(start);
}

function cellLine(cell: ExcelJS.Cell): string {
  const raw = rawOf(cell);
  const value = typeof raw === "string" ? shownText(raw) : String(raw);
  return `  ${cell.address} ${value}${(cell.numFmt as string | undefined) === undefined ? "" : ` [${cell.numFmt}]`}`;
}

/** Validations as they stand in the file: on ranges, not cell by cell. */
function checkLines(xml: string): readonly string[] {
  return [...xml.matchAll(/<dataValidation ([^>]*?)(?:\/>|>(.*?)<\/dataValidation>)/g)].map(([, attributes = "", formulas = ""]) => {
    const of = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const parts = [
      of("type") ?? "help",
      of("errorStyle"),
      of("operator"),
      formulas.replace(/<[^>]*>/g, " ").trim(),
      of("prompt"),
      of("error"),
    ];
    return `  check ${of("sqref") ?? "?"}: ${parts.filter((part) => part !== undefined && part !== "").join(" | ")}`;
  });
}

function linkLines(xml: string): readonly string[] {
  const links = [...xml.matchAll(/<hyperlink ref="([^"]*)" (?:location="([^"]*)"|r:id)/g)];
  return links.map(([, address = "", place]) => `  link ${address}: ${place?.replaceAll("&apos;", "'") ?? "a web page"}`);
}

function sheetLines(opened: Opened, sheet: ExcelJS.Worksheet): readonly string[] {
  const columns = Array.from({ length: sheet.columnCount }, (_, at) => sheet.getColumn(at + 1));
  const widths = columns.map((column) => `${column.letter}=${String(column.width)}${column.hidden ? " hidden" : ""}`);
  const rows: string[] = [];
  sheet.eachRow((row, at) => {
    const cells: string[] = [];
    row.eachCell((cell) => {
      if (rawOf(cell) !== "") cells.push(cellLine(cell));
    });
    rows.push(`  row ${String(at)}: ${String(row.height)} points${row.hidden ? ", hidden" : ""}`, ...cells);
  });
  return [
    `sheet ${sheet.name} (${sheet.state})`,
    `  columns ${widths.join(", ")}`,
    ...tablesOf(sheet).map(({ name, ref }) => `  table ${name} ${ref}`),
    ...rows,
    ...checkLines(sheetXml(opened, sheet.name)),
    ...linkLines(sheetXml(opened, sheet.name)),
    "",
  ];
}

/** A workbook as lines of text: sheets, columns, tables, cells with value and number format, checks, names. */
export function dumpWorkbook(opened: Opened): string {
  const names = [...(opened.parts.get("xl/workbook.xml") ?? "").matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)];
  return [
    ...opened.book.worksheets.flatMap((sheet) => sheetLines(opened, sheet)),
    ...names.map(([, name = "", place = ""]) => `name ${name} = ${place.replaceAll("&apos;", "'")}`),
    "",
  ].join("\n");
}
