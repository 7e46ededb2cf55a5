import fc from "fast-check";
import type { Cells } from "../../../shared/field.js";
import { findSection } from "../../../shared/plan/index.js";
import type { RowChange } from "./world.js";

const units = ["b11", "b11", "b11", "m21", "svo", "nowhere", null];
const dates = ["2026-01-31", "2026-02-28", "2026-03-30", "2026-03-31", "2026-04-01", "2026-06-30", "2026-12-31", "2028-02-29"];
const someDay = fc.constantFrom(null, null, ...dates);
const early = fc.constantFrom(null, ...dates.slice(0, 3));
const count = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 9 });

const cellsOf: Readonly<Record<string, fc.Arbitrary<Cells>>> = {
  goals: fc.record({
    goal: fc.constantFrom("A goal", null),
    perspective: fc.constantFrom("client", "unit", null),
    measurement: fc.constantFrom("Interviews", null),
  }),
  barriers: fc.record({
    barrier: fc.constantFrom("Time", null),
    factorCode: fc.constantFrom("time", "space", null),
    status: fc.constantFrom("open", "resolved", "resolved", "accepted", null),
    helped: fc.constantFrom("yes", "partly", "no", null),
    dueOn: early,
    resolvedOn: someDay,
  }),
  milestones: fc.record({ dueOn: early, doneOn: someDay }),
  traineeGroups: fc.record({
    unit: fc.constantFrom(...units),
    profession: fc.constantFrom("nurse", null),
    intendedUsers: count,
    headcount: count,
  }),
  usage: fc.record({
    unit: fc.constantFrom(...units),
    period: fc.constantFrom("2026-Q1", "2026-02", "2026-03", "2026-03", "2026-Q2", "2026-H1", "2028-02", null),
    intendedUsers: count,
    trained: count,
    using: count,
    usingAsIntended: count,
    clientsStarted: count,
  }),
  enrolments: fc.record({
    training: fc.constantFrom("nextTrainings0", "nextTrainings1", null),
    unit: fc.constantFrom(...units),
    count,
    dueOn: early,
    status: fc.constantFrom("planned", "inProgress", "completed", "completed", "completed", "withdrawn", null),
    completedOn: someDay,
  }),
  nextTrainings: fc.record({ kind: fc.constantFrom("initial", "initial", "refresher", null), startOn: early }),
  needAndChain: fc.record({ need: fc.constantFrom("Waiting lists", " ", null), needPerYear: fc.constantFrom(40, 12.4, null) }),
  methodBasics: fc.record({ resourceTime: fc.constantFrom("An hour a week", null) }),
};

const sections = Object.keys(cellsOf);

function isForm(section: string): boolean {
  return findSection(section)?.repeating === false;
}

/** A row of one of few, typed anew or deleted; many meet in the same unit and period. */
const rowChange: fc.Arbitrary<RowChange> = fc
  .tuple(fc.constantFrom(...sections), fc.integer({ min: 0, max: 3 }), fc.constantFrom(true, true, true, true, false))
  .chain(([section, row, stays]) => {
    if (isForm(section)) return (cellsOf[section] ?? fc.constant({})).map((value) => ({ section, id: section, cells: value }));
    const cells = stays ? (cellsOf[section] ?? fc.constant({})) : fc.constantFrom(null, {});
    return cells.map((value) => ({ section, id: `${section}${String(row)}`, cells: value }));
  });

/** The changes of one push. */
export const rowChanges: fc.Arbitrary<readonly RowChange[]> = fc.uniqueArray(rowChange, {
  selector: (change) => change.id,
  minLength: 1,
  maxLength: 14,
});
