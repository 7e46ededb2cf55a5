import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phases, type Cells, type Field, type Phase, type Value } from "../../shared/field.js";
import { must, unreachable } from "../../shared/must.js";
import type { ContentRow, PlanContent } from "../../shared/plan-content.js";
import { sections, sectionsOf } from "../../shared/plan/index.js";
import { planCompleteness } from "../../shared/plan/required.js";
import { fieldsOf, type Section } from "../../shared/section.js";

function valueFor(field: Field): Value {
  switch (field.kind) {
    case "text":
    case "list":
      return "Words";
    case "number":
      return 0;
    case "date":
    case "dateList":
      return "2026-03-01";
    case "choice":
      return must(Object.keys(field.choices)[0], "a choice");
    case "yesNo":
      return false;
    case "reference":
      return "b11";
    default:
      return unreachable(field);
  }
}

/** How a perfect form is filled in: rows a table, all fields or the required ones, tables that want no row with or without rows. */
interface Making {
  readonly phase: Phase;
  readonly modules: readonly string[];
  readonly rows: number;
  readonly everything: boolean;
  readonly untouched: boolean;
}

const making: fc.Arbitrary<Making> = fc.record({
  phase: fc.constantFrom(...phases),
  modules: fc.subarray(["followUp", "team"]),
  rows: fc.integer({ min: 1, max: 3 }),
  everything: fc.boolean(),
  untouched: fc.boolean(),
});

function rowsFor(part: Section, { rows, everything, untouched }: Making): readonly ContentRow[] {
  const fields = fieldsOf(part).filter(([, field]) => everything || field.required === true);
  const cells: Cells = Object.fromEntries(fields.map(([key, field]) => [key, valueFor(field)]));
  const count = !part.repeating ? 1 : untouched && part.minRows === undefined ? 0 : rows;
  return Array.from({ length: count }, (_, at) => ({
    id: part.repeating ? `${part.key}${String(at)}` : part.key,
    section: part.key,
    cells,
  }));
}

function perfectPlan(made: Making): PlanContent {
  return { phase: made.phase, modules: made.modules, rows: sections.flatMap((part) => rowsFor(part, made)) };
}

const smallest = { modules: [], rows: 1, everything: false, untouched: true };

describe("Rules: completeness", () => {
  it("is 100 % for a perfectly filled plan in every phase, whatever is on, filled or left untouched", () => {
    fc.assert(
      fc.property(making, (made) => {
        const { filled, required } = planCompleteness(perfectPlan(made));
        expect(required).toBeGreaterThan(0);
        expect(filled).toBe(required);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["explore", 13],
    ["prepare", 27],
    ["implement", 28],
    ["sustain", 32],
  ] as const)("asks in the phase %s for %i answers of the smallest form", (phase, required) => {
    expect(planCompleteness(perfectPlan({ ...smallest, phase }))).toEqual({ filled: required, required });
  });

  it("falls by one for each answer that is taken out, as far as the plan has come", () => {
    for (const phase of phases) {
      const plan = perfectPlan({ ...smallest, phase });
      for (const [at, row] of plan.rows.entries())
        for (const key of Object.keys(row.cells)) {
          const emptied = plan.rows.map((one, index) => (index === at ? { ...one, cells: { ...one.cells, [key]: null } } : one));
          const part = must(
            sections.find((one) => one.key === row.section),
            row.section,
          );
          const due = phases.indexOf(must(part.fields[key], key).filledIn ?? part.filledIn) <= phases.indexOf(phase);
          const on = sectionsOf(plan.modules).includes(part);
          const before = planCompleteness(plan);
          expect(planCompleteness({ ...plan, rows: emptied }), `${phase} ${row.section}.${key}`).toEqual({
            filled: before.filled - Number(due && on),
            required: before.required,
          });
        }
    }
  });

  it("counts an untouched table as one missing answer where it wants a row, once anything of it is due", () => {
    const without = (phase: Phase, section: string) => {
      const plan = perfectPlan({ ...smallest, phase });
      return planCompleteness({ ...plan, rows: plan.rows.filter((row) => row.section !== section) });
    };
    expect(without("explore", "goals")).toEqual({ filled: 10, required: 11 });
    expect(without("explore", "drivers")).toEqual({ filled: 13, required: 13 });
    expect(without("prepare", "drivers")).toEqual({ filled: 25, required: 26 });
    expect(without("sustain", "milestones")).toEqual({ filled: 32, required: 32 });
  });

  it("takes a row that holds only what was proposed, or blanks, for untouched", () => {
    const plan = perfectPlan({ ...smallest, phase: "explore" });
    const proposed = { id: "v", section: "revisions", cells: { version: "1.1", updatedOn: "2026-03-01", changes: " " } };
    expect(planCompleteness({ ...plan, rows: [...plan.rows, proposed] })).toEqual({ filled: 13, required: 13 });
    const begun = { ...proposed, cells: { ...proposed.cells, version: null, changes: "New goals" } };
    expect(planCompleteness({ ...plan, rows: [...plan.rows, begun] })).toEqual({ filled: 15, required: 16 });
  });

  it("counts only parts that are on, whatever their rows hold", () => {
    const plan = perfectPlan({ ...smallest, phase: "implement" });
    const half = { id: "u", section: "usage", cells: { unit: "b11", using: 1 } };
    expect(planCompleteness({ ...plan, rows: [...plan.rows, half] })).toEqual({ filled: 28, required: 28 });
    expect(planCompleteness({ ...plan, modules: ["followUp"], rows: [...plan.rows, half] }).required).toBeGreaterThan(28 + 7);
  });

  it("says how little there is in a plan without any row", () => {
    expect(planCompleteness({ phase: "explore", modules: [], rows: [] })).toEqual({ filled: 0, required: 9 });
  });
});
