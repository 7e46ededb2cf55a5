/** One measured line of a row of the goals' table. */
export interface Line {
  readonly what: string;
  readonly naive: string;
  readonly floor: string;
  readonly ours: string;
  /** What was wanted, in words. */
  readonly goal: string;
  /** null: reported, nothing was wanted of it. */
  readonly holds: boolean | null;
}

/** A row of the goals' table: one file each, measured when it is its turn. */
export interface Row {
  readonly name: string;
  /** What the columns of its lines hold, and how it was measured: one sentence, printed above them. */
  readonly unit: string;
  measure(): Promise<readonly Line[]>;
}

const headings = ["", "naive", "floor", "ours", "goal", ""] as const;

function verdict(holds: boolean | null): string {
  return holds === null ? "" : holds ? "holds" : "MISSED";
}

/** The lines of a row as text, columns below each other; the last column says whether the goal holds. */
export function printedTable(lines: readonly Line[]): string {
  const cells = lines.map(({ what, naive, floor, ours, goal, holds }) => [what, naive, floor, ours, goal, verdict(holds)]);
  const table = [[...headings], ...cells];
  const widths = headings.map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  const isNumber = (column: number): boolean => column > 0 && column < 4;
  const pad = (text: string, column: number): string =>
    isNumber(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return table.map((row) => `  ${row.map(pad).join("   ")}`.trimEnd()).join("\n");
}
