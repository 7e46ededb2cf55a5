import type ExcelJS from "exceljs";

/** How a cell looks and what its number format is; shared between cells, so it is never changed after it was made. */
export type Look = Readonly<Partial<ExcelJS.Style>>;

const colour = (rgb: string) => ({ argb: `FF${rgb}` });
const ink = colour("1F2A30");
const quiet = colour("56646C");
const line = colour("D3DBDF");
const accent = colour("14606B");

/** The one colour that is not grey: titles, links and what people fill in lead with it. */
export const accentColour = accent;

const fill = (rgb: string): ExcelJS.FillPattern => ({ type: "pattern", pattern: "solid", fgColor: colour(rgb) });
const tinted = fill("E4EFF1");
const grey = fill("ECEFF1");

const font = (size: number, color: Partial<ExcelJS.Color>, more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: "Calibri",
  family: 2,
  size,
  color,
  ...more,
});

const thin: Partial<ExcelJS.Border> = { style: "thin", color: line };
const below: Partial<ExcelJS.Borders> = { bottom: thin };
const box: Partial<ExcelJS.Borders> = { top: thin, right: thin, bottom: thin, left: thin };

const wrapped = (vertical: "top" | "middle"): Partial<ExcelJS.Alignment> => ({ horizontal: "left", vertical, wrapText: true, indent: 1 });
const unwrapped: Partial<ExcelJS.Alignment> = { horizontal: "left", vertical: "middle", indent: 1 };

/** Font sizes in points, where a row's height depends on them. */
export const sizes = { answer: 11, label: 11, heading: 11, help: 10 } as const;

/** The name of the plan on Start. */
export const planTitle: Look = { font: font(22, accent, { bold: true }), alignment: unwrapped };
/** The title of a section. */
export const sectionTitle: Look = { font: font(16, accent, { bold: true }), alignment: unwrapped };
/** A smaller title within Start. */
export const smallTitle: Look = { font: font(12, accent, { bold: true }), alignment: unwrapped };
/** A quiet line of text that may run across empty cells. */
export const quietLine: Look = { font: font(sizes.help, quiet), alignment: unwrapped };
/** A line of ordinary size that may run across empty cells. */
export const plainLine: Look = { font: font(12, quiet), alignment: unwrapped };
/** A link to another sheet or page. */
export const link: Look = { font: font(11, accent, { bold: true, underline: true }), alignment: wrapped("top") };
/** A sentence beside a link or a label. */
export const sentence: Look = { font: font(11, ink), alignment: wrapped("top") };
/** The question of a form's line. */
export const label: Look = { font: font(sizes.label, ink, { bold: true }), alignment: wrapped("top") };
/** The help beside a form's answer. */
export const help: Look = { font: font(sizes.help, quiet), alignment: wrapped("top") };
/** A column heading of a table. */
export const heading: Look = {
  font: font(sizes.heading, ink, { bold: true }),
  fill: tinted,
  alignment: wrapped("middle"),
  border: { bottom: { style: "medium", color: accent } },
  numFmt: "@",
};
/** A column heading of a form: lighter, as the questions below lead. */
export const formHeading: Look = { font: font(sizes.help, quiet), alignment: unwrapped, border: { bottom: { style: "thin", color: accent } } };
/** Keys, ids and revisions in hidden rows and columns. */
export const hiddenCell: Look = { font: font(9, quiet), numFmt: "@" };
/** Revisions: numbers in a hidden column. */
export const hiddenNumber: Look = { font: font(9, quiet), numFmt: "0" };

/** A form's answer with the field's number format: a box to write in. */
export function answer(numFmt: string): Look {
  return { font: font(sizes.answer, ink), alignment: wrapped("top"), border: box, numFmt };
}

/** A table's cell with the column's number format; numbers stand to the right. */
export function bodyCell(numFmt: string, isNumber: boolean): Look {
  const alignment: Partial<ExcelJS.Alignment> = isNumber ? { horizontal: "right", vertical: "top", indent: 1 } : wrapped("top");
  return { font: font(sizes.answer, ink), alignment, border: below, numFmt };
}

/** The same cell where the value is shown and not filled in. */
export function shown(look: Look): Look {
  return { ...look, fill: grey };
}
