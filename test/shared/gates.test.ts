import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phases, type Cells, type Field, type Phase, type Value } from "../../shared/field.js";
import { languages } from "../../shared/language.js";
import { must, unreachable } from "../../shared/must.js";
import type { ContentRow, PlanContent } from "../../shared/plan-content.js";
import { perspectives } from "../../shared/plan/choices.js";
import { anyRowMissing, rowMissing } from "../../shared/plan/gate-texts.js";
import { missingAt } from "../../shared/plan/gates.js";
import { findSection, sections, sectionsOf } from "../../shared/plan/index.js";
import { modules } from "../../shared/plan/modules.js";
import type { Problem } from "../../shared/protocol.js";
import { fieldsOf, type Section } from "../../shared/section.js";

const today = "2026-03-10";
const everyModule = modules.map(({ key }) => key);

function planIn(phase: Phase, rows: readonly ContentRow[] = [], on: readonly string[] = ["form"]): PlanContent {
  return { phase, modules: on, rows };
}

const row = (section: string, id: string, cells: Cells): ContentRow => ({ section, id, cells });
const places = (found: readonly Problem[]): readonly string[] =>
  found.map(({ rule, section, rowId, field }) => [rule, section, rowId, field].filter((part) => part !== null).join(" "));

/** A value that the rules have nothing against. */
function valueFor(field: Field): Value {
  switch (field.kind) {
    case "text":
      return field.check === "period" ? "2025-Q4" : "Words";
    case "number":
      return 4;
    case "date":
      return "2026-03-01";
    case "choice":
      return must(Object.keys(field.choices)[0], "a choice");
    case "yesNo":
      return true;
    case "reference":
      return "b11";
    case "list":
      return "Words";
    case "dateList":
      return "2026-03-01";
    default:
      return unreachable(field);
  }
}

/** Rows of a section, each with everything that a gate asks for; a goal for every perspective, a unit for every row of usage. */
function perfectRows(part: Section, count: number, everything: boolean): readonly ContentRow[] {
  const asked = fieldsOf(part).filter(
    ([key, field]) => everything || field.required === true || ["baseline", "target", "measure", "resolvedOn", "helped"].includes(key),
  );
  const cells = Object.fromEntries(asked.map(([key, field]) => [key, valueFor(field)]));
  if (!part.repeating) return [row(part.key, part.key, cells)];
  const kinds = Object.keys(perspectives);
  const rows = part.key === "goals" ? Math.max(count, kinds.length) : count;
  return Array.from({ length: rows }, (_, at) => {
    const own = { goals: { perspective: kinds[at % kinds.length] ?? "", target: 5 }, usage: { unit: `b${String(at)}` } };
    return row(part.key, `${part.key}-${String(at)}`, { ...cells, ...own[part.key as keyof typeof own] });
  });
}

const perfect = fc.record({
  phase: fc.constantFrom(...phases),
  modules: fc.subarray(everyModule),
  rows: fc.integer({ min: 1, max: 3 }),
  everything: fc.boolean(),
});

function perfectPlan({ phase, modules: on, rows, everything }: typeof perfect extends fc.Arbitrary<infer T> ? T : never): PlanContent {
  const parts = sections.filter((part) => part.readOnly !== true);
  return { phase, modules: on, rows: parts.flatMap((part) => perfectRows(part, rows, everything)) };
}

describe("Rules: the gate to a phase", () => {
  it("asks of an untouched plan for what belongs to the phases that it leaves", () => {
    const explored = [
      "required cover cover methodName",
      "required cover cover plannedStart",
      "minRows leadershipMembers",
      "minRows teamMembers",
      "required methodBasics methodBasics purpose",
      "required methodBasics methodBasics clientGroup",
      "required methodBasics methodBasics resources",
      "required needAndChain needAndChain need",
      "minRows goals",
    ];
    const prepared = [
      ...explored.slice(0, -1),
      "required followUp followUp followUpArrangement",
      "required followUp followUp followUpResponsible",
      "minRows goals",
      ...["contentAndStructure", "progressFollowUp", "completionDue", "nonCompletionProcedure", "managerIntroduction"].map(
        (field) => `required trainingPlan trainingPlan ${field}`,
      ),
      "minRows traineeGroups",
      "minRows drivers",
      "minRows barriers",
    ];
    const asked = (from: Phase, to: Phase): readonly string[] => places(missingAt(planIn(from), to, today, "sv"));
    expect(asked("explore", "prepare")).toEqual(explored);
    expect(asked("prepare", "implement")).toEqual(prepared);
    expect(asked("explore", "implement")).toEqual(prepared);
    expect(asked("implement", "sustain")).toEqual(prepared);
  });

  it("asks only of modules that are on", () => {
    const asked = (on: readonly string[]): readonly string[] => places(missingAt(planIn("implement", [], on), "sustain", today, "sv"));
    expect(asked(["form", "followUp"])).toContain("minRows usage");
    expect(asked(["form", "team"])).not.toContain("minRows usage");
    const half = row("usage", "u", { unit: "b11" });
    expect(missingAt(planIn("implement", [half]), "sustain", today, "sv").filter(({ section }) => section === "usage")).toEqual([]);
  });

  it("asks for nothing on the way back to an earlier phase, nor in the phase itself", () => {
    for (const from of phases)
      for (const to of phases.filter((phase) => phases.indexOf(phase) <= phases.indexOf(from)))
        expect(missingAt(planIn(from, [], everyModule), to, today, "en")).toEqual([]);
  });

  it("asks for an answer only once its own phase is left, whatever the phase of its table", () => {
    const barrier = row("barriers", "b", { barrier: "Too little time" });
    const asked = (from: Phase, to: Phase): readonly string[] =>
      places(missingAt(planIn(from, [barrier]), to, today, "en").filter(({ section }) => section === "barriers"));
    expect(asked("explore", "prepare")).toEqual([]);
    expect(asked("prepare", "implement")).toEqual(["R21 barriers b measure"]);
    expect(asked("implement", "sustain")).toEqual(["required barriers b status", "R21 barriers b measure"]);
  });

  it("takes rows in which nothing stands for untouched, and blanks for no answer", () => {
    const blank = row("goals", "g", { goal: null, measurement: "  " });
    expect(places(missingAt(planIn("explore", [blank]), "prepare", today, "sv"))).toContain("minRows goals");
    const half = row("goals", "g", { goal: "Shorter queues", perspective: "client", measurement: " " });
    expect(places(missingAt(planIn("explore", [half]), "prepare", today, "sv"))).toContain("required goals g measurement");
  });

  it("adds what the rules ask for as hints, and nothing twice", () => {
    const goal = row("goals", "g", { goal: "Shorter queues", perspective: "client" });
    const found = missingAt(planIn("explore", [goal]), "implement", today, "en").filter(({ section }) => section === "goals");
    expect(places(found)).toEqual(["required goals g measurement", "R13 goals perspective", "R15 goals g baseline"]);
    expect(found.map(({ severity }) => severity)).toEqual(["hint", "hint", "hint"]);
    expect(found[1]?.message).toMatch(/^Goals: At least one perspective has no goal\. Write a goal/);
    expect(found[2]?.message).toMatch(/^Goals, Shorter queues: Baseline or target is missing, or they are equal\. Write/);
  });

  it("leaves to the rules what is wrong but not missing", () => {
    const wrong = row("cover", "cover", {
      methodName: "ipc",
      plannedStart: "2026-05-01",
      plannedEnd: "2026-01-01",
      ownerContactPhone: "?",
    });
    expect(missingAt(planIn("explore", [wrong]), "prepare", today, "en").filter(({ section }) => section === "cover")).toEqual([]);
  });

  it("says what is missing and where, in every language", () => {
    const goal = row("goals", "g", { goal: "Kortare köer", perspective: "client" });
    const said = languages.map((language) => {
      const found = missingAt(planIn("prepare", [goal]), "implement", today, language);
      return ["cover plannedStart", "goals measurement", "barriers "].map(
        (place) => found.find(({ section, field }) => `${String(section)} ${field ?? ""}` === place)?.message,
      );
    });
    expect(said).toEqual([
      [
        "Implementering av metoden: ”Planerad start” saknas.",
        "Mål, Kortare köer: ”Sätt att mäta och följa upp” saknas.",
        "Hinder: Minst ett hinder saknas.",
      ],
      [
        "Menetelmän implementointi: ”Suunniteltu alku” puuttuu.",
        "Tavoitteet, Kortare köer: ”Mittaus- ja seurantatapa” puuttuu.",
        "Esteet: Vähintään yksi este puuttuu.",
      ],
      [
        "Implementering av metoden: «Planlagt start» mangler.",
        "Mål, Kortare köer: «Hvordan målet måles og følges opp» mangler.",
        "Hindringer: Minst én hindring mangler.",
      ],
      [
        "Implementering af metoden: »Planlagt start« mangler.",
        "Mål, Kortare köer: »Hvordan målet måles og følges op« mangler.",
        "Barrierer: Mindst én barriere mangler.",
      ],
      [
        "Implementing the method: “Planned start” is missing.",
        "Goals, Kortare köer: “How it is measured and followed up” is missing.",
        "Barriers: At least one barrier is missing.",
      ],
    ]);
  });

  it("gives the reason alone for a list that shows the place itself", () => {
    const goal = row("goals", "g", { goal: "Shorter queues", perspective: "client" });
    const found = missingAt(planIn("prepare", [goal]), "implement", today, "en");
    const reasonAt = (wanted: string): string | undefined =>
      found.find(({ section, field }) => `${String(section)} ${field ?? ""}` === wanted)?.reason;
    expect(["goals measurement", "goals baseline", "barriers "].map(reasonAt)).toEqual([
      "Not filled in yet.",
      "Baseline or target is missing, or they are equal. Write today’s value and the one you aim for.",
      "At least one barrier is missing.",
    ]);
  });

  it("names a row that is known by its unit by the unit's name", () => {
    const group = row("traineeGroups", "t", { unit: "b11", profession: "nurse", headcount: 3 });
    const references = { units: [{ id: "b11", label: "B11 Northern team" }] };
    const found = missingAt(planIn("prepare", [group]), "implement", today, "en", references).filter(({ rowId }) => rowId === "t");
    expect(found.map(({ message }) => message)).toEqual([
      "Units and staff to be trained, B11 Northern team: “Number intended to use the method” is missing.",
    ]);
  });

  it("has a sentence of its own for every table that must have a row", () => {
    const needed = sections.filter((part) => part.minRows === 1).map(({ key }) => key);
    expect(Object.keys(rowMissing).sort()).toEqual([...needed].sort());
    expect(Object.values(rowMissing)).not.toContain(anyRowMissing);
  });

  it("lets a plan in which everything stands into every phase without a word", () => {
    fc.assert(
      fc.property(perfect, fc.constantFrom(...phases), (made, to) => {
        expect(missingAt(perfectPlan(made), to, today, "en")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("notices any required answer that is taken out of such a plan, once its phase is left", () => {
    fc.assert(
      fc.property(perfect, fc.constantFrom(...phases), fc.nat(), (made, to, pick) => {
        const plan = perfectPlan(made);
        const on = new Set(sectionsOf(plan.modules).map(({ key }) => key));
        const required = plan.rows
          .filter(({ section }) => on.has(section))
          .flatMap((one) => {
            const part = must(findSection(one.section), one.section);
            return fieldsOf(part).flatMap(([key, field]) =>
              field.required === true ? [{ one, key, in: field.filledIn ?? part.filledIn }] : [],
            );
          });
        const taken = must(required[pick % required.length], "a required answer");
        const rows = plan.rows.map((one) => (one === taken.one ? { ...one, cells: { ...one.cells, [taken.key]: null } } : one));
        const found = missingAt({ ...plan, rows }, to, today, "en").filter(({ rule }) => rule === "required");
        const { fields, repeating } = must(findSection(taken.one.section), taken.one.section);
        const isBegun = !repeating || Object.keys(taken.one.cells).some((key) => key !== taken.key && fields[key]?.proposed !== true);
        const asked = isBegun && phases.indexOf(to) > phases.indexOf(plan.phase) && phases.indexOf(taken.in) < phases.indexOf(to);
        expect(places(found)).toEqual(asked ? [`required ${taken.one.section} ${taken.one.id} ${taken.key}`] : []);
      }),
      { numRuns: 300 },
    );
  });
});
