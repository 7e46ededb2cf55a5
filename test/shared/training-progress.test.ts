import { describe, expect, it } from "vitest";
import type { Cells } from "../../shared/field.js";
import { sections } from "../../shared/plan/index.js";
import type { ContentRow } from "../../shared/plan-content.js";
import { trainingProgress } from "../../shared/plan/training-progress.js";
import { fieldsOf } from "../../shared/section.js";

let ids = 0;

function row(section: string, cells: Cells, id?: string): ContentRow {
  return { id: id ?? `row-${String((ids += 1))}`, section, cells };
}

const trainings = [
  row("nextTrainings", { kind: "initial", startOn: "2026-02-01" }, "first"),
  row("nextTrainings", { kind: "initial", startOn: "2026-03-01" }, "second"),
  row("nextTrainings", { kind: "refresher", startOn: "2026-04-01" }, "again"),
];

function enrolled(unit: string, training: string | null, status: string | null, count: number | null): ContentRow {
  return row("enrolments", { unit, training, status, count });
}

describe("Modules: training progress by unit and number", () => {
  it("adds up groups and enrolments in each unit, and says how many are in no training yet", () => {
    const rows = [
      row("traineeGroups", { unit: "north", profession: "nurse", headcount: 12, intendedUsers: 9 }),
      row("traineeGroups", { unit: "north", profession: "manager", headcount: 2, intendedUsers: 1 }),
      row("traineeGroups", { unit: "south", headcount: 5, intendedUsers: 5 }),
      ...trainings,
      enrolled("north", "first", "completed", 4),
      enrolled("north", "second", "enrolled", 2),
      enrolled("north", "second", "inProgress", 1),
      enrolled("north", "second", "planned", 3),
      enrolled("north", "first", "withdrawn", 1),
    ];
    expect(trainingProgress(rows)).toEqual([
      { unit: "north", intended: 10, toTrain: 14, trained: 4, underTraining: 3, planned: 3, droppedOut: 1, notYet: 4, leftOut: 0 },
      { unit: "south", intended: 5, toTrain: 5, trained: 0, underTraining: 0, planned: 0, droppedOut: 0, notYet: 5, leftOut: 0 },
    ]);
  });

  it("trains nobody anew in a refresher, and says how many rows it could not count", () => {
    const rows = [
      row("traineeGroups", { unit: "north", headcount: 4, intendedUsers: 4 }),
      ...trainings,
      enrolled("north", "again", "completed", 4),
      enrolled("north", null, "completed", 2),
      enrolled("north", "gone", "completed", 2),
      enrolled("north", "first", null, 2),
      enrolled("north", "first", "completed", -3),
      enrolled("north", "first", "completed", 1),
    ];
    expect(trainingProgress(rows)).toMatchObject([{ trained: 1, notYet: 3, leftOut: 4 }]);
  });

  it("has nobody waiting where more are enrolled than were to be trained, and names units that only enrolments know", () => {
    const rows = [row("traineeGroups", { unit: "north", headcount: 1 }), ...trainings, enrolled("north", "first", "completed", 3)];
    const [north, east] = trainingProgress([...rows, enrolled("east", "first", "planned", 2)]);
    expect(north).toMatchObject({ unit: "north", toTrain: 1, trained: 3, notYet: 0 });
    expect(east).toMatchObject({ unit: "east", toTrain: 0, planned: 2, notYet: 0 });
  });

  it("rests on numbers alone: no field of enrolments or usage is about a person", () => {
    const fields = sections.filter(({ key }) => ["enrolments", "usage", "traineeGroups"].includes(key)).flatMap((part) => fieldsOf(part));
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter(([, field]) => field.privacy !== undefined)).toEqual([]);
  });
});
