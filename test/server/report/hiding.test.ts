import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hide, type HidingCell, type Sum } from "../../../server/report/hiding.js";

const cell = (key: string, n: number, known = false): HidingCell => ({ key, parts: [n], known });
const share = (key: string, n: number, of: number): HidingCell => ({ key, parts: [n, of - n], known: false });
const total = (parts: readonly HidingCell[]): HidingCell =>
  cell(
    "all",
    parts.reduce((sum, { parts: [n = 0] }) => sum + n, 0),
  );
const sumOf = (parts: readonly HidingCell[]): readonly Sum[] => [{ total: "all", parts: parts.map(({ key }) => key) }];

function hidden(parts: readonly HidingCell[], limit = 5): Record<string, string> {
  return Object.fromEntries(hide([...parts, total(parts)], sumOf(parts), limit));
}

describe("hiding small figures", () => {
  it("shows 0 and figures from the limit on", () => {
    expect(hidden([cell("a", 0), cell("b", 5), cell("c", 40)])).toEqual({});
  });

  it("hides a figure under the limit, and the smallest other one that keeps it from being worked out", () => {
    expect(hidden([cell("a", 3), cell("b", 9), cell("c", 40), cell("d", 0)])).toEqual({ a: "SMALL", b: "COMPLEMENTARY" });
  });

  it("hides a third figure where the first complement would still narrow the small one down", () => {
    expect(hidden([cell("a", 2), cell("b", 5), cell("c", 9)])).toEqual({ a: "SMALL", b: "COMPLEMENTARY", c: "COMPLEMENTARY" });
  });

  it("hides the total where nothing else can protect the small figure", () => {
    expect(hidden([cell("a", 3), cell("own", 100, true)])).toEqual({ a: "SMALL", all: "COMPLEMENTARY" });
  });

  it("hides a share when those outside it are few, as when those in it are", () => {
    expect(Object.keys(Object.fromEntries(hide([share("a", 9, 12), share("b", 2, 30), share("c", 10, 30)], [], 5)))).toEqual(["a", "b"]);
  });

  it("follows the organisation's limit", () => {
    expect(hidden([cell("a", 3), cell("b", 9)], 3)).toEqual({});
    expect(hidden([cell("a", 3), cell("b", 9), cell("c", 20)], 4)).toEqual({ a: "SMALL", b: "COMPLEMENTARY" });
  });
});

/** Every way of filling in the hidden parts that fits what is shown: what somebody with patience can find out. */
function possible(parts: readonly HidingCell[], secret: ReadonlyMap<string, string>, most: number): readonly (readonly number[])[] {
  const whole = total(parts).parts[0] ?? 0;
  const wholeFits = (sum: number): boolean => {
    const reason = secret.get("all");
    if (reason === undefined) return sum === whole;
    return reason === "SMALL" ? sum >= 1 && sum <= 4 : sum >= 5;
  };
  const valuesOf = ({ key, parts: [n = 0] }: HidingCell): readonly number[] => {
    const reason = secret.get(key);
    if (reason === undefined) return [n];
    return reason === "SMALL" ? [1, 2, 3, 4] : Array.from({ length: most - 4 }, (_, at) => at + 5);
  };
  let ways: readonly (readonly number[])[] = [[]];
  for (const part of parts) ways = ways.flatMap((way) => valuesOf(part).map((n) => [...way, n]));
  return ways.filter((way) => wholeFits(way.reduce((sum, n) => sum + n, 0)));
}

it("an attacker who tries every possible filling finds all four values possible for each small figure, where anything is left to hide", () => {
  const parts = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, fc.nat(4), (values, knownAt) => {
      const cells = values.map((n, at) => cell(`p${String(at)}`, n, at === knownAt));
      const secret = hide([...cells, total(cells)], sumOf(cells), 5);
      const ways = possible(cells, secret, 70);
      for (const [at, one] of cells.entries()) {
        if (secret.get(one.key) !== "SMALL") continue;
        const found = new Set(ways.map((way) => way[at]));
        const nothingLeft = cells.every(({ key, known, parts: [n = 0] }) => secret.has(key) || known || n === 0) && secret.has("all");
        if (!nothingLeft) expect([...found].sort()).toEqual([1, 2, 3, 4]);
        else expect(found.size).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
