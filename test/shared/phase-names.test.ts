import { describe, expect, it } from "vitest";
import { phases } from "../../shared/field.js";
import { languages, say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import { lensNames, lensOf, phaseLenses, phaseName } from "../../shared/plan/phase-names.js";

describe("Phases: the names of a model", () => {
  it("are the models' own in the language that they were written in", () => {
    const names = (lens: (typeof phaseLenses)[number], language: (typeof languages)[number]): readonly string[] =>
      phases.map((phase) => phaseName(phase, lens, language));
    expect(names("socialstyrelsen", "sv")).toEqual([
      "1 Behovsinventering",
      "2 Införande av metoden",
      "3 Användning av metoden",
      "4 Vidmakthållande av metoden",
    ]);
    expect(names("itla", "sv")).toEqual(["Kartläggning", "Förberedelse", "Genomförande", "Vidmakthållande"]);
    expect(names("implementere", "nb")).toEqual(["I Forberede", "II Planlegge", "III Implementere", "IV Videreføre"]);
  });

  it("follow content and not words: what Implementere calls preparing is where needs are explored", () => {
    expect(phaseName("explore", "implementere", "nb")).toBe("I Forberede");
    expect(phaseName("prepare", "planark", "nb")).toContain("Forberedelse");
  });

  it("are Planark's own under its own lens", () => {
    for (const language of languages)
      for (const phase of phases) expect(phaseName(phase, "planark", language)).toBe(say(phaseNames[phase], language));
  });

  it("name each phase by one name and no two phases alike, so that nothing is hidden by them", () => {
    for (const lens of phaseLenses)
      for (const language of languages) {
        const names = phases.map((phase) => phaseName(phase, lens, language));
        expect(new Set(names).size, `${lens} ${language}`).toBe(phases.length);
        expect(names.every((name) => name.trim() !== "")).toBe(true);
      }
  });

  it("leave out CONNECT, which has steps and no phases", () => {
    expect(phaseLenses.map((lens) => lensNames[lens])).toEqual(["Planark", "Socialstyrelsen", "Itla", "Implementere"]);
    expect([lensOf("itla"), lensOf("connect"), lensOf(null)]).toEqual(["itla", "planark", "planark"]);
  });
});
