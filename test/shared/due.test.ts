import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../shared/dates.js";
import type { Cells } from "../../shared/field.js";
import { languages, say } from "../../shared/language.js";
import type { ContentRow } from "../../shared/plan-content.js";
import { barrierStatuses, enrolmentStatuses } from "../../shared/plan/choices.js";
import { deadlineOf, dueItems } from "../../shared/plan/due.js";
import { findSection, sections } from "../../shared/plan/index.js";
import { rowMetrics } from "../../shared/plan/metrics.js";
import { must } from "../../shared/must.js";

const today = "2026-03-10";

const milestone = (id: string, cells: Cells): ContentRow => ({ id, section: "milestones", cells });
const barrier = (id: string, cells: Cells): ContentRow => ({ id, section: "barriers", cells });

function due(rows: readonly ContentRow[], within = 30): readonly string[] {
  return dueItems(rows, today, within, [], "en").map(({ rowId, on, overdue }) => `${rowId} ${on}${overdue ? " overdue" : ""}`);
}

describe("what is due", () => {
  it("is overdue from the day after, due on the day itself and as far ahead as is asked", () => {
    const rows = ["2026-03-09", "2026-03-10", "2026-04-09", "2026-04-10"].map((dueOn) => milestone(dueOn, { dueOn }));
    expect(due(rows)).toEqual(["2026-03-09 2026-03-09 overdue", "2026-03-10 2026-03-10", "2026-04-09 2026-04-09"]);
    expect(due(rows, 0)).toEqual(["2026-03-09 2026-03-09 overdue", "2026-03-10 2026-03-10"]);
  });

  it("leaves out what is done, keeps what is said to be done in days to come, and is not asked of rows without a day", () => {
    const rows = [
      milestone("done", { dueOn: "2026-03-01", doneOn: today }),
      milestone("not yet", { dueOn: "2026-03-01", doneOn: "2026-03-11" }),
      milestone("no day", { title: "Some time" }),
      barrier("resolved", { dueOn: "2026-03-20", status: "resolved" }),
      barrier("accepted", { dueOn: "2026-03-20", status: "accepted" }),
      barrier("open", { dueOn: "2026-03-20", status: "open" }),
      barrier("no status", { dueOn: "2026-03-21" }),
    ];
    expect(due(rows)).toEqual(["not yet 2026-03-01 overdue", "open 2026-03-20", "no status 2026-03-21"]);
  });

  it("comes oldest first, and of one day in the order of the rows", () => {
    const rows = [barrier("b", { dueOn: "2026-03-12" }), milestone("c", { dueOn: "2026-03-11" }), barrier("a", { dueOn: "2026-03-12" })];
    expect(due(rows)).toEqual(["c 2026-03-11", "b 2026-03-12", "a 2026-03-12"]);
  });

  it.each(languages)("is called what its row is called, never by its date (%s)", (language) => {
    const rows = [
      milestone("m", { title: "Contract signed", dueOn: today }),
      milestone("n", { dueOn: today }),
      barrier("b", { dueOn: today }),
    ];
    const label = (key: string): string => say(must(findSection(key), key).label, language);
    expect(dueItems(rows, today, 0, [], language).map(({ what }) => what)).toEqual([
      "Contract signed",
      label("milestones"),
      label("barriers"),
    ]);
  });

  it.each(languages)("calls those who wait for a training by the training, and never by an id (%s)", (language) => {
    const rows: readonly ContentRow[] = [
      { id: "t1", section: "nextTrainings", cells: { title: "Group 2", startOn: "2026-04-01", kind: "initial" } },
      ...["t1", "t-gone"].map((training) => ({
        id: training,
        section: "enrolments",
        cells: { training, unit: "u1", count: 8, status: "planned", dueOn: today },
      })),
    ];
    const items = dueItems(rows, today, 0, ["followUp"], language);
    expect(items.map(({ what }) => what)).toEqual([
      "2026-04-01 Group 2",
      say(must(findSection("enrolments"), "enrolments").label, language),
    ]);
  });

  it("says for the same rows what the figure of overdue items counts, on every day", () => {
    const metric = must(
      rowMetrics.find(({ key }) => key === "overdue"),
      "overdue",
    );
    const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days));
    const status = fc.constantFrom(...Object.keys({ ...barrierStatuses, ...enrolmentStatuses }));
    const cells = fc.record(
      { dueOn: day, doneOn: day, resolvedOn: day, completedOn: day, status, title: fc.string() },
      { requiredKeys: [] },
    );
    const row = fc.record({
      id: fc.uuid(),
      section: fc.constantFrom(...sections.map(({ key }) => key)),
      cells,
      statusOn: fc.option(fc.integer({ min: -40, max: 0 }).map((days) => addDays(today, days))),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const counted = rows
          .filter(({ section }) => metric.reads.includes(section))
          .flatMap((one) => metric.count(one, { phase: "explore", modules: [] }));
        const figure = counted.filter(({ on }) => (on ?? "") <= today).reduce((sum, { n }) => sum + n, 0);
        expect(dueItems(rows, today, 30, ["followUp", "team"], "en").filter(({ overdue }) => overdue)).toHaveLength(figure);
      }),
      { numRuns: 500 },
    );
  });

  it("waits for those who are to take part in a training or do so, until they have completed it or left it", () => {
    const enrolled = (status: string | null, more: Cells = {}): ContentRow => ({
      id: "e",
      section: "enrolments",
      cells: { unit: "u", count: 4, dueOn: "2026-03-01", status, ...more },
    });
    const overdue = (row: ContentRow, modules: readonly string[]): number => dueItems([row], today, 30, modules, "en").length;
    for (const status of ["planned", "enrolled", "inProgress"]) expect(overdue(enrolled(status), ["followUp"])).toBe(1);
    for (const status of ["completed", "withdrawn", null]) expect(overdue(enrolled(status), ["followUp"])).toBe(0);
    expect(overdue(enrolled("planned"), []), "while follow-up is off nothing of it is late").toBe(0);
    expect(deadlineOf(enrolled("completed", { completedOn: "2026-03-20" }), "2026-03-22")?.doneOn).toBe("2026-03-20");
    expect(deadlineOf(enrolled("withdrawn"), "2026-03-22")?.doneOn).toBe("2026-03-22");
  });

  it("knows the day on which a barrier was closed from its own date, else from its status", () => {
    const cells = { dueOn: "2026-03-01", status: "resolved" };
    expect(deadlineOf(barrier("b", cells), "2026-03-05")?.doneOn).toBe("2026-03-05");
    expect(deadlineOf(barrier("b", { ...cells, resolvedOn: "2026-03-04" }), "2026-03-05")?.doneOn).toBe("2026-03-04");
    expect(deadlineOf(barrier("b", cells), null)?.doneOn).toBe("2026-03-01");
  });
});
