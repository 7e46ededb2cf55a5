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
const box: Partial<ExcelJS.Borders> = { right: thin, bottom: thin, left: thin };

/** Where a wrapped text stands in its row: in the middle, with air above and below, or in a tall row at the top, so that texts begin side by side. */
export type Stand = "middle" | "top";

const wrapped = (vertical: Stand): Partial<ExcelJS.Alignment> => ({ horizontal: "left", vertical, wrapText: true, indent: 1 });
const centred = (vertical: Stand): Partial<ExcelJS.Alignment> => ({ horizontal: "center", vertical });
const unwrapped: Partial<ExcelJS.Alignment> = { horizontal: "left", vertical: "middle", indent: 1 };

/** A look for texts in the middle of their row and for those at its top. */
export type Looks = Readonly<Record<Stand, Look>>;

function both(make: (stand: Stand) => Look): Looks {
  return { middle: make("middle"), top: make("top") };
}

/** A look that is the same in every row. */
export function always(look: Look): Looks {
  return { middle: look, top: look };
}

/** Font sizes in points, where a row's height or a column's width depends on them. */
export const sizes = { title: 16, answer: 11, label: 11, heading: 11, help: 10, printed: 11 } as const;

/** The name of the plan on Start. */
export const planTitle: Look = { font: font(22, accent, { bold: true }), alignment: unwrapped };
/** The title of a section. */
export const sectionTitle: Look = { font: font(sizes.title, accent, { bold: true }), alignment: unwrapped };
/** A smaller title within Start. */
export const smallTitle: Look = { font: font(12, accent, { bold: true }), alignment: unwrapped };
/** A heading of the printed form above what it holds for: a bar across its columns. */
export const printedHeading: Look = { font: font(sizes.printed, accent, { bold: true }), fill: tinted, alignment: unwrapped, numFmt: "@" };
/** A quiet line of text that may run across empty cells. */
export const quietLine: Look = { font: font(sizes.help, quiet), alignment: unwrapped };
/** A line of ordinary size that may run across empty cells. */
export const plainLine: Look = { font: font(12, quiet), alignment: unwrapped };
/** A link to another sheet or page. */
export const link: Look = { font: font(11, accent, { bold: true, underline: true }), alignment: wrapped("middle") };
/** A sentence beside a link or a label. */
export const sentence: Look = { font: font(11, ink), alignment: wrapped("middle") };
/** A value of Start that is shown and not filled in, with a white line below it. */
export const state: Look = {
  font: font(11, ink),
  fill: grey,
  alignment: wrapped("middle"),
  border: { bottom: { style: "medium", color: colour("FFFFFF") } },
};
/** The question of a form's line. */
export const labels = both((stand) => ({ font: font(sizes.label, ink, { bold: true }), alignment: wrapped(stand) }));
/** The help beside a form's answer. */
export const helps = both((stand) => ({ font: font(sizes.help, quiet), alignment: wrapped(stand) }));
/** A column heading of a table. */
export const heading: Look = {
  font: font(sizes.heading, ink, { bold: true }),
  fill: tinted,
  alignment: wrapped("middle"),
  border: { bottom: { style: "medium", color: accent } },
  numFmt: "@",
};
/** The heading of numbers, centred over them, clear of the filter button. */
export const numberHeading: Look = { ...heading, alignment: { ...centred("middle"), wrapText: true } };
/** A column heading of a form: lighter, as the questions below lead. */
export const formHeading: Look = {
  font: font(sizes.help, quiet),
  alignment: unwrapped,
  border: { bottom: { style: "thin", color: accent } },
};
/** Keys and ids in hidden rows and columns. */
export const hiddenCell: Look = { font: font(9, quiet), numFmt: "@" };
/** A row's revision in a hidden column: a number, which Excel would turn into text when it is written into a cell of texts. */
export const revisionCell: Look = { ...hiddenCell, numFmt: "General" };
/** A form's answer with the field's number format: a box to write in. */
export function answer(numFmt: string): Looks {
  return both((stand) => ({ font: font(sizes.answer, ink), alignment: wrapped(stand), border: box, numFmt }));
}

/** A table's cell with the column's number format; numbers are centred, as far from the filter button as from the next text. */
export function bodyCell(numFmt: string, isNumber: boolean): Looks {
  const alignment = isNumber ? centred : wrapped;
  return both((stand) => ({ font: font(sizes.answer, ink), alignment: alignment(stand), border: below, numFmt }));
}

/** The same cell where the value is shown and not filled in. */
export function shown(looks: Looks): Looks {
  return both((stand) => ({ ...looks[stand], fill: grey }));
}
