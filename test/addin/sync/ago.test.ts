import { describe, expect, it } from "vitest";
import { agoText } from "../../../addin/sync/newer.js";
import { languages, type Language } from "../../../shared/language.js";

describe("how long ago something was", () => {
  const now = new Date("2026-03-10T12:00:00Z");
  const ago = (seconds: number, language: Language): string => agoText(new Date(now.getTime() - seconds * 1000), now, language);

  it("is said as people say it, in all five languages", () => {
    expect(languages.map((language) => ago(600, language))).toEqual([
      "för 10 minuter sedan",
      "10 minuuttia sitten",
      "for 10 minutter siden",
      "for 10 minutter siden",
      "10 minutes ago",
    ]);
    expect([7_200, 86_400 * 3, 86_400 * 15].map((seconds) => ago(seconds, "sv"))).toEqual([
      "för 2 timmar sedan",
      "för 3 dagar sedan",
      "för 2 veckor sedan",
    ]);
  });

  it("is just now within a minute, and for a clock that is behind the server's", () => {
    expect([20, -90].map((seconds) => ago(seconds, "sv"))).toEqual(["nyss", "nyss"]);
  });
});
