import { cellAddress } from "../../shared/address.js";
import type { CellPlace, Mark, RowRemoval } from "../../shared/workbook.js";

/** A note of Planark's begins so; every other note is the person's own. */
const ownWords = "Planark: ";

/** A note that was asked for beside a mark. */
export interface NoteAsked {
  readonly mark: Mark;
  readonly note: Excel.Note;
}

/** Whether this Excel has notes for add-ins: its set and, since an older office.js knows nothing of them, the member itself. */
export function hasNotes(): boolean {
  // outside Excel there is no context, whatever the types say
  const context = Office.context as Office.Context | undefined;
  return context?.requirements.isSetSupported("ExcelApi", "1.18") === true && "notes" in Excel.Worksheet.prototype;
}

/** Asks what notes stand in the cells that are marked; nothing where Excel has no notes for add-ins. */
export function askForNotes(context: Excel.RequestContext, marks: readonly Mark[]): readonly NoteAsked[] {
  if (!hasNotes()) return [];
  return marks.map((mark) => {
    const note = context.workbook.worksheets.getItem(mark.sheet).notes.getItemOrNullObject(cellAddress(mark.row, mark.column));
    note.load("content");
    return { mark, note };
  });
}

/** Where a cell stands after rows were taken out above it. */
function after({ sheet, row, column }: CellPlace, removals: readonly RowRemoval[]): CellPlace {
  const above = removals
    .filter((removal) => removal.sheet === sheet && column >= removal.column && column < removal.column + removal.columns)
    .flatMap((removal) => removal.rows.filter((gone) => gone < row));
  return { sheet, row: row - above.length, column };
}

/** Writes, changes or removes the notes of the marks; a cell with a note of the person's own keeps it. Says whether there is anything to ask for. */
export function writeNotes(context: Excel.RequestContext, asked: readonly NoteAsked[], removals: readonly RowRemoval[]): boolean {
  let any = false;
  for (const { mark, note } of asked) {
    const own = !note.isNullObject && note.content.startsWith(ownWords);
    const text = mark.kind === "none" ? null : ownWords + mark.message;
    if (text === null ? !own : !note.isNullObject && (!own || note.content === text)) continue;
    any = true;
    const { sheet, row, column } = after(mark, removals);
    const { notes } = context.workbook.worksheets.getItem(sheet);
    const address = cellAddress(row, column);
    if (text === null) notes.getItem(address).delete();
    else if (own) notes.getItem(address).content = text;
    else notes.add(address, text);
  }
  return any;
}
