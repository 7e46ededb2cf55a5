import ExcelJS from "exceljs";
import { must } from "../../../shared/must.js";
import { usage } from "../../../shared/plan/usage.js";
import { listsOf, writeLists } from "../lists.js";
import { mendedParts, zipParts } from "../mend-workbook.js";
import { withPane } from "../pane-parts.js";
import type { Pen } from "../pen.js";
import type { UnitWorkbookInput } from "./unit-input.js";
import { writeUnitStart } from "./unit-start.js";
import { usageLayout } from "./usage-layout.js";
import { usageRows } from "./usage-rows.js";
import { writeUsageSheet } from "./usage-sheet.js";

/** The .xlsx file in which one unit fills in its figures for all its plans, as bytes: Start, one sheet with one table, and the hidden lists. Equal input gives equal bytes. Throws without a plan, and when `syncUrl` is no web address. */
export async function buildUnitWorkbook(input: UnitWorkbookInput): Promise<Buffer> {
  if (!/^https?:\/\//.test(input.syncUrl)) throw new Error(`not a web address: ${input.syncUrl}`);
  const first = must(input.plans[0], "a plan of the unit");
  const { language, references, at } = input;
  const workbook = new ExcelJS.Workbook();
  const rows = usageRows(input);
  const pen: Pen = {
    workbook,
    plan: first.plan,
    context: { language, references, date1904: false },
    lists: listsOf([usage], language, references),
    rowsOf: () => [],
  };
  const layout = usageLayout(language, input.plans.length, rows.length);
  describe(workbook, input);
  writeUnitStart(pen, input, layout);
  writeUsageSheet(pen, input, layout, rows);
  writeLists(pen);
  const parts = await mendedParts(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } }), language);
  return zipParts(input.addin === undefined ? parts : withPane(parts, input.addin, first.workbookId), new Date(at));
}

/** The file's own properties: title, language and when it was made. */
function describe(workbook: ExcelJS.Workbook, { unit, period, language, at }: UnitWorkbookInput): void {
  const made = new Date(at);
  // exceljs writes `language` into the file's properties; its types leave it out
  const properties = { title: `${unit.label} – ${period}`, creator: "Planark", lastModifiedBy: "Planark", language };
  Object.assign(workbook, { ...properties, created: made, modified: made });
  workbook.views = [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
}
