/** The middle of some measurements and the half of them that lies around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** CPU milliseconds this process has used so far, all its threads together. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median and quartiles. Throws on an empty list. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const value = sorted[Math.floor((sorted.length - 1) * share)];
    if (value === undefined) throw new Error("nothing was measured");
    return value;
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/**
 * Does the same work in several ways, in turns, and gives the CPU milliseconds of each way in each round. Turns make a busy or slow
 * computer meet all ways alike, so that their ratios hold where the milliseconds do not. Two rounds before the first only warm up.
 */
export function inTurns<Way extends string>(
  ways: Readonly<Record<Way, () => void>>,
  rounds: number,
): Readonly<Record<Way, readonly number[]>> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Way, number[]>;
  for (let round = -2; round < rounds; round += 1)
    for (const name of names) {
      const start = cpu();
      ways[name]();
      if (round >= 0) times[name].push(cpu() - start);
    }
  return times;
}

/** How many times as long one way took as another, round by round. */
export function ratios(of: readonly number[], to: readonly number[]): Spread {
  return spreadOf(of.map((time, round) => time / (to[round] ?? NaN)));
}

/** The exponent e of `time ~ size^e`, as the slope of a line through the logarithms: 1 is linear. */
export function exponentOf(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (pick: (one: readonly [number, number]) => number): number => logs.reduce((sum, one) => sum + pick(one), 0) / logs.length;
  const [x, y] = [mean(([size]) => size), mean(([, time]) => time)];
  const over = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return over / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
