import type { ContentRow } from "../plan-content.js";
import { rowsOf } from "../plan-content.js";
import { textIn, type Finding, type Rule } from "./rule-kit.js";

/** The parts of a version such as 1.10 as whole numbers; null for any other text. */
function partsOf(version: string): readonly number[] | null {
  return /^v?\d+(\.\d+)*$/i.test(version.trim()) ? version.replace(/[v\s]/gi, "").split(".").map(Number) : null;
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, part) => part).find((part) => (a[part] ?? 0) !== (b[part] ?? 0));
  return at === undefined ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const findingAt = (row: ContentRow, field: string): Finding => ({ section: "revisions", rowId: row.id, field });

function datesGoBack(rows: readonly ContentRow[]): readonly Finding[] {
  const dated = rows.filter(({ cells }) => textIn(cells, "updatedOn") !== null);
  const day = (row: ContentRow | undefined): string => (row === undefined ? "" : (textIn(row.cells, "updatedOn") ?? ""));
  return dated.filter((row, at) => at > 0 && day(row) < day(dated[at - 1])).map((row) => findingAt(row, "updatedOn"));
}

/** Versions in the order of their days, rows of one day in the order of the table. */
function versionsGoBack(rows: readonly ContentRow[]): readonly Finding[] {
  const versions = rows
    .flatMap((row) => {
      const parts = partsOf(textIn(row.cells, "version") ?? "");
      return parts === null ? [] : [{ row, parts, day: textIn(row.cells, "updatedOn") ?? "" }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return versions
    .filter(({ parts }, at) => {
      const before = versions[at - 1];
      return before !== undefined && compareParts(parts, before.parts) <= 0;
    })
    .map(({ row }) => findingAt(row, "version"));
}

/** Rules about the history of the plan. */
export const revisionRules: readonly Rule[] = [
  {
    id: "R08",
    severity: "hint",
    find: (plan) => {
      const rows = rowsOf(plan, "revisions");
      return [...versionsGoBack(rows), ...datesGoBack(rows)];
    },
  },
];
