import type ExcelJS from "exceljs";
import { escapeCellText } from "./cell-text.js";

/** Above this width, in characters, a page lies down. */
const upright = 110;

/** How a sheet prints: on A4 as wide as one page, `repeatedRow` (counted from 0) on each page, the plan's name above and page numbers below. */
export function printSetup(
  sheet: ExcelJS.Worksheet,
  { width, header, repeatedRow }: { readonly width: number; readonly header: string; readonly repeatedRow: number },
): void {
  const repeated = String(repeatedRow + 1);
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: width > upright ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${repeated}:${repeated}`,
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.7, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter.oddHeader = `&L&8${headerText(header)}`;
  sheet.headerFooter.oddFooter = "&L&8&A&R&8&P / &N";
}

/** A text for a page's header: `&` doubled, since it begins a code there; cut, since a header holds 255 characters; a space first, since digits after a code belong to it. */
function headerText(text: string): string {
  const [start] = /^.{0,100}/su.exec(text) ?? [""];
  return ` ${escapeCellText(start).replaceAll("&", "&&")}`;
}
