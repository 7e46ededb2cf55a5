import { linesIn } from "./text-lines.js";

/** A text of a row with what it takes: the column's width in digits of size 11, the text's own size in points, and whether it is bold. */
export interface Wrapped {
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** The highest row a spreadsheet can show, in points; a longer text is read in the cell or in the pane. */
export const highestRow = 409;

/** Room that a cell's indent and inner margins take, in digits. */
const margins = 2.2;
const boldness = 1.06;
const padding = 8;

/** Points that a row needs so that none of its wrapped texts is cut, at least `least`. */
export function rowHeight(texts: readonly Wrapped[], least: number): number {
  const heights = texts.map(({ text, width, size, bold }) => {
    const room = ((width - margins) * 11) / size / (bold === true ? boldness : 1);
    return linesIn(text, room) * size * 1.37 + padding;
  });
  return Math.min(highestRow, Math.ceil(Math.max(least, ...heights)));
}
