import { ExcelError, found, invalid } from "../errors.js";
import { parseA1, splitSheet } from "../model/address.js";
import { cellAt, touch } from "../model/cells.js";
import { checkProtection } from "../model/write.js";
import { cellsOf, isRange, sheetOfHandle } from "./handles.js";
import { entryOf, textArg } from "./type-schema.js";
import type { SheetHandle } from "./handles.js";
import type { Args, Desk, Handle } from "./type-schema.js";
import type { Area, Cell } from "../model/types.js";

interface NoteHandle extends SheetHandle {
  cell: Cell;
}

function placeOf(o: SheetHandle, args: Args, desk: Desk): Area {
  const where = args[0];
  const area = isRange(where) ? cellsOf(where, desk).area : parseA1(splitSheet(textArg(args, 0)).rest);
  if (area?.rows !== 1 || area.cols !== 1) return invalid("The cell address is not valid.");
  sheetOfHandle(o, desk);
  return area;
}

function noteAt(o: SheetHandle, args: Args, desk: Desk): Handle | null {
  const { row, col } = placeOf(o, args, desk);
  const cell = cellAt(sheetOfHandle(o, desk), row, col);
  return cell?.note === undefined ? null : ({ type: "Note", sheetId: o.sheetId, cell } as Handle);
}

function add(o: SheetHandle, args: Args, desk: Desk): Handle {
  const sheet = sheetOfHandle(o, desk);
  const area = placeOf(o, args, desk);
  checkProtection(sheet, area);
  const cell = touch(sheet, area.row, area.col);
  if (cell.note !== undefined) throw new ExcelError("InvalidOperation", "The cell has a note already.");
  cell.note = { content: textArg(args, 1), author: `Person ${String(desk.origin.person)}` };
  return { type: "Note", sheetId: o.sheetId, cell } as Handle;
}

/** excel.notecollection of a sheet, by the addresses of its cells */
export const notesEntry = entryOf<SheetHandle>({
  page: "excel.notecollection",
  item: (o, key, desk) => found(noteAt(o, [key], desk), `note ${String(key)}`),
  make: { GetItemOrNullObject: noteAt, Add: add },
});

/** excel.note */
export const noteEntry = entryOf<NoteHandle>({
  page: "excel.note",
  get: { Content: (o) => o.cell.note?.content ?? "", AuthorName: (o) => o.cell.note?.author ?? "" },
  set: {
    Content: (o, value) => {
      if (o.cell.note) o.cell.note.content = String(value);
    },
  },
  call: {
    Delete: (o) => {
      delete o.cell.note;
      return null;
    },
  },
});
