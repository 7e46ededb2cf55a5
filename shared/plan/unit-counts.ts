import type { ContentRow } from "../plan-content.js";
import { dayIn } from "./due.js";
import { during, ofUnit, type CountedRow, type Part, type Step, type UnitContent, type UnitMetric } from "./metric.js";
import { clientPeriods, people, reportedRows, yearLater } from "./usage-periods.js";

/** One number of each reported period, from its last day until the last day of the next one. */
function perPeriod(n: (row: ContentRow) => number | null, dim: (end: string) => string = () => ""): UnitMetric["count"] {
  return ({ unit, usage }) => {
    const rows = reportedRows(usage);
    return rows.flatMap(({ end, row }, at) => {
      const value = n(row) ?? 0;
      return value === 0 ? [] : during({ unit, dim: dim(end), n: value, on: end }, rows[at + 1]?.end ?? null);
    });
  };
}

/** A number of the period where the number it is a share of is filled in too; a share needs both. */
function shared(part: (row: ContentRow) => number | null, whole: string): (row: ContentRow) => number | null {
  return (row) => (people(row.cells[whole]) === null ? null : part(row));
}

const cell =
  (field: string) =>
  (row: ContentRow): number | null =>
    people(row.cells[field]);

function usingTrained(row: ContentRow): number | null {
  const [using, trained] = [cell("using")(row), cell("trained")(row)];
  return using === null || trained === null ? null : Math.min(using, trained);
}

/** What a count was by day, until the unit's first reported period ended. */
function untilReported(steps: (content: UnitContent) => readonly Step[]): UnitMetric["count"] {
  return (content) => {
    const first = reportedRows(content.usage)[0]?.end;
    const before = steps(content).filter((step) => first === undefined || step.on < first);
    const total = before.reduce((sum, step) => sum + step.n, 0);
    const parts = before.map(({ on, n }): Part => ({ unit: content.unit, dim: "", n, on }));
    return first === undefined || total === 0 ? parts : [...parts, { unit: content.unit, dim: "", n: -total, on: first }];
  };
}

/** How a whole that follows from two counts changed by day. */
function combined(one: readonly Step[], other: readonly Step[], value: (one: number, other: number) => number): readonly Step[] {
  const at = (steps: readonly Step[], day: string): number => steps.reduce((sum, { on, n }) => (on <= day ? sum + n : sum), 0);
  const days = [...new Set([...one, ...other].map(({ on }) => on))].sort();
  const values = days.map((day) => value(at(one, day), at(other, day)));
  return days.map((on, index) => ({ on, n: (values[index] ?? 0) - (values[index - 1] ?? 0) })).filter(({ n }) => n !== 0);
}

/** 1 from the day on which there is a row, 0 from the day on which there is none. */
function presence({ groups }: UnitContent): readonly Step[] {
  return combined(groups, [], (rows) => Number(rows > 0));
}

/** People who have completed a training that makes them trained, by day; at most as many as are meant to use the method. */
function enrolledAsTrained({ enrolments, initialTrainings, intended }: UnitContent): readonly Step[] {
  return combined(enrolments.flatMap(completed(initialTrainings)), intended, Math.min);
}

function completed(trainings: ReadonlySet<string>): (row: CountedRow) => readonly Step[] {
  return ({ cells, statusOn }) => {
    const { training, status, count } = cells;
    const n = people(count);
    const on = dayIn(cells, "completedOn") ?? statusOn;
    if (status !== "completed" || n === null || n === 0 || on === null) return [];
    return typeof training === "string" && trainings.has(training) ? [{ on, n }] : [];
  };
}

/** Clients of the periods that ended in the twelve months up to a day. The need is the plan's, so they count at its node. */
function clientsInYear({ usage }: UnitContent): readonly Part[] {
  return clientPeriods(usage).flatMap(({ end, n }) => during({ unit: null, dim: "", n, on: end }, yearLater(end)));
}

/** People who use the method as intended. */
export const asIntended = ofUnit("asIntended", ["usage"], perPeriod(shared(cell("usingAsIntended"), "intendedUsers")));

/** All who are meant to use it, trained or not. */
export const asIntendedOf = ofUnit("asIntendedOf", ["usage"], perPeriod(cell("intendedUsers")));

/** People trained among those who are meant to use it. */
export const trained = ofUnit("trained", ["usage"], perPeriod(shared(cell("trained"), "intendedUsers")));

/** All who are meant to use it where the number of trained is known. */
export const trainedOf = ofUnit("trainedOf", ["usage"], perPeriod(shared(cell("intendedUsers"), "trained")));

/** Trained people who use the method; never more than are trained. */
export const converted = ofUnit("converted", ["usage"], perPeriod(usingTrained));

/** All who are trained. */
export const convertedOf = ofUnit("convertedOf", ["usage"], perPeriod(cell("trained")));

/** Units by the last day of their newest reported period. */
export const unitsReported = ofUnit(
  "unitsReported",
  ["usage"],
  perPeriod(
    () => 1,
    (end) => end,
  ),
);

/** Units that take part and have not reported yet. */
export const unitsWaiting = ofUnit("unitsWaiting", ["usage", "traineeGroups"], untilReported(presence));

/** People meant to use the method in units that have not reported yet. */
export const intendedWaiting = ofUnit(
  "intendedWaiting",
  ["usage", "traineeGroups"],
  untilReported(({ intended }) => intended),
);

/** People trained by enrolments in units that have not reported yet. */
export const trainedWaiting = ofUnit(
  "trainedWaiting",
  ["usage", "traineeGroups", "enrolments", "nextTrainings"],
  untilReported(enrolledAsTrained),
);

/** Clients who started in the last twelve months. */
export const clients = ofUnit("clients", ["usage"], clientsInYear);
