import { applyBatch } from "../../shared/apply-batch.js";
import { readCell, showCell } from "../../shared/cell.js";
import { faultTexts } from "../../shared/fault-texts.js";
import type { Field, Value } from "../../shared/field.js";
import { say, type Text } from "../../shared/language.js";
import { numberFormat } from "../../shared/sheet.js";
import { emptyBatch, type Batch, type WorkbookContent } from "../../shared/workbook.js";
import { CallFailed } from "./api.js";
import { set, show, type Inside } from "./inside.js";
import type { PastValue, Place } from "./pane.js";
import { anchorOf, fieldCellAt, fieldCellOf, whyNotWritable, type FieldCell } from "./selected.js";
import { contextOf, everything } from "./session.js";
import { takeStock, type Stock } from "./stock.js";

const cellMoved: Text = {
  sv: "Cellen har ändrats eller flyttats under tiden, så inget skrevs. Markera cellen igen och försök på nytt.",
  fi: "Solu on sillä välin muuttunut tai siirtynyt, joten mitään ei kirjoitettu. Valitse solu uudelleen ja yritä uudestaan.",
  nb: "Cellen er endret eller flyttet i mellomtiden, så ingenting ble skrevet. Merk cellen igjen og prøv på nytt.",
  da: "Cellen er ændret eller flyttet i mellemtiden, så intet blev skrevet. Markér cellen igen, og prøv på ny.",
  en: "The cell changed or moved meanwhile, so nothing was written. Select the cell again and try once more.",
};

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
    if (stock === null || cell === null) return refuse(inside, say(cellMoved, session.speaks));
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
  return refuse(inside, say(cellMoved, session.speaks));
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
