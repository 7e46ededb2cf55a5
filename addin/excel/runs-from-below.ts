/** Neighbouring rows of a sheet, counted from 0. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Runs of neighbouring rows, the lowest first, so that removing one moves none that is still to go. */
export function runsFromBelow(rows: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first === row + 1) {
      last.first = row;
      last.count += 1;
    } else runs.push({ first: row, count: 1 });
  }
  return runs;
}
