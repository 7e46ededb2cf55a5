import { periodDays } from "../dates.js";
import type { Cells } from "../field.js";
import { rowsOf, type ContentRow } from "../plan-content.js";
import { has, numberIn, perRow, textIn, type Rule } from "./rule-kit.js";

function overlapping(rows: readonly ContentRow[]): readonly ContentRow[] {
  const spans = rows.flatMap((row) => {
    const days = periodDays(textIn(row.cells, "period") ?? "");
    return days === null || !has(row.cells["unit"]) ? [] : [{ row, unit: row.cells["unit"], ...days }];
  });
  return spans
    .filter((one) =>
      spans.some((other) => other.row !== one.row && other.unit === one.unit && other.first <= one.last && one.first <= other.last),
    )
    .map(({ row }) => row);
}

/** Numbers of people that are more than the number they are a part of; a number that nobody has written is part of nothing. */
function figuresDisagree(cells: Cells): readonly string[] {
  const most = (...fields: readonly string[]): number =>
    Math.min(...fields.map((field) => numberIn(cells, field) ?? Number.POSITIVE_INFINITY));
  const parts = [
    ["usingAsIntended", most("using", "intendedUsers")],
    ["using", most("intendedUsers")],
    ["trained", most("intendedUsers")],
  ] as const;
  return parts.flatMap(([field, whole]) => ((numberIn(cells, field) ?? Number.NEGATIVE_INFINITY) > whole ? [field] : []));
}

/** Rules about what units report. */
export const usageRules: readonly Rule[] = [
  {
    id: "R27",
    severity: "problem",
    find: (plan) => overlapping(rowsOf(plan, "usage")).map((row) => ({ section: "usage", rowId: row.id, field: "period" })),
  },
  { id: "R28", severity: "problem", find: perRow("usage", figuresDisagree) },
  {
    id: "R29",
    severity: "hint",
    find: perRow("usage", (cells) =>
      numberIn(cells, "using") === 0 && (numberIn(cells, "clientsStarted") ?? 0) > 0 ? ["clientsStarted"] : [],
    ),
  },
  {
    id: "R38",
    severity: "hint",
    find: perRow("usage", (cells) => {
      const [using, trained] = [numberIn(cells, "using"), numberIn(cells, "trained")];
      return using !== null && trained !== null && using > trained ? ["using"] : [];
    }),
  },
  {
    id: "R39",
    severity: "problem",
    find: perRow("usage", (cells, _plan, today) => {
      const period = textIn(cells, "period");
      if (period === null) return [];
      const days = periodDays(period);
      return days === null || days.first > today ? ["period"] : [];
    }),
  },
];
