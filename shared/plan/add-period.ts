import { periodDays } from "../dates.js";
import type { Cells } from "../field.js";
import { groupBy } from "../group-by.js";
import type { ContentRow } from "../plan-content.js";
import { trainingProgress, type TrainingProgress } from "./training-progress.js";
import { people, unitOf } from "./usage-periods.js";

/** The sections that the rows of a new period follow from. */
export const periodSections = ["traineeGroups", "nextTrainings", "usage", "enrolments"] as const;

/** A plan's rows of one section, by their unit; rows without a unit belong to none. */
function byUnit(rows: readonly ContentRow[], section: string): ReadonlyMap<string, readonly ContentRow[]> {
  const named = rows.filter((row) => row.section === section && unitOf(row.cells) !== null);
  return groupBy(named, (row) => unitOf(row.cells) ?? "");
}

interface Span {
  readonly first: string;
  readonly last: string;
}

function spanOf({ cells }: ContentRow): Span | null {
  const period = cells["period"];
  return typeof period === "string" ? periodDays(period) : null;
}

function overlaps(row: ContentRow, days: Span): boolean {
  const span = spanOf(row);
  return span !== null && span.first <= days.last && days.first <= span.last;
}

/** The unit's rows of periods that ended before the day, newest first. */
function before(rows: readonly ContentRow[], day: string): readonly ContentRow[] {
  const ended = rows.flatMap((row) => {
    const last = spanOf(row)?.last;
    return last === undefined || last >= day ? [] : [{ last, row }];
  });
  return ended.sort((a, b) => (a.last > b.last ? -1 : 1)).map(({ row }) => row);
}

/** What the unit said newest of a number of people; a row that leaves it empty is passed over. */
function newest(rows: readonly ContentRow[], field: string): number | null {
  return rows.map((row) => people(row.cells[field])).find((n) => n !== null) ?? null;
}

function plannedUsers(groups: readonly ContentRow[]): number | null {
  const counts = groups.flatMap((row) => people(row.cells["intendedUsers"]) ?? []);
  return counts.length === 0 ? null : counts.reduce((sum, n) => sum + n, 0);
}

/** Who completed an initial training, at most as many as are meant to use the method; null where the unit has no enrolments to tell. */
function enrolledTrained(progress: TrainingProgress | undefined, intended: number | null): number | null {
  if (progress === undefined || intended === null) return null;
  const { trained, underTraining, planned, droppedOut } = progress;
  return trained + underTraining + planned + droppedOut === 0 ? null : Math.min(trained, intended);
}

function carried(groups: readonly ContentRow[], earlier: readonly ContentRow[], progress: TrainingProgress | undefined): Cells {
  const intendedUsers = newest(earlier, "intendedUsers") ?? plannedUsers(groups);
  const trained = earlier.length > 0 ? newest(earlier, "trained") : enrolledTrained(progress, intendedUsers);
  return { ...(intendedUsers === null ? {} : { intendedUsers }), ...(trained === null ? {} : { trained }) };
}

/** Whether a unit was closed by the last day of a period: what it would report is asked of those that carry on. */
export function isGoneBy(last: string, closedOn: string | undefined): boolean {
  return closedOn !== undefined && closedOn <= last;
}

/**
 * The usage rows that a period (2026-Q1, 2026-03, 2026-H1) still lacks: one for each unit of `traineeGroups` that has none for that period or
 * for one that overlaps it. Intended users and trained are carried forward from the unit's newest earlier row; in its first period they are the
 * intended users of its groups and those who completed an initial training. Using and using as intended are left for the unit, so that no row
 * counts as reported yet. `rows`: the plan's living rows of at least `periodSections`. `closedOn`: the first day without each closed unit, by its
 * id; one that was gone by the period's end is not asked. Empty for a text that is no period.
 */
export function addPeriod(
  rows: readonly ContentRow[],
  period: string,
  newId: () => string,
  closedOn: ReadonlyMap<string, string> = new Map(),
): readonly ContentRow[] {
  const days = periodDays(period);
  if (days === null) return [];
  const usage = byUnit(rows, "usage");
  const progress = new Map(trainingProgress(rows).map((one) => [one.unit, one]));
  return [...byUnit(rows, "traineeGroups")].flatMap(([unit, groups]) => {
    const own = usage.get(unit) ?? [];
    if (isGoneBy(days.last, closedOn.get(unit)) || own.some((row) => overlaps(row, days))) return [];
    const cells = { unit, period, ...carried(groups, before(own, days.first), progress.get(unit)) };
    return [{ id: newId(), section: "usage", cells }];
  });
}
