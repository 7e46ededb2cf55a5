import { seenAt } from "../../shared/apply-batch.js";
import type { CellWrite, RawCell, WorkbookContent } from "../../shared/workbook.js";
import { asTyped } from "./as-typed.js";
import { mostValues } from "./requests.js";

/** A rectangle of cells that are written at once. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: RawCell[][];
  readonly formats: (string | null)[][];
}

function sameShape(above: Block, below: Block): boolean {
  return (
    above.sheet === below.sheet &&
    above.column === below.column &&
    above.row + above.values.length === below.row &&
    above.values[0]?.length === below.values[0]?.length
  );
}

/** Contiguous writes as rectangles: runs within a row, then equal runs below each other. Each cell belongs to exactly one. */
export function blocksOf(writes: readonly CellWrite[]): readonly Block[] {
  const sorted = [...writes].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column);
  const runs: Block[] = [];
  for (const write of sorted) {
    const last = runs.at(-1);
    const value = asTyped(write.value);
    if (
      last !== undefined &&
      last.sheet === write.sheet &&
      last.row === write.row &&
      last.column + (last.values[0]?.length ?? 0) === write.column
    ) {
      last.values[0]?.push(value);
      last.formats[0]?.push(write.format ?? null);
    } else runs.push({ sheet: write.sheet, row: write.row, column: write.column, values: [[value]], formats: [[write.format ?? null]] });
  }
  return joinRows(runs);
}

function joinRows(runs: readonly Block[]): readonly Block[] {
  const blocks: Block[] = [];
  const byColumn = [...runs].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  for (const run of byColumn) {
    const last = blocks.at(-1);
    if (last !== undefined && sameShape(last, run)) {
      last.values.push(...run.values);
      last.formats.push(...run.formats);
    } else blocks.push(run);
  }
  return blocks;
}

/** What a block costs beside its cells: its objects and calls. */
const overhead = 600;

function bytesIn(grid: unknown): number {
  return new TextEncoder().encode(JSON.stringify(grid)).length;
}

/** Bytes of the values that a block writes. */
export function bytesOfValues(block: Block): number {
  return bytesIn(block.values);
}

/** Whether the block sets any number format. */
export function hasFormats(block: Block): boolean {
  return block.formats.some((line) => line.some((format) => format !== null));
}

/** About how many bytes a request grows by when the block is written. */
export function bytesOut(block: Block): number {
  return bytesIn(block.values) + (hasFormats(block) ? bytesIn(block.formats) : 0) + overhead;
}

/** About how many bytes a reply grows by when a rectangle's values, formulas and formats are read, as far as its content was seen. */
export function bytesBack(
  seen: WorkbookContent | undefined,
  at: Pick<Block, "sheet" | "row" | "column">,
  rows: number,
  columns: number,
): number {
  if (seen === undefined) return overhead;
  const old = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => seenAt(seen, { sheet: at.sheet, row: at.row + down, column: at.column + right })),
  );
  return 2 * bytesIn(old) + 8 * rows * columns + overhead;
}

/** Splits a rectangle that alone exceeds a request into several below each other. */
export function splitLarge(block: Block): readonly Block[] {
  if (bytesOfValues(block) <= mostValues || block.values.length === 1) return [block];
  const half = Math.ceil(block.values.length / 2);
  const cut = (from: number, to?: number): Block => ({
    ...block,
    row: block.row + from,
    values: block.values.slice(from, to),
    formats: block.formats.slice(from, to),
  });
  return [...splitLarge(cut(0, half)), ...splitLarge(cut(half))];
}
