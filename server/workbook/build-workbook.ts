import ExcelJS from "exceljs";
import { groupBy } from "../../shared/group-by.js";
import type { PlanRow } from "../../shared/protocol.js";
import { byOrder } from "../../shared/row-order.js";
import { sectionsOf } from "../../shared/plan/index.js";
import { referredSections, rowReferences } from "../../shared/plan/row-references.js";
import { layoutOf } from "../../shared/sheet.js";
import { listsOf, writeLists } from "./lists.js";
import { mendedParts, zipParts } from "./mend-workbook.js";
import { withPane } from "./pane-parts.js";
import type { Pen } from "./pen.js";
import { writeSheet } from "./section-sheet.js";
import { writeStart } from "./start-sheet.js";
import type { WorkbookInput } from "./workbook-input.js";

/** The .xlsx file of a plan in one language, as bytes: Start, a sheet for each part that is on, and the hidden lists. Equal input gives equal bytes. Throws when `syncUrl` is no web address. */
export async function buildWorkbook(input: WorkbookInput): Promise<Buffer> {
  if (!/^https?:\/\//.test(input.syncUrl)) throw new Error(`not a web address: ${input.syncUrl}`);
  const { language, plan } = input;
  const workbook = new ExcelJS.Workbook();
  const rowsOf = rowsBySection(input.rows);
  const references = { ...input.references, ...rowReferences(referredSections.flatMap(rowsOf), language) };
  const pen: Pen = {
    workbook,
    plan,
    context: { language, references, date1904: false },
    lists: listsOf(sectionsOf(plan.modules), language, references),
    rowsOf,
  };
  const layouts = layoutOf(plan.modules, language, (section) => rowsOf(section).length);
  describe(workbook, input);
  writeStart(pen, input, layouts);
  for (const layout of layouts) writeSheet(pen, layout, `${input.methodName} – ${input.organisationName}`);
  writeLists(pen);
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  const parts = await mendedParts(bytes, language);
  return zipParts(input.addin === undefined ? parts : withPane(parts, input.addin, input.workbookId), new Date(input.at));
}

function rowsBySection(rows: readonly PlanRow[]): Pen["rowsOf"] {
  const living = rows.filter((row) => row.deletedRev === null).sort(byOrder);
  const groups = groupBy(living, (row) => row.section);
  return (section) => groups.get(section) ?? [];
}

/** The file's own properties: title, language and when it was made. */
function describe(workbook: ExcelJS.Workbook, { methodName, organisationName, language, at }: WorkbookInput): void {
  const made = new Date(at);
  // exceljs writes `language` into the file's properties; its types leave it out
  const properties = { title: `${methodName} – ${organisationName}`, creator: "Planark", lastModifiedBy: "Planark", language };
  Object.assign(workbook, { ...properties, created: made, modified: made });
  workbook.views = [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
}
