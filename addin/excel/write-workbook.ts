import { WorkbookFailed } from "../../shared/workbook-failed.js";
import type { Batch, CellPlace, RowRemoval, TableGrowth, WorkbookContent } from "../../shared/workbook.js";
import { blocksOf, bytesBack, bytesOfValues, bytesOut, hasFormats, splitLarge, type Block } from "./blocks.js";
import { keepPersons, markSteps, unmark, type Marked } from "./marks.js";
import { askForNotes, writeNotes } from "./notes.js";
import { wrapPart } from "./part.js";
import { isAsSeen, putBack, readAnchors, rememberRange, type Before, type Removed } from "./put-back.js";
import type { Known } from "./read-workbook.js";
import { inRequests, mostValues, type Step } from "./requests.js";
import { runsFromBelow, type Run } from "./runs-from-below.js";
import { tabSteps } from "./tabs.js";

/** What a write has asked Excel for so far: enough to put it back. */
interface Done {
  readonly anchors: Before[];
  readonly written: Before[];
  readonly removed: Removed[];
  readonly marked: Marked[];
  /** The workbook's own part after the write, with its id loaded. */
  part: Excel.CustomXmlPart | null;
}

function rangeAt(context: Excel.RequestContext, { sheet, row, column }: CellPlace, rows: number, columns: number): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** Names everything that must be there, before anything is written: where a sheet, table or part is gone, Excel stops here. */
function callRoll(context: Excel.RequestContext, batch: Batch, known: Known): void {
  const { worksheets, tables, customXmlParts } = context.workbook;
  for (const sheet of touchedSheets(batch)) worksheets.getItem(sheet).load("id");
  for (const { table } of batch.grow) tables.getItem(table).load("id");
  if (batch.part !== undefined) for (const id of known.partIds) customXmlParts.getItem(id).load("id");
}

/** The sheets that a batch writes to, marks or renames. */
export function touchedSheets({ writes, grow, remove, marks, tabs = [] }: Batch): readonly string[] {
  return [...new Set([...writes, ...grow, ...remove, ...marks, ...tabs].map(({ sheet }) => sheet))];
}

function writeStep(context: Excel.RequestContext, block: Block, seen: WorkbookContent | undefined, done: Done): Step {
  const [rows, columns] = [block.values.length, block.values[0]?.length ?? 1];
  return {
    values: bytesOfValues(block),
    out: bytesOut(block),
    back: bytesBack(seen, block, rows, columns),
    run: () => {
      const range = rangeAt(context, block, rows, columns);
      done.written.push(rememberRange(range, block, hasFormats(block)));
      if (hasFormats(block)) range.numberFormat = block.formats;
      range.values = block.values;
      range.untrack();
    },
  };
}

function growStep(context: Excel.RequestContext, growth: TableGrowth, known: Known): Step {
  const table = known.tables.get(growth.table);
  if (table === undefined) throw new WorkbookFailed("GONE", `no table ${growth.table}`, known.tabs.get(growth.sheet));
  return {
    values: 0,
    out: 600,
    back: 100,
    run: () => {
      const range = rangeAt(context, { ...table, sheet: growth.sheet }, growth.lastRow - table.row + 1, table.columns);
      context.workbook.tables.getItem(growth.table).resize(range);
    },
  };
}

function removeSteps(context: Excel.RequestContext, removal: RowRemoval, seen: WorkbookContent | undefined, done: Done): readonly Step[] {
  const { sheet, column, columns } = removal;
  const bytes = (first: number, count: number): number => bytesBack(seen, { sheet, row: first, column }, count, columns);
  const small = ({ first, count }: Run): readonly Run[] => {
    if (count === 1 || bytes(first, count) <= mostValues) return [{ first, count }];
    const half = Math.ceil(count / 2);
    return [...small({ first: first + half, count: count - half }), ...small({ first, count: half })];
  };
  const runs = runsFromBelow(removal.rows).flatMap(small);
  return runs.map(({ first, count }) => ({
    values: 0,
    out: 1_200,
    back: bytes(first, count),
    run: () => {
      const place = { sheet, row: first, column };
      const before = rememberRange(rangeAt(context, place, count, columns), place);
      rangeAt(context, place, count, columns).delete("Up");
      done.removed.push({ ...before, sign: context.workbook.worksheets.getCount() });
    },
  }));
}

function partStep(context: Excel.RequestContext, xml: string, known: Known, done: Done): Step {
  return {
    values: 0,
    out: xml.length * 1.1,
    back: 100,
    run: () => {
      const parts = context.workbook.customXmlParts;
      const [own, ...others] = known.partIds;
      for (const id of others) parts.getItem(id).delete();
      done.part = own === undefined ? parts.add(xml) : parts.getItem(own);
      if (own !== undefined) done.part.setXml(xml);
      done.part.load("id");
    },
  };
}

async function stepsOf(
  context: Excel.RequestContext,
  batch: Batch,
  known: Known,
  seen: WorkbookContent | undefined,
  done: Done,
): Promise<readonly Step[]> {
  const xml = batch.part === undefined ? null : await wrapPart(batch.part);
  return [
    ...blocksOf(batch.writes)
      .flatMap(splitLarge)
      .map((block) => writeStep(context, block, seen, done)),
    ...batch.grow.map((growth) => growStep(context, growth, known)),
    ...markSteps(context, batch.marks, done.marked),
    ...batch.remove.flatMap((removal) => removeSteps(context, removal, seen, done)),
    ...tabSteps(context, batch, known),
    ...(xml === null ? [] : [partStep(context, xml, known, done)]),
  ];
}

/** Puts everything back that was done, the marks first, since rows return above them. */
async function undo(context: Excel.RequestContext, done: Done): Promise<void> {
  unmark(done.marked);
  putBack(context, done.written, done.removed);
  await context.sync();
}

/** After Excel refused in the middle: what had been written is put back sheet by sheet, since one of them may be the reason. */
async function undoWhatWorked(context: Excel.RequestContext, done: Done): Promise<void> {
  const sheets = new Set([...done.written, ...done.removed].map(({ sheet }) => sheet));
  unmark(done.marked);
  await context.sync().catch(() => undefined);
  for (const sheet of sheets) {
    const here = <Place extends CellPlace>(places: readonly Place[]): readonly Place[] => places.filter((place) => place.sheet === sheet);
    putBack(context, here(done.written), here(done.removed));
    await context.sync().catch(() => undefined);
  }
}

/** What a write came to: whether every cell was as it had been seen, and which parts of Planark's the workbook has now. */
export interface Written {
  readonly unmoved: boolean;
  readonly partIds: readonly string[];
}

/**
 * Writes a batch: values, growth, marks, removals, tabs and links, the part. One `sync` a started megabyte. Cells are read in the same request before they are
 * written: with `seen`, where one is not as it was seen, all values and rows are put back, one request more, and the answer says so. Marks
 * take one request more where a cell had a colour or message of the person's own, and where Excel has notes for them. When Excel refuses, what was written before is put back.
 */
export async function writeWorkbook(context: Excel.RequestContext, batch: Batch, known: Known, seen?: WorkbookContent): Promise<Written> {
  const done: Done = { anchors: [], written: [], removed: [], marked: [], part: null };
  const steps = await stepsOf(context, batch, known, seen, done);
  callRoll(context, batch, known);
  if (seen !== undefined) done.anchors.push(...readAnchors(context, batch.anchors ?? []));
  const notes = askForNotes(context, batch.marks);
  const partIds = (): readonly string[] => (done.part === null ? known.partIds : [done.part.id]);
  try {
    await inRequests(context, steps);
  } catch (refused) {
    await undoWhatWorked(context, done);
    throw refused;
  }
  if (seen !== undefined && ![...done.anchors, ...done.written].every((one) => isAsSeen(one, seen))) {
    await undo(context, done);
    return { unmoved: false, partIds: partIds() };
  }
  if (keepPersons(done.marked)) await context.sync();
  // the marks stand without their notes, so a note that Excel refuses is no failure
  if (writeNotes(context, notes, batch.remove)) await context.sync().catch(() => undefined);
  return { unmoved: true, partIds: partIds() };
}
