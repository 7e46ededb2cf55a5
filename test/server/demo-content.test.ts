import { describe, expect, it } from "vitest";
import { dayFrom, quarterFrom, workdayFrom } from "../../server/demo/dates.js";
import { formSections, rowSections, type PilotPlan, type PilotSections } from "../../server/demo/pilot/pilot-types.js";
import { pilot } from "../../server/demo/pilot/pilot.js";
import { checkValue } from "../../shared/cell.js";
import type { Cells, Phase } from "../../shared/field.js";
import { phases } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import type { PlanContent } from "../../shared/plan-content.js";
import { findSection } from "../../shared/plan/index.js";
import { planCompleteness } from "../../shared/plan/required.js";
import { findProblems } from "../../shared/plan/rules.js";

const days = ["2026-11-22", "2028-02-29", "2027-01-01"];
const today = "2026-11-22";

function given<T>(value: T | undefined): T {
  return must(value, "the pilot lacks it");
}

/** Every row of a plan with its section, the forms' single rows first. */
function rowsOfPlan(sections: PilotSections): { section: string; cells: Cells }[] {
  const rows = rowSections.flatMap((section) => sections[section].map((cells) => ({ section, cells })));
  return [...formSections.map((section) => ({ section, cells: sections[section] })), ...rows];
}

function contentOf(plan: PilotPlan): PlanContent {
  const rows = rowsOfPlan(plan.sections).map((row, at) => ({ ...row, id: `r${String(at)}` }));
  return { phase: given(plan.phases.at(-1)).phase, modules: plan.modules, rows };
}

/** What no correct client would send: unknown keys, wrong kinds, unknown codes. */
function faultsOf(plan: PilotPlan): string[] {
  return rowsOfPlan(plan.sections).flatMap(({ section, cells }) =>
    Object.entries(cells).flatMap(([key, value]) => {
      const field = findSection(section)?.fields[key];
      const fault = field === undefined ? "unknown field" : value === null ? "empty" : checkValue(field, value);
      return fault === null ? [] : [`${plan.key} ${section}.${key}: ${fault}`];
    }),
  );
}

function counts(plan: PilotPlan): number[] {
  return rowSections.map((section) => plan.sections[section].length);
}

function newestUsage(plan: PilotPlan, unit: string): Cells | undefined {
  return plan.sections.usage.filter((row) => row["unit"] === unit).at(-1);
}

function sum(rows: readonly Cells[], field: string): number {
  return rows.reduce((total, row) => total + Number(row[field]), 0);
}

function groupsByUnit(plan: PilotPlan): Map<string, Cells[]> {
  const units = new Set(plan.sections.traineeGroups.map((row) => String(row["unit"])));
  return new Map([...units].map((unit) => [unit, plan.sections.traineeGroups.filter((row) => row["unit"] === unit)]));
}

/** Units whose newest figures read: this many as intended, of this many. */
function unitsAt(asIntended: number, intended: number): string[] {
  return pilot(today).plans.flatMap((plan) =>
    [...groupsByUnit(plan).keys()].filter((unit) => {
      const newest = newestUsage(plan, unit);
      return newest?.["usingAsIntended"] === asIntended && newest["intendedUsers"] === intended;
    }),
  );
}

describe("Days of the demo", () => {
  it("count over a leap day and a change of year", () => {
    expect([dayFrom("2028-02-29", 366), dayFrom("2028-02-29", -60), dayFrom("2027-01-01", -1)]).toEqual([
      "2029-03-01",
      "2027-12-31",
      "2026-12-31",
    ]);
  });

  it("move away from today when they fall on a weekend", () => {
    const moved = [-1, -2, 6, 7, 0, 5].map((offset) => workdayFrom("2026-11-23", offset));
    expect(moved).toEqual(["2026-11-20", "2026-11-20", "2026-11-30", "2026-11-30", "2026-11-23", "2026-11-30"]);
  });

  it("know the newest ended quarter, which on its last day is the running one", () => {
    const newest = ["2026-11-22", "2026-12-30", "2026-12-31", "2027-01-01", "2028-02-29"].map((date) => quarterFrom(date, 0));
    expect(newest).toEqual(["2026-Q3", "2026-Q3", "2026-Q4", "2026-Q4", "2027-Q4"]);
    expect(quarterFrom("2027-01-01", -5)).toBe("2025-Q3");
  });

  it("refuse a day that does not exist", () => {
    expect(() => pilot("2027-02-29")).toThrow(RangeError);
  });
});

describe.each(days)("The pilot on %s", (date) => {
  const { plans, units, methods, people, edits } = pilot(date);

  it("is the same however often it is asked for", () => {
    expect(pilot(date)).toEqual({ plans, units, methods, people, edits });
  });

  it("holds only fields and codes the plan knows", () => {
    expect(plans.flatMap(faultsOf)).toEqual([]);
  });

  it("points only at units and methods of its registers", () => {
    const codes = new Set(units.filter(({ level }) => level === "unit").map(({ code }) => code));
    const named = plans.flatMap(({ sections }) => [...sections.traineeGroups, ...sections.usage].map((row) => String(row["unit"])));
    const [free, ...planned] = methods.map(({ code }) => code).reverse();
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    expect(free).toBe("FIS");
    planned.reverse();
    expect(plans.map(({ sections }) => sections.cover["methodName"])).toEqual(planned);
    expect(plans.map(({ method }) => method)).toEqual(planned);
  });

  it("breaks no rule but the one goal in each plan that has no measurement", () => {
    const found = plans.map((plan) => findProblems(contentOf(plan), date, "en"));
    expect(found.map((list) => list.filter(({ severity }) => severity === "problem").map(({ rule }) => rule))).toEqual(
      plans.map(() => ["R14"]),
    );
    expect(new Set(found.flat().map(({ rule }) => rule))).toEqual(new Set(["R14", "R15"]));
  });

  it("enters its phases in order, none in the future", () => {
    for (const plan of plans) {
      const entered = plan.phases.map(({ enteredOn }) => enteredOn);
      expect([...new Set(entered)].sort()).toEqual(entered);
      expect(given(entered.at(-1)) <= date).toBe(true);
    }
  });

  it("has in every plan milestones and measures that are done, overdue and ahead, and trainings held and to come", () => {
    for (const { sections } of plans) {
      const open = sections.milestones.filter((row) => row["doneOn"] === undefined).map((row) => String(row["dueOn"]));
      expect(open.some((due) => due < date) && open.some((due) => due > date) && open.length < sections.milestones.length).toBe(true);
      const measures = sections.barriers
        .filter(({ status }) => status === "open" || status === "inProgress")
        .map((row) => String(row["dueOn"]));
      expect(measures.some((due) => due < date) && measures.some((due) => due > date)).toBe(true);
      const starts = sections.nextTrainings.map((row) => String(row["startOn"]));
      expect(starts.some((start) => start < date) && starts.some((start) => start > date)).toBe(true);
    }
  });
});

describe("The pilot", () => {
  const { plans, units, people, edits } = pilot(today);

  it("has twelve units under two or three services of one organisation", () => {
    const of = (level: string): string[] => units.filter((unit) => unit.level === level).map(({ code }) => code);
    expect([of("country").length, of("region").length, of("service").length, of("unit").length]).toEqual([1, 1, 3, 12]);
    expect(units.filter(({ organisation }) => organisation).map(({ code }) => code)).toEqual(of("region"));
    units.forEach(({ parent }, at) => {
      expect(parent === null ? at === 0 : units.slice(0, at).some(({ code }) => code === parent)).toBe(true);
    });
    expect(people.map(({ id, role }) => [id, role])).toEqual([
      ["demo-anna", "coordinator"],
      ["demo-anna", "methodOwner"],
      ["demo-bo", "coordinator"],
      ["demo-ledning", "reader"],
    ]);
  });

  it("has five plans in four languages and all phases, one of them returned to an earlier phase", () => {
    const newest = plans.map((plan) => given(plan.phases.at(-1)).phase);
    const at = (phase: Phase): number => phases.indexOf(phase);
    const returned = plans.filter((plan) =>
      plan.phases.some(({ phase }, row) => row > 0 && at(phase) < at(given(plan.phases[row - 1]).phase)),
    );
    expect(plans).toHaveLength(5);
    expect(new Set(plans.map(({ language }) => language))).toEqual(new Set(["sv", "fi", "nb", "da"]));
    expect(new Set(newest)).toEqual(new Set(phases));
    expect(returned.map(({ key }) => key)).toEqual(["trygghetsalarm"]);
  });

  it("fills every section of each plan with a plausible number of rows", () => {
    const bounds = [
      [5, 10],
      [2, 4],
      [3, 5],
      [1, 4],
      [4, 8],
      [2, 6],
      [2, 6],
      [4, 8],
      [5, 9],
      [9, 30],
    ] as const;
    for (const plan of plans) {
      const outside = counts(plan).filter((count, at) => count < given(bounds[at])[0] || count > given(bounds[at])[1]);
      expect(outside, `${plan.key}: ${counts(plan).join(" ")}`).toEqual([]);
      expect(Object.keys(plan.sections.cover)).toHaveLength(8);
    }
  });

  it("fills the form as far as each plan has come, but for the measurement that one goal of each lacks", () => {
    for (const plan of plans) {
      const { filled, required } = planCompleteness(contentOf(plan));
      expect(required - filled, plan.key).toBe(1);
      expect(required).toBeGreaterThan(30);
    }
  });

  it("names as responsible only members of the plan's two groups", () => {
    for (const { sections } of plans) {
      const members = [...sections.leadershipMembers, ...sections.teamMembers].map(({ name }) => name);
      expect(new Set(members).size).toBe(members.length);
      expect(sections.barriers.filter(({ responsible }) => responsible !== undefined && !members.includes(responsible))).toEqual([]);
    }
  });

  it("has barriers in every state, some without factor and some whose measure helped", () => {
    for (const { sections } of plans) {
      expect(sections.barriers.some((row) => row["factorCode"] === undefined)).toBe(true);
      expect(sections.barriers.some(({ status }) => status === "resolved")).toBe(true);
    }
    const all = plans.flatMap(({ sections }) => sections.barriers);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(["open", "inProgress", "resolved", "accepted"]));
    expect(new Set(all.flatMap(({ helped }) => helped ?? []))).toEqual(new Set(["yes", "partly", "no", "unknown"]));
  });

  it("has a unit at exactly half, one just above, and one too small for a percentage", () => {
    expect([unitsAt(5, 10), unitsAt(6, 10), unitsAt(3, 8)]).toEqual([["B11"], ["B12"], ["B15"]]);
  });

  it("has one unit that takes part and has never reported", () => {
    const silent = plans.flatMap((plan) => [...groupsByUnit(plan).keys()].filter((unit) => newestUsage(plan, unit) === undefined));
    expect(silent).toEqual(["M23"]);
  });

  it("has one unit that lacks one quarter between others", () => {
    const gaps = plans.flatMap((plan) =>
      [...groupsByUnit(plan).keys()].filter((unit) => {
        const reported = plan.sections.usage.filter((row) => row["unit"] === unit);
        const first = [0, -1, -2, -3, -4, -5].find((offset) => quarterFrom(today, offset) === reported[0]?.["period"]);
        return first !== undefined && reported.length === -first;
      }),
    );
    expect(gaps).toEqual(["B14"]);
  });

  it("reports three to six quarters a unit, the newest ended one last, over the people the training groups name", () => {
    for (const plan of plans) {
      const reporting = [...groupsByUnit(plan)].filter(([unit]) => newestUsage(plan, unit) !== undefined);
      for (const [unit, groups] of reporting) {
        const rows = plan.sections.usage.filter((row) => row["unit"] === unit);
        expect([3, 4, 5, 6]).toContain(rows.length);
        expect(rows.at(-1)).toMatchObject({ period: quarterFrom(today, 0), intendedUsers: sum(groups, "intendedUsers") });
      }
    }
  });

  it("trains no more people than a unit employs", () => {
    const staff = new Map(units.map((unit) => [unit.code, unit.staffCount ?? 0]));
    const over = plans.flatMap((plan) =>
      [...groupsByUnit(plan)].filter(([unit, groups]) => sum(groups, "headcount") > given(staff.get(unit))).map(([unit]) => unit),
    );
    expect(over).toEqual([]);
  });

  it("scripts edits that fit their fields and change what stands there", () => {
    for (const { plan, section, row, field, value } of edits) {
      const cells = given(given(plans.find(({ key }) => key === plan)).sections[section][row]);
      expect(checkValue(given(findSection(section)?.fields[field]), value)).toBeNull();
      expect(cells[field]).toBeDefined();
      expect(cells[field]).not.toEqual(value);
    }
  });

  it("ends its edits with a merge of one row and one cell left in conflict", () => {
    const cell = (at: number): string => {
      const edit = given(edits.at(at));
      return [edit.by, edit.basedOn, edit.section, edit.row, edit.field].join(" ");
    };
    expect([cell(-4), cell(-3)]).toEqual(["demo-anna now goals 0 target", "demo-bo before goals 0 responsible"]);
    expect([cell(-2), cell(-1)]).toEqual(["demo-anna now barriers 1 dueOn", "demo-bo before barriers 1 dueOn"]);
    expect(given(edits.at(-2)).value).not.toEqual(given(edits.at(-1)).value);
  });
});
