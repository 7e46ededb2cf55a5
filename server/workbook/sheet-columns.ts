import { say, type Language } from "../../shared/language.js";
import { sectionHelp } from "../../shared/section-help.js";
import { titleOf } from "../../shared/section.js";
import type { Block, SheetLayout } from "../../shared/sheet.js";
import { sizes } from "./look.js";
import { textWidth } from "./text-lines.js";

/** A column of a sheet: its width in characters, and whether it is hidden. */
export interface SheetColumn {
  readonly width: number;
  readonly hidden: boolean;
}

/** Width of the column that the way back to Start gets where the title leaves none free. */
const backWidth = 14;

/** The sheet's columns from A on: as wide as the widest block needs; the first is hidden on every sheet, so that all begin alike. One more beyond the blocks where the title runs across all of them. */
export function columnsOf(layout: SheetLayout, language: Language): readonly SheetColumn[] {
  const all = layout.blocks.flatMap((block) => block.columns);
  const last = Math.max(...all.map((one) => one.column));
  const columns = Array.from({ length: last + 1 }, (_, at) => {
    const here = all.filter((one) => one.column === at);
    return { width: Math.max(4, ...here.map((one) => one.width)), hidden: at === 0 || here.some((one) => one.hidden) };
  });
  const lines = [...layout.blocks.map((block) => helpLine(block, language)), ...headingLines(layout, language)];
  return roomForBack(lines.reduce(widened, columns), titleWidth(layout, language));
}

function titleWidth({ blocks: [first] }: SheetLayout, language: Language): number {
  return first === undefined ? 0 : (textWidth(say(titleOf(first.section), language)) * bold * sizes.title) / 11 + indent;
}

/** The columns with room for the way back to Start beside the title: the last one, where a little more width before it is enough, else one more. */
function roomForBack(columns: readonly SheetColumn[], title: number): readonly SheetColumn[] {
  const last = columns.findLastIndex(({ hidden }) => !hidden);
  const missing = title - visibleWidth(columns.slice(0, last));
  if (missing > backWidth) return [...columns, { width: backWidth, hidden: false }];
  return widened(columns, { from: 0, to: last - 1, width: title });
}

/** The column for the way back to Start, counted from 0: the first that begins where the sheet's title has ended. */
export function backColumn(layout: SheetLayout, language: Language, columns: readonly SheetColumn[]): number {
  const title = titleWidth(layout, language);
  return columns.findIndex(({ hidden }, at) => !hidden && visibleWidth(columns.slice(0, at)) >= title);
}

/** A line of text that does not wrap: the columns it runs across, and what it takes in digits of size 11. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

const indent = 2;
const bold = 1.06;

function helpLine(block: Block, language: Language): Line {
  const width = (textWidth(sectionHelp(block.section, language)) * sizes.help) / 11 + indent;
  return { from: 0, to: Number.POSITIVE_INFINITY, width };
}

function headingLines({ blocks }: SheetLayout, language: Language): readonly Line[] {
  return blocks.flatMap(({ headings }) =>
    headings.map(({ column, lastColumn, text }) => {
      const width = (textWidth(say(text, language)) * bold * sizes.printed) / 11 + indent;
      return { from: column, to: lastColumn, width };
    }),
  );
}

/** The columns with the last one that the line runs across made so wide that the line ends within it. */
function widened(columns: readonly SheetColumn[], { from, to, width }: Line): readonly SheetColumn[] {
  const across = columns.map((column, at) => !column.hidden && at >= from && at <= to);
  const missing = Math.ceil(width - visibleWidth(columns.filter((_, at) => across[at])));
  const last = across.lastIndexOf(true);
  return columns.map((column, at) => (at === last && missing > 0 ? { ...column, width: column.width + missing } : column));
}

/** How wide, in characters, the columns are that a person sees. */
export function visibleWidth(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
}
