import { groupBy } from "../group-by.js";
import type { ContentRow } from "../plan-content.js";
import { people, unitOf } from "./usage-periods.js";

/** How far the training of a unit has come, in numbers of people; the plan's rows hold no names. */
export interface TrainingProgress {
  /** The unit's id. */
  readonly unit: string;
  /** Meant to use the method, by the unit's groups. */
  readonly intended: number;
  /** To be trained, by the unit's groups. */
  readonly toTrain: number;
  /** Have completed an initial training. */
  readonly trained: number;
  /** Enrolled in one or taking part in it. */
  readonly underTraining: number;
  /** A place is planned, nothing more. */
  readonly planned: number;
  /** Broke off. */
  readonly droppedOut: number;
  /** To be trained and in none of the above but those who broke off: 0 where more are enrolled than were to be trained. */
  readonly notYet: number;
  /** Rows of enrolments that are not counted: their training, status or number cannot be told. Those of other kinds of training are not meant. */
  readonly leftOut: number;
}

type State = "trained" | "underTraining" | "planned" | "droppedOut";

const stateOf: Readonly<Record<string, State>> = {
  planned: "planned",
  enrolled: "underTraining",
  inProgress: "underTraining",
  completed: "trained",
  withdrawn: "droppedOut",
};

function sum(rows: readonly ContentRow[], field: string): number {
  return rows.reduce((total, { cells }) => total + (people(cells[field]) ?? 0), 0);
}

/** The state of the people of an enrolment row, or null where it cannot be told. */
function stateIn({ cells }: ContentRow): State | null {
  const { status, count } = cells;
  const state = typeof status === "string" ? stateOf[status] : undefined;
  return state === undefined || people(count) === null ? null : state;
}

function progressOf(
  unit: string,
  groups: readonly ContentRow[],
  enrolled: readonly ContentRow[],
  kinds: ReadonlyMap<unknown, unknown>,
): TrainingProgress {
  const kindOf = ({ cells }: ContentRow): unknown => kinds.get(cells["training"]);
  const initial = enrolled.filter((row) => kindOf(row) === "initial");
  const known = initial.filter((row) => stateIn(row) !== null);
  const unclear = enrolled.filter((row) => kindOf(row) == null);
  const at = (state: State): number =>
    sum(
      known.filter((row) => stateIn(row) === state),
      "count",
    );
  const counts = { trained: at("trained"), underTraining: at("underTraining"), planned: at("planned") };
  const toTrain = sum(groups, "headcount");
  return {
    unit,
    intended: sum(groups, "intendedUsers"),
    toTrain,
    ...counts,
    droppedOut: at("droppedOut"),
    notYet: Math.max(0, toTrain - counts.trained - counts.underTraining - counts.planned),
    leftOut: initial.length - known.length + unclear.length,
  };
}

/**
 * How far initial training has come in each unit: those of `traineeGroups` in their order, then those that only enrolments name. `rows`: the
 * plan's living rows of at least `traineeGroups`, `nextTrainings` and `enrolments`. Only trainings of kind initial count: a refresher trains
 * nobody anew. Without a reported period, min(`trained`, `intended`) of `intended` is the share trained.
 */
export function trainingProgress(rows: readonly ContentRow[]): readonly TrainingProgress[] {
  const of = (section: string): readonly ContentRow[] => rows.filter((row) => row.section === section);
  const kinds = new Map<unknown, unknown>(of("nextTrainings").map(({ id, cells }) => [id, cells["kind"]]));
  const groups = groupBy(of("traineeGroups"), ({ cells }) => unitOf(cells));
  const enrolled = groupBy(of("enrolments"), ({ cells }) => unitOf(cells));
  const units = [...new Set([...groups.keys(), ...enrolled.keys()])];
  return units.flatMap((unit) => (unit === null ? [] : [progressOf(unit, groups.get(unit) ?? [], enrolled.get(unit) ?? [], kinds)]));
}
