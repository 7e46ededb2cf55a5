import { describe, expect, it } from "vitest";
import { hasPersonalNumber } from "../../shared/personal-number.js";

describe("A personal number in a text", () => {
  it.each([
    ["Finland", "Kunden 131052-308T ringde"],
    ["Finland, a sign of the new century", "010203A123X"],
    ["Sweden, long", "pnr 19900228-1234"],
    ["Sweden, short without a separator", "9002281234"],
    ["Norway", "(01019012345)"],
    ["Norway with a space", "010190 12345"],
    ["Denmark", "CPR 311299-1234."],
    ["a leap day", "290200-1234"],
  ])("is seen as one of %s", (_country, text) => {
    expect(hasPersonalNumber(text)).toBe(true);
  });

  it.each([
    ["no such day", "320199-1234"],
    ["no such month", "011399-1234"],
    ["a phone number with its country", "+4701019012"],
    ["a phone number with spaces", "040 123 4567"],
    ["a part of a longer number", "1234567890123456"],
    ["an amount", "12000000"],
    ["a date", "2026-03-01"],
    ["a period of dates", "2026-03-01–2026-04-01"],
    ["an empty text", ""],
  ])("is not seen in %s", (_what, text) => {
    expect(hasPersonalNumber(text)).toBe(false);
  });
});
