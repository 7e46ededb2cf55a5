import { describe, expect, it } from "vitest";
import { languages } from "../../../shared/language.js";
import { longDay, readDay, shortDay } from "../../../addin/view/day-text.js";

describe("days in the pane", () => {
  it.each(languages)("reads what it shows back as the same day in %s", (language) => {
    for (const day of ["2026-03-01", "2025-12-31", "2028-02-29"])
      expect(readDay(shortDay(day, language), language)).toEqual({ value: day });
  });

  it.each(["1.3.2026", "2026-03-01", "01/03/2026", " 1.3.2026 "])("reads %s as the first of March in every language", (typed) => {
    for (const language of languages) expect(readDay(typed, language)).toEqual({ value: "2026-03-01" });
  });

  it("tells a day that is not in the calendar from a text that is no day, and from nothing", () => {
    expect(readDay("32.1.2026", "sv")).toEqual({ fault: "impossibleDate" });
    expect(readDay("i mars", "sv")).toEqual({ fault: "notDate" });
    expect(readDay("", "sv")).toEqual({ value: null });
  });

  it("writes days as people of each language do", () => {
    const shown = languages.map((language) => shortDay("2026-03-01", language));
    expect(shown).toEqual(["2026-03-01", "1.3.2026", "1.3.2026", "1.3.2026", "01/03/2026"]);
    expect(longDay("2026-03-01", "fi")).toBe("1. maaliskuuta 2026");
  });
});
