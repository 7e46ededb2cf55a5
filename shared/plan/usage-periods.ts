import { dayNumber, periodDays } from "../dates.js";
import type { Cells, Value } from "../field.js";
import type { ContentRow } from "../plan-content.js";

/** The most people that one cell is taken to mean; more is a slip of the pen, and is left out of figures. */
export const mostPeople = 100_000;

/** A number of people: whole, not negative and believable, else null. */
export function people(value: Value | undefined): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= mostPeople ? value : null;
}

/** The unit that a row is about, by id, or null. */
export function unitOf(cells: Cells): string | null {
  const unit = cells["unit"];
  return typeof unit === "string" && unit !== "" ? unit : null;
}

/** A usage row that a unit has reported, with the first and last day of its period. */
export interface ReportedRow {
  readonly first: string;
  readonly end: string;
  readonly row: ContentRow;
}

/** The row as a report: its unit, a period, and both numbers of users are filled in. A row that is only carried forward is none. */
function asReported(row: ContentRow): ReportedRow | null {
  const { period, using, usingAsIntended } = row.cells;
  const days = typeof period === "string" ? periodDays(period) : null;
  if (days === null || unitOf(row.cells) === null || people(using) === null || people(usingAsIntended) === null) return null;
  return { first: days.first, end: days.last, row };
}

/**
 * The reported rows of one unit, oldest first, one for each last day: of a month, quarter and half-year that end together the shortest
 * says most about that day; of equal ones the smallest id.
 */
export function reportedRows(rows: readonly ContentRow[]): readonly ReportedRow[] {
  const byEnd = new Map<string, ReportedRow>();
  for (const row of rows) {
    const one = asReported(row);
    const other = one === null ? undefined : byEnd.get(one.end);
    if (one !== null && (other === undefined || isBetter(one, other))) byEnd.set(one.end, one);
  }
  return [...byEnd.values()].sort((a, b) => (a.end < b.end ? -1 : 1));
}

/** A period in which a unit took on clients: how many of them no shorter period within it holds already. */
export interface ClientPeriod {
  readonly end: string;
  readonly n: number;
}

/**
 * The clients of one unit by the last days of their periods. Periods of different lengths lie within each other and never cross: of a
 * half-year beside its first quarter only what the quarter does not hold is new. Of rows of one period the smallest id counts.
 */
export function clientPeriods(rows: readonly ContentRow[]): readonly ClientPeriod[] {
  const reported = rows.flatMap((row) => asReported(row) ?? []).filter(({ row }) => people(row.cells["clientsStarted"]) !== null);
  const byPeriod = new Map<string, ReportedRow>();
  for (const one of reported) {
    const key = `${one.first} ${one.end}`;
    if (one.row.id < (byPeriod.get(key)?.row.id ?? "\uffff")) byPeriod.set(key, one);
  }
  const shortestFirst = [...byPeriod.values()].sort((a, b) => spanOf(a) - spanOf(b) || (a.end < b.end ? -1 : 1));
  const counted: (ClientPeriod & { readonly first: string })[] = [];
  for (const { first, end, row } of shortestFirst) {
    const within = counted.filter((other) => other.first >= first && other.end <= end).reduce((sum, other) => sum + other.n, 0);
    counted.push({ first, end, n: Math.max(0, (people(row.cells["clientsStarted"]) ?? 0) - within) });
  }
  return counted.map(({ end, n }) => ({ end, n })).filter(({ n }) => n > 0);
}

function spanOf({ first, end }: ReportedRow): number {
  return dayNumber(end) - dayNumber(first);
}

/** The last day of the same period a year later, on which a window of twelve months leaves it behind; null at the end of the calendar. */
export function yearLater(end: string): string | null {
  return periodDays(`${String(Number(end.slice(0, 4)) + 1)}${end.slice(4, 7)}`)?.last ?? null;
}

function isBetter(one: ReportedRow, other: ReportedRow): boolean {
  return one.first === other.first ? one.row.id < other.row.id : one.first > other.first;
}

/** The unit's newest reported row of a period that had ended by the day (absent: ever), or null. */
export function latestReported(rows: readonly ContentRow[], by?: string): ReportedRow | null {
  return reportedRows(rows).findLast((one) => by === undefined || one.end <= by) ?? null;
}
