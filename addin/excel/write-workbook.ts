import { must } from "../../shared/must.js";
import type { Batch, CellWrite, Mark, RawCell, RowRemoval, TableGrowth, WorkbookContent } from "../../shared/workbook.js";
import { wrapPart } from "./part.js";
import { asTyped } from "./as-typed.js";
import { isAsSeen, putBack, readAnchors, readRemovals, rememberRange, type Before } from "./put-back.js";
import type { Known } from "./read-workbook.js";
import { runsFromBelow } from "./runs-from-below.js";

/** Bytes of values after which a request is sent and another begun; Excel on the web refuses more than 5 MB at once. */
export const bytesPerRequest = 1_000_000;

const fills = { problem: "#FBE3D6", hint: "#FFF4CE", conflict: "#F6D6E4" } as const;

/** A rectangle of cells that are written at once. */
interface Block {
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

function bytesOf(block: Block): number {
  return JSON.stringify(block.values).length + 200;
}

/** Splits a rectangle that alone exceeds a request into several below each other. */
function splitLarge(block: Block): readonly Block[] {
  const bytes = bytesOf(block);
  if (bytes <= bytesPerRequest || block.values.length === 1) return [block];
  const half = Math.ceil(block.values.length / 2);
  const cut = (from: number, to?: number): Block => ({
    ...block,
    row: block.row + from,
    values: block.values.slice(from, to),
    formats: block.formats.slice(from, to),
  });
  return [...splitLarge(cut(0, half)), ...splitLarge(cut(half))];
}

async function writeBlocks(context: Excel.RequestContext, writes: readonly CellWrite[], before: Before[] | null): Promise<void> {
  let bytes = 0;
  for (const block of blocksOf(writes).flatMap(splitLarge)) {
    const size = bytesOf(block);
    if (bytes > 0 && bytes + size > bytesPerRequest) {
      await context.sync();
      bytes = 0;
    }
    bytes += size;
    const range = context.workbook.worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row, block.column, block.values.length, block.values[0]?.length ?? 1);
    if (before !== null) before.push(rememberRange(range, block));
    if (block.formats.flat().some((format) => format !== null)) range.numberFormat = block.formats;
    range.values = block.values;
    range.untrack();
  }
}

function grow(context: Excel.RequestContext, growth: TableGrowth, known: Known): void {
  const table = must(known.tables.get(growth.table), `table ${growth.table}`);
  const range = context.workbook.worksheets
    .getItem(growth.sheet)
    .getRangeByIndexes(table.row, table.column, growth.lastRow - table.row + 1, table.columns);
  context.workbook.tables.getItem(growth.table).resize(range);
}

function remove(context: Excel.RequestContext, removal: RowRemoval): void {
  const sheet = context.workbook.worksheets.getItem(removal.sheet);
  for (const run of runsFromBelow(removal.rows))
    sheet.getRangeByIndexes(run.first, removal.column, run.count, removal.columns).delete("Up");
}

/** Excel shows at most 32 characters of an input message's title and 255 of its text. */
const longestMessage = 255;

function mark(context: Excel.RequestContext, { sheet, row, column, kind, message }: Mark): void {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
  if (kind === "none") {
    range.format.fill.clear();
    range.dataValidation.prompt = { showPrompt: false, title: "", message: "" };
    return;
  }
  range.format.fill.color = fills[kind];
  range.dataValidation.prompt = { showPrompt: true, title: "Planark", message: message.slice(0, longestMessage) };
}

async function writePart(context: Excel.RequestContext, text: string, known: Known): Promise<void> {
  const xml = await wrapPart(text);
  const parts = context.workbook.customXmlParts;
  const [own, ...others] = known.partIds;
  for (const id of others) parts.getItem(id).delete();
  if (own === undefined) parts.add(xml);
  else parts.getItem(own).setXml(xml);
}

/**
 * Writes a batch: values, growth, marks, removals, the part. One `sync` a started megabyte of values. With `seen`, cells are read in the same
 * request before they are written: where one is not as it was seen, all values and rows are put back, one request more, and the answer is false.
 */
export async function writeWorkbook(context: Excel.RequestContext, batch: Batch, known: Known, seen?: WorkbookContent): Promise<boolean> {
  const before: Before[] | null = seen === undefined ? null : readAnchors(context, batch.anchors ?? []);
  const removed = seen === undefined ? [] : readRemovals(context, batch.remove);
  await writeBlocks(context, batch.writes, before);
  for (const growth of batch.grow) grow(context, growth, known);
  for (const one of batch.marks) mark(context, one);
  for (const removal of batch.remove) remove(context, removal);
  if (batch.part !== undefined) await writePart(context, batch.part, known);
  await context.sync();
  if (seen === undefined || before === null || before.every((one) => isAsSeen(one, seen))) return true;
  putBack(context, before, removed);
  for (const one of batch.marks) if (one.kind !== "none") mark(context, { ...one, kind: "none" });
  await context.sync();
  return false;
}
