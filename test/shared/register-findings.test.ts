import { describe, expect, it } from "vitest";
import { languages } from "../../shared/language.js";
import { findInRegisters } from "../../shared/plan/register-findings.js";
import type { ContentRow, PlanContent } from "../../shared/plan-content.js";
import { registerReferences } from "../../shared/references.js";

const references = registerReferences(
  [
    { id: "a", code: "A", name: "North", closedOn: "2026-08-01", successors: ["c"] },
    { id: "b", code: "B", name: "South", closedOn: "2026-08-01" },
    { id: "c", code: "C", name: "Both", closedOn: null },
    { id: "d", code: "D", name: "Old", closedOn: "2026-08-01", successors: ["c", "e"] },
    { id: "e", code: "E", name: "New", closedOn: null },
  ],
  [{ id: "ipc", name: "IPC", ownerOrganisation: "Institute" }],
);

const planOf = (...rows: readonly ContentRow[]): PlanContent => ({ phase: "explore", modules: ["form", "followUp"], rows });
const group = (unit: string): ContentRow => ({ section: "traineeGroups", id: `g-${unit}`, cells: { unit } });
const cover = (ownerOrganisation: string | null): ContentRow => ({
  section: "cover",
  id: "cover",
  cells: { methodName: "ipc", ownerOrganisation },
});

describe("Registers: what they say of a plan's cells", () => {
  it("is a problem at the cell of a unit that closed, with its successor to take where there is one", () => {
    const found = findInRegisters(planOf(group("a"), group("b"), group("c"), group("d")), references, "en");
    expect(found.map(({ severity, rowId, field, message, offer }) => [severity, rowId, field, message, offer])).toEqual([
      ["problem", "g-a", "unit", "A North went into C Both on 2026-08-01. Choose that instead.", "C Both"],
      ["problem", "g-b", "unit", "B South closed on 2026-08-01. Choose a unit that is open, or remove the row.", null],
      ["problem", "g-d", "unit", "D Old was split into C Both, E New on 2026-08-01. Choose one of them.", null],
    ]);
  });

  it("leaves rows of periods alone that ended before the unit closed", () => {
    const usage = (period: string): ContentRow => ({ section: "usage", id: period, cells: { unit: "a", period } });
    const found = findInRegisters(planOf(usage("2026-Q2"), usage("2026-Q3"), usage("2026-07")), references, "en");
    expect(found.map(({ rowId }) => rowId)).toEqual(["2026-Q3"]);
  });

  it("is a hint at the method's owner where the form says something else, and none where it names that owner", () => {
    const offers = (text: string | null): readonly (string | null)[] =>
      findInRegisters(planOf(cover(text)), references, "en").map(({ severity, field, offer }) =>
        severity === "hint" ? `${String(field)} ${String(offer)}` : null,
      );
    expect([offers("Somebody"), offers(null), offers("The  INSTITUTE, Maria, 040 123")]).toEqual([
      ["ownerOrganisation Institute"],
      ["ownerOrganisation Institute"],
      [],
    ]);
  });

  it("is said in five languages without a word left open", () => {
    for (const language of languages)
      for (const { message } of findInRegisters(planOf(group("a"), group("b"), group("d"), cover("Other")), references, language))
        expect(message).not.toMatch(/[{}]/);
  });
});
