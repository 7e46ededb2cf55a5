import type { Cells, Value } from "../../shared/field.js";
import { groupBy } from "../../shared/group-by.js";
import type { LogChange, LogEntry } from "../store/change-log.js";
import { filled, valueIn } from "./cells.js";

/** Whether the entry set the field: a SET of it, or the row's INSERT, which sets every field. */
export function setsField(entry: LogChange, field: string): boolean {
  return entry.kind === "INSERT" || (entry.kind === "SET" && entry.field === field);
}

/** What the entry set the field to. */
export function valueSet(entry: LogChange, field: string): Value {
  const { value } = entry;
  return typeof value === "object" && value !== null ? valueIn(value, field) : value;
}

/** The field's value after the revision. `log`: the row's entries, oldest first. */
export function valueAt(log: readonly LogEntry[], field: string, rev: number): Value {
  const entry = log.findLast((one) => one.rev <= rev && setsField(one, field));
  return entry === undefined ? null : valueSet(entry, field);
}

/** The row's values after the revision. */
export function cellsAt(log: readonly LogEntry[], rev: number): Cells {
  const cells: Record<string, Value> = {};
  for (const entry of log.filter((one) => one.rev <= rev)) {
    if (entry.kind === "INSERT") Object.assign(cells, entry.value);
    if (entry.kind === "SET" && entry.field !== null) cells[entry.field] = valueSet(entry, entry.field);
  }
  return filled(cells);
}

/** Whether the row lived after the revision. */
export function livedAt(log: readonly LogEntry[], rev: number): boolean {
  const last = log.findLast((one) => one.rev <= rev && one.kind !== "SET");
  return last !== undefined && last.kind !== "DELETE";
}

/** The entries of each row, in their order. */
export function byRow(log: readonly LogEntry[]): ReadonlyMap<string, readonly LogEntry[]> {
  return groupBy(log, (entry) => entry.rowId);
}
