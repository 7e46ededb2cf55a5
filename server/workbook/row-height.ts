import type { Stand } from "./look.js";
import { linesIn } from "./text-lines.js";

/** A text of a row with what it takes: the column's width in digits of size 11, the text's own size in points, and whether it is bold. */
interface Wrapped {
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

/** How a row stands: its height in points, and where in it the texts stand. */
interface Fit {
  readonly height: number;
  readonly stand: Stand;
}

/** Up to this height in points a row is taken in at a glance, and its texts stand in the middle. */
const glance = 130;

/** The height at which none of a row's wrapped texts is cut, at least `least` points. */
export function fitRow(texts: readonly Wrapped[], least: number): Fit {
  const heights = texts.map(({ text, width, size, bold }) => {
    const room = ((width - margins) * 11) / size / (bold === true ? boldness : 1);
    return linesIn(text, room) * size * 1.37 + padding;
  });
  const height = Math.min(highestRow, Math.ceil(Math.max(least, ...heights)));
  return { height, stand: height > glance ? "top" : "middle" };
}
