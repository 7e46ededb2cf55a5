import { cellAddress } from "../../shared/address.js";
import { must } from "../../shared/must.js";
import { readSheets } from "../../shared/read-sheet.js";
import { namesOfPlans, viewOfPlan } from "../../shared/several-plans.js";
import type { SheetRow, SheetSection } from "../../shared/sheet-section.js";
import type { WorkbookContent } from "../../shared/workbook.js";

/** The usage table of one plan in a workbook with several. Throws when it is not whole. */
export function usageOf(content: WorkbookContent, planId: string): SheetSection {
  const view = viewOfPlan(content, planId, namesOfPlans(content));
  return must(
    readSheets(view).sections.find(({ section }) => section.key === "usage"),
    `usage of ${planId}`,
  );
}

/** The line of a plan's period. */
export function lineOf(content: WorkbookContent, planId: string, period: string): SheetRow {
  return must(
    usageOf(content, planId).rows.find((row) => row.cells["period"]?.raw === period),
    `${planId} ${period}`,
  );
}

/** The tab and the address of a field of that line. */
export function cellOf(
  content: WorkbookContent,
  planId: string,
  period: string,
  field: string,
): { readonly tab: string; readonly address: string } {
  const cell = must(lineOf(content, planId, period).cells[field], field);
  return { tab: usageOf(content, planId).tab, address: cellAddress(cell.row, cell.column) };
}
