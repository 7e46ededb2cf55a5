import type ExcelJS from "exceljs";
import { escapeCellText } from "./cell-text.js";

/** Rows, counted from 0, both included. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A4 in points, and the margins in inches. */
const paper = { long: 842, short: 595 };
const margins = { left: 0.4, right: 0.4, top: 0.75, bottom: 0.7, header: 0.3, footer: 0.3 };
/** A digit of Calibri 11, the unit of a column's width, in points. */
const digit = 5.25;

/** How a sheet lies on paper. `width`: the characters that are visible side by side, fitted to the page's width. */
export interface Paper {
  readonly width: number;
  readonly liesDown: boolean;
}

/** Points of a sheet's rows that fit on one page. */
export function pageHeight({ width, liesDown }: Paper): number {
  const [across, down] = liesDown ? [paper.long, paper.short] : [paper.short, paper.long];
  const scale = Math.min(1, (across - (margins.left + margins.right) * 72) / (width * digit));
  return (down - (margins.top + margins.bottom) * 72) / scale;
}

/** How a sheet prints: on A4 as wide as one page, upright or lying down, the `repeated` rows on each page, the plan's name above and page numbers below. */
export function printSetup(
  sheet: ExcelJS.Worksheet,
  { liesDown, header, repeated }: { readonly liesDown: boolean; readonly header: string; readonly repeated: Rows },
): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: liesDown ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${String(repeated.first + 1)}:${String(repeated.last + 1)}`,
    margins,
  });
  sheet.headerFooter.oddHeader = `&L&8${headerText(header)}`;
  sheet.headerFooter.oddFooter = "&L&8&A&R&8&P / &N";
}

/** A text for a page's header: `&` doubled, since it begins a code there; cut, since a header holds 255 characters; a space first, since digits after a code belong to it. */
function headerText(text: string): string {
  const [start] = /^.{0,100}/su.exec(text) ?? [""];
  return ` ${escapeCellText(start).replaceAll("&", "&&")}`;
}
