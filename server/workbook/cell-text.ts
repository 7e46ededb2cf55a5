import type { RawCell } from "../../shared/workbook.js";

/** A text as a cell of an .xlsx file spells it: what reads like an escape is escaped, and so is DEL, which the writer would drop. */
export function escapeCellText(text: string): string {
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x").replaceAll("\u007F", "_x007F_");
}

/** A shown value as the writer takes it; empty cells are null so that they count as empty in every program. */
export function cellValue(raw: RawCell): string | number | boolean | null {
  if (raw === null || raw === "") return null;
  return typeof raw === "string" ? escapeCellText(raw) : raw;
}
