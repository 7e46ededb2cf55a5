import type { CellWrite, RawCell } from "./workbook.js";

/** A full rectangle of values on one sheet, for one write. `formats` is null where no cell asks for one. */
export interface WriteBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

/** Gathers writes into the fewest rectangles that touch no other cell: runs within a row, joined with equal runs in the rows below. Of several writes to one cell the last counts. */
export function blocksOf(writes: readonly CellWrite[]): readonly WriteBlock[] {
  const last = new Map(writes.map((write) => [`${write.sheet}\n${String(write.row)}\n${String(write.column)}`, write]));
  const ordered = [...last.values()].sort((a, b) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row || a.column - b.column,
  );
  return joinRuns(runsOf(ordered)).map((rows) => ({
    sheet: first(first(rows)).sheet,
    row: first(first(rows)).row,
    column: first(first(rows)).column,
    values: rows.map((run) => run.map((write) => write.value)),
    formats: rows.map((run) => run.map((write) => write.format ?? null)),
  }));
}

type Run = readonly [CellWrite, ...CellWrite[]];

function first<T>(list: readonly [T, ...T[]]): T {
  return list[0];
}

function runsOf(ordered: readonly CellWrite[]): readonly Run[] {
  const runs: [CellWrite, ...CellWrite[]][] = [];
  for (const write of ordered) {
    const before = runs.at(-1)?.at(-1);
    if (before?.sheet === write.sheet && before.row === write.row && before.column + 1 === write.column) runs.at(-1)?.push(write);
    else runs.push([write]);
  }
  return runs;
}

function joinRuns(runs: readonly Run[]): readonly (readonly [Run, ...Run[]])[] {
  const blocks: [Run, ...Run[]][] = [];
  const open = new Map<string, [Run, ...Run[]]>();
  for (const run of runs) {
    const key = `${run[0].sheet}\n${String(run[0].column)}\n${String(run.length)}`;
    const above = open.get(key);
    if (above?.at(-1)?.[0].row === run[0].row - 1) above.push(run);
    else {
      const block: [Run, ...Run[]] = [run];
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks;
}
