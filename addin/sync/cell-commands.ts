import { applyBatch } from "../../shared/apply-batch.js";
import { readCell, showCell } from "../../shared/cell.js";
import { faultTexts } from "../../shared/fault-texts.js";
import type { Field, Value } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { valueText } from "../../shared/messages.js";
import type { HistoryEntry } from "../../shared/protocol.js";
import { numberFormat } from "../../shared/sheet.js";
import { emptyBatch, type Batch, type WorkbookContent } from "../../shared/workbook.js";
import { CallFailed } from "./api.js";
import { set, show, showSelected, type Inside } from "./inside.js";
import type { PastValue, Place } from "./pane.js";
import { anchorOf, fieldCellAt, fieldCellOf, whyNotWritable, type FieldCell } from "./selected.js";
import { contextOf, everything } from "./session.js";
import { takeStock, type Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

/** Shows the cell that the person rests on, and who sent what stands there as soon as the server says so. */
export async function select(inside: Inside): Promise<void> {
  if (inside.selectedAt === null) return;
  showSelected(inside);
  const asked = inside.state.selected?.place.cell;
  const entries = asked === undefined ? null : await historyOfSelected(inside).catch(() => null);
  const { selected } = inside.state;
  const newest = entries?.[0];
  if (selected?.place.cell !== asked || selected === null || newest === undefined || newest.at === selected.sent?.at) return;
  set(inside, { selected: { ...selected, sent: { by: newest.sentBy, at: newest.at } } });
}

/** The entries of the selected cell; a cell is asked for once at each revision of the plan. */
async function historyOfSelected(inside: Inside): Promise<readonly HistoryEntry[] | null> {
  const { session, stock } = inside;
  const { selected } = inside.state;
  if (stock === null || selected === null || !selected.hasHistory || session.fromCopy) return null;
  const found = fieldCellAt(stock, selected.place);
  const rowId = found?.line?.id ?? null;
  if (found === null || rowId === null) return null;
  const key = `${selected.place.cell ?? ""}@${session.epoch}:${String(session.head?.rev ?? 0)}`;
  const known = inside.histories.get(key);
  if (known !== undefined) return known;
  const answer = session.api.cellHistory(session.planId, found.section.section.key, rowId, found.key);
  inside.histories.set(key, answer);
  answer.catch(() => inside.histories.delete(key));
  return answer;
}

/** The values of the selected cell, newest first; null when nothing is selected or no answer came. */
export async function history(inside: Inside): Promise<readonly PastValue[] | null> {
  const { session, stock } = inside;
  const { selected } = inside.state;
  const found = stock === null || selected === null ? null : fieldCellAt(stock, selected.place);
  if (found === null) return null;
  try {
    const entries = await historyOfSelected(inside);
    const context = contextOf(session, stock?.content.date1904 ?? false);
    return (
      entries?.map((entry) => ({
        key: `${String(entry.rev)}:${entry.opId}`,
        shown: valueText(found.field, entry.after, context),
        value: entry.after,
        by: entry.sentBy,
        at: entry.at,
        kind: entry.kind,
        isNow: entry.after === selected?.canonical,
      })) ?? null
    );
  } catch (error) {
    if (error instanceof CallFailed) return null;
    throw error;
  }
}

/** Writes a text into a cell as if it were typed there; false with a notice when it cannot be. */
export function write(inside: Inside, place: Place, text: string): Promise<boolean> {
  return change(inside, place, ({ field }, content) => {
    const reading = readCell(field, text, contextOf(inside.session, content.date1904));
    if ("value" in reading) return reading;
    const max = field.kind === "text" || field.kind === "list" ? field.maxLength : "";
    return { why: say(faultTexts[reading.fault], inside.session.speaks, { read: short(text), max }) };
  });
}

/** Writes a past value into a cell; false with a notice when it cannot be. */
export function restore(inside: Inside, place: Place, past: PastValue): Promise<boolean> {
  return change(inside, place, () => ({ value: past.value }));
}

type Wanted = { readonly value: Value } | { readonly why: string };

/** The row is followed by its id, and written only where it still stands as it was read; one more try after rows moved. */
async function change(inside: Inside, place: Place, wanted: (cell: FieldCell, content: WorkbookContent) => Wanted): Promise<boolean> {
  const { session } = inside;
  for (const again of [false, true]) {
    const stock = again || inside.dirty || inside.stock === null ? await reread(inside) : inside.stock;
    const cell = stock === null ? null : cellMeant(stock, place);
    if (stock === null || cell === null) return refuse(inside, say(syncTexts.cellMoved, session.speaks));
    const why = whyNotWritable(session, cell);
    const value = wanted(cell, stock.content);
    if (why !== null || "why" in value) return refuse(inside, why ?? ("why" in value ? value.why : ""));
    const batch = batchOf(cell, cell.field, showCell(cell.field, value.value, contextOf(session, stock.content.date1904)));
    if (!(await session.workbook.apply(batch, stock.content))) continue;
    await takeIn(inside, applyBatch(stock.content, batch)).catch((error: unknown) => {
      lookLater(inside, error);
    });
    return true;
  }
  return refuse(inside, say(syncTexts.cellMoved, session.speaks));
}

/** The cell is written; what follows from it is shown at the next look. */
function lookLater(inside: Inside, error: unknown): void {
  if (!(error instanceof CallFailed)) throw error;
  inside.dirty = true;
}

function refuse(inside: Inside, notice: string): false {
  set(inside, { notice });
  return false;
}

function cellMeant(stock: Stock, place: Place): FieldCell | null {
  if (place.cell !== undefined) return fieldCellOf(stock, place.cell);
  const found = fieldCellAt(stock, place);
  return found?.line === null ? found : null;
}

function batchOf(cell: FieldCell, field: Field, value: Batch["writes"][number]["value"]): Batch {
  const { section, row, column } = cell;
  const anchor = anchorOf(cell);
  const write = { sheet: section.sheet, row, column, value, format: numberFormat(field) };
  return { ...emptyBatch, writes: [write], anchors: anchor === null ? [] : [anchor] };
}

async function reread(inside: Inside): Promise<Stock | null> {
  const content = await inside.session.workbook.read(everything);
  inside.dirty = false;
  return takeIn(inside, content);
}

/** Takes stock of a content without asking where the plan stands. */
async function takeIn(inside: Inside, content: WorkbookContent): Promise<Stock | null> {
  const { session, stock } = inside;
  if (stock === null) return null;
  const { stage, notice } = inside.state;
  inside.stock = await takeStock(session, content, stock.part, { forceRebase: false, mint: !session.fromCopy });
  show(inside, stage === "offline" ? { stage, notice } : {});
  return inside.stock;
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
