import { cellAddress } from "../../../shared/address.js";
import { cellRuleTexts } from "../../../shared/cell-rule-texts.js";
import { showCell } from "../../../shared/cell.js";
import { say } from "../../../shared/language.js";
import { usage } from "../../../shared/plan/usage.js";
import { sectionHelp } from "../../../shared/section-help.js";
import { planTag, planColumn } from "../../../shared/several-plans.js";
import { idColumn, keyMarker, numberFormat, revColumn, stampMarker } from "../../../shared/sheet.js";
import type { RawCell } from "../../../shared/workbook.js";
import { absoluteRange, rangeAddress } from "../address.js";
import { cellValue } from "../cell-text.js";
import {
  accentColour,
  bodyCell,
  heading,
  hiddenCell,
  numberHeading,
  quietLine,
  revisionCell,
  sectionTitle,
  shown,
  sizes,
  type Look,
} from "../look.js";
import { nameRange, put, setHeight, type Page, type Pen } from "../pen.js";
import { printSetup } from "../print-setup.js";
import { fitRow } from "../row-height.js";
import { headingMessage, validate, validationOf } from "../validation.js";
import type { UnitWorkbookInput } from "./unit-input.js";
import { namesArea, startSheet } from "./start-places.js";
import { methodColumn, type UsageLayout } from "./usage-layout.js";
import type { UsageRow } from "./usage-rows.js";

type TableColumn = UsageLayout["columns"][number];

/** Writes the sheet with the one table of a unit's small workbook: a row for each plan and period, ids, revisions and the plans' ids hidden. */
export function writeUsageSheet(pen: Pen, input: UnitWorkbookInput, layout: UsageLayout, rows: readonly UsageRow[]): void {
  const { language } = pen.context;
  const sheet = pen.workbook.addWorksheet(layout.title, {
    properties: { tabColor: accentColour },
    views: [{ state: "frozen", ySplit: layout.firstRow, showGridLines: false, activeCell: firstCell(layout) }],
  });
  sheet.getColumn(1).hidden = true;
  for (const { column, width, hidden } of layout.columns) Object.assign(sheet.getColumn(column + 1), { width, hidden });
  const page: Page = { sheet, title: layout.title, widthAt: (at) => layout.columns.find(({ column }) => column === at)?.width ?? 0 };
  put(sheet, 0, 1, `${say(usage.label, language)} – ${input.unit.label}`, sectionTitle);
  setHeight(sheet, 0, 34);
  put(sheet, 1, 1, sectionHelp(usage, language), quietLine);
  setHeight(sheet, 1, 24);
  writeKeyRows(pen, page, input, layout);
  addTable(page, layout);
  writeHeadings(pen, page, layout);
  for (let at = 0; at < layout.rows; at += 1) writeRow(pen, page, layout, layout.firstRow + at, rows[at] ?? null);
  const bottom = layout.firstRow + layout.rows - 1;
  validate(sheet, rangeAddress({ top: layout.firstRow, bottom, left: 1, right: 1 }), methodList(pen, input));
  for (const { column, field } of layout.columns)
    if (field !== null)
      validate(sheet, rangeAddress({ top: layout.firstRow, bottom, left: column, right: column }), validationOf(field, pen));
  printSetup(sheet, {
    liesDown: true,
    header: `${input.unit.label} – ${input.period}`,
    repeated: { first: layout.headingRow, last: layout.headingRow },
  });
}

/** The methods to choose from in a new row: those on Start. */
function methodList({ context: { language } }: Pen, { plans }: UnitWorkbookInput): Parameters<typeof validate>[2] {
  const names = absoluteRange(say(startSheet.title, language), namesArea(plans.length));
  const warning = { allowBlank: true, showErrorMessage: true, errorStyle: "warning" } as const;
  return {
    type: "list",
    formulae: [names],
    ...warning,
    errorTitle: say(cellRuleTexts.checkTitle, language),
    error: say(cellRuleTexts.notInList, language),
  };
}

/** Where a person begins: the first number of the first row that is asked for. */
export function firstCell(layout: UsageLayout): string {
  const using = layout.columns.find(({ key }) => key === "using");
  return cellAddress(layout.firstRow, using?.column ?? 1);
}

/** One hidden key row a plan: the columns' keys, the plan's stamp, and its id in the column that says which plan a row is of. */
function writeKeyRows(pen: Pen, { sheet, title }: Page, { plans }: UnitWorkbookInput, { columns, keyRows }: UsageLayout): void {
  plans.forEach(({ plan }, at) => {
    const row = keyRows[at] ?? 0;
    for (const { column, key } of columns)
      put(sheet, row, column, markerOf(key, plan.id, stampMarker(usage.key, plan.epoch, plan.rev)), hiddenCell);
    sheet.getRow(row + 1).hidden = true;
  });
  const [left = 0, top = 0] = [columns[0]?.column, keyRows[0]];
  nameRange(pen, `pk_keys_${usage.key}`, absoluteRange(title, { top, left, bottom: top, right: columns.at(-1)?.column ?? left }));
}

function markerOf(key: string, planId: string, stamp: string): string | null {
  if (key === methodColumn) return null;
  if (key === planColumn) return planTag(planId);
  return key === revColumn ? stamp : keyMarker(usage.key, key);
}

function addTable({ sheet }: Page, { columns, headingRow, rows }: UsageLayout): void {
  sheet.addTable({
    name: usage.key,
    ref: cellAddress(headingRow, columns[0]?.column ?? 0),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: columns.map((column) => ({ name: String(cellValue(column.heading)), filterButton: true })),
    rows: Array.from({ length: rows }, () => []),
  });
}

function writeHeadings(pen: Pen, { sheet, widthAt }: Page, { columns, headingRow }: UsageLayout): void {
  for (const { column, heading: text, hidden, field } of columns) {
    put(sheet, headingRow, column, text, hidden ? hiddenCell : field?.kind === "number" ? numberHeading : heading);
    if (field !== null) validate(sheet, cellAddress(headingRow, column), headingMessage(field, pen.context.language));
  }
  const wrapped = columns
    .filter(({ hidden }) => !hidden)
    .map((one) => ({ text: one.heading, width: widthAt(one.column) - 2, size: sizes.heading, bold: true }));
  setHeight(sheet, headingRow, fitRow(wrapped, 28).height);
}

function writeRow(pen: Pen, { sheet, widthAt }: Page, { columns }: UsageLayout, at: number, source: UsageRow | null): void {
  const values = columns.map((column) => valueIn(pen, column, source));
  const wrapped = columns.flatMap(({ hidden, column }, index) => {
    const value = values[index] ?? null;
    return hidden || typeof value !== "string" ? [] : [{ text: value, width: widthAt(column), size: sizes.answer }];
  });
  const { height, stand } = fitRow(wrapped, 24);
  setHeight(sheet, at, height);
  columns.forEach((column, index) => {
    put(sheet, at, column.column, values[index] ?? null, lookOf(column, source, stand));
  });
}

function valueIn(pen: Pen, { key, field }: TableColumn, source: UsageRow | null): RawCell {
  if (source === null) return null;
  const { from, row } = source;
  if (field !== null) return showCell(field, row.cells[key] ?? null, pen.context);
  if (key === methodColumn) return from.name;
  if (key === planColumn) return planTag(from.plan.id);
  return key === idColumn ? row.id : from.plan.rev;
}

/** What is asked for is white, and so are spare rows; which row it is, and earlier periods, are grey. */
function lookOf({ key, field }: TableColumn, source: UsageRow | null, stand: "middle" | "top"): Look {
  if (key === revColumn) return revisionCell;
  if (key === idColumn || key === planColumn) return hiddenCell;
  const looks = field === null ? bodyCell("@", false) : bodyCell(numberFormat(field), field.kind === "number");
  const tellsWhich = field === null || key === "unit" || key === "period";
  return (source !== null && (tellsWhich || !source.asked) ? shown(looks) : looks)[stand];
}
