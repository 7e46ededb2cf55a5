import { describe, expect, it } from "vitest";
import { showFigure, showShare } from "../../shared/figure.js";
import { figureOf, linesOf, noFigure } from "../../dashboard/report-lines.js";

const column = {
  metric: "trainedShare",
  label: "Share trained",
  kind: "share",
  n: [4, null, 11],
  of: [8, null, 20],
  hidden: [null, "SMALL" as const, null],
  unitsReported: [1, 0, 2],
  unitsExpected: [1, 1, 3],
  oldest: ["2026-06-30", null, "2026-03-31"],
  stale: [false, null, true],
  plans: [null, null, 2],
  estimated: [0, null, 3],
  implemented: null,
  reachedOn: null,
  lostOn: null,
};
const report = { asOf: "2026-11-22", keys: [{ by: "UNIT" as const, ids: ["a", "b", "c"], labels: ["A", "B", "C"] }], columns: [column] };

describe("the leader's report", () => {
  it("puts entry i of every list on line i", () => {
    const lines = linesOf(report);
    expect(lines.map((line) => line.labels[0])).toEqual(["A", "B", "C"]);
    expect(figureOf(lines[2], "trainedShare")).toEqual({
      n: 11,
      of: 20,
      hidden: null,
      unitsReported: 2,
      unitsExpected: 3,
      oldest: "2026-03-31",
      kind: "share",
      stale: true,
      plans: 2,
      estimated: 3,
      implemented: null,
      reachedOn: null,
      lostOn: null,
    });
  });

  it("keeps a hidden figure without a number and with its reason", () => {
    expect(figureOf(linesOf(report)[1], "trainedShare")).toMatchObject({ n: null, hidden: "SMALL" });
  });

  it("has no figure for a metric that was not asked for", () => {
    expect(figureOf(linesOf(report)[0], "overdueCount")).toBe(noFigure);
  });

  it("Indicators: shows a median of days without its number of plans, and nothing where there are none", () => {
    expect([showFigure("days", 143, 2, "sv"), showFigure("days", 0, 0, "sv"), showFigure("count", 0, null, "sv")]).toEqual([
      "143",
      "–",
      "0",
    ]);
    expect([showFigure("share", 3, 8, "sv"), showFigure("share", null, null, "sv")]).toEqual(["3 av 8", "–"]);
  });

  it.each([
    [3, 8, "en", "3 of 8"],
    [5, 10, "en", "5 of 10 (50%)"],
    [5, 10, "sv", "5 av 10 (50\u00a0%)"],
    [1500, 2000, "sv", "1\u00a0500 av 2\u00a0000 (75\u00a0%)"],
    [5, 10, "fi", "5/10 (50\u00a0%)"],
    [0, 0, "da", "–"],
  ] as const)("shows %i of %i people in %s as %s: no percentage under ten people", (n, of, language, shown) => {
    expect(showShare(n, of, language)).toBe(shown);
  });
});
