/** Why a figure is not shown: it is small, it would give a small one away, or the reader has no right to it. */
export const hiddenReasons = ["SMALL", "COMPLEMENTARY", "NO_ACCESS"] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

/** A figure that may have to be hidden. A share has two parts: those in it and those not. */
export interface HidingCell {
  readonly key: string;
  readonly parts: readonly number[];
  /** The reader knows it anyhow, or is shown it elsewhere: it is never hidden. */
  readonly known: boolean;
}

/** A sum that the reader can check: the figures of `parts` add up to that of `total`. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The hidden figures with the reason. */
export type Hidden = ReadonlyMap<string, "SMALL" | "COMPLEMENTARY">;

/**
 * Which figures must be hidden so that none below the limit (0 is no person and is shown) can be worked out from the others. Small figures
 * are hidden first; then, as long as the sums narrow a hidden figure to fewer than `limit` - 1 values, the smallest figure of such a sum goes too.
 * `already`: what is hidden elsewhere, and so here too.
 */
export function hide(cells: readonly HidingCell[], sums: readonly Sum[], limit: number, already: Hidden = new Map()): Hidden {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const hidden = new Map(already);
  for (const cell of cells) if (!cell.known && !hidden.has(cell.key) && isSmall(cell, limit)) hidden.set(cell.key, "SMALL");
  for (;;) {
    const next = hidden.size === 0 ? [] : nextToHide(byKey, sums, hidden, limit);
    if (next.length === 0) return hidden;
    for (const key of next) hidden.set(key, "COMPLEMENTARY");
  }
}

function isSmall(cell: HidingCell, limit: number): boolean {
  return [...cell.parts, size(cell)].some((n) => n > 0 && n < limit);
}

function size(cell: HidingCell): number {
  return cell.parts.reduce((sum, n) => sum + n, 0);
}

/** Of each sum that gives a hidden figure away, the smallest figure that can still be hidden beside it. */
function nextToHide(cells: ReadonlyMap<string, HidingCell>, sums: readonly Sum[], hidden: Hidden, limit: number): readonly string[] {
  const exposed = exposedCells(cells, sums, hidden, limit);
  if (exposed.size === 0) return [];
  const next = sums.flatMap((sum) => {
    const members = membersOf(sum);
    if (!members.some((key) => exposed.has(key))) return [];
    const free = members.flatMap((key) => cells.get(key) ?? []).filter((cell) => !cell.known && !hidden.has(cell.key) && size(cell) > 0);
    return free.sort((a, b) => size(a) - size(b) || (a.key < b.key ? -1 : 1)).slice(0, 1);
  });
  return [...new Set(next.map((cell) => cell.key))];
}

function membersOf(sum: Sum): readonly string[] {
  return [sum.total, ...sum.parts];
}

/** Hidden figures that somebody who knows all shown ones and the sums can narrow down too far. */
export function exposedCells(
  cells: ReadonlyMap<string, HidingCell>,
  sums: readonly Sum[],
  hidden: Hidden,
  limit: number,
): ReadonlySet<string> {
  const width = Math.max(0, ...[...cells.values()].map((cell) => cell.parts.length));
  const ranges = new Map<string, Range>();
  for (const cell of cells.values()) for (const [part, range] of startOf(cell, width, hidden.get(cell.key), limit)) ranges.set(part, range);
  narrow(ranges, partSums([...cells.keys()], sums, width));
  const narrowed = (key: string): boolean => {
    const all = [...Array(width).keys()].map((at) => ranges.get(partKey(key, at)) ?? { from: 0, to: 0 });
    return all.some(({ from, to }) => to - from < limit - 2);
  };
  return new Set([...hidden.keys()].filter(narrowed));
}

const partKey = (key: string, at: number): string => `${key}\u0000${String(at)}`;
const wholeKey = (key: string): string => `${key}\u0000whole`;

/** What is known of a figure's parts and whole before any sum is looked at. */
function startOf(
  cell: HidingCell,
  width: number,
  reason: "SMALL" | "COMPLEMENTARY" | undefined,
  limit: number,
): readonly (readonly [string, Range])[] {
  const indexes = [...Array(width).keys()];
  const exact = (n: number): Range => ({ from: n, to: n });
  if (reason === undefined) {
    return [...indexes.map((at) => [partKey(cell.key, at), exact(cell.parts[at] ?? 0)] as const), [wholeKey(cell.key), exact(size(cell))]];
  }
  const alone = reason === "SMALL" ? { from: 1, to: limit - 1 } : { from: limit, to: Infinity };
  const range = width === 1 ? alone : { from: 0, to: Infinity };
  return [...indexes.map((at) => [partKey(cell.key, at), range] as const), [wholeKey(cell.key), range]];
}

/** The sums for each part of a figure and for wholes, and each whole as the sum of its parts. */
function partSums(keys: readonly string[], sums: readonly Sum[], width: number): readonly Sum[] {
  const indexes = [...Array(width).keys()];
  const within = keys.map((key) => ({ total: wholeKey(key), parts: indexes.map((at) => partKey(key, at)) }));
  const between = sums.flatMap((sum) => [
    ...indexes.map((at) => ({ total: partKey(sum.total, at), parts: sum.parts.map((key) => partKey(key, at)) })),
    { total: wholeKey(sum.total), parts: sum.parts.map(wholeKey) },
  ]);
  return [...within, ...between];
}

/** Narrows the ranges by every sum until nothing more follows. */
function narrow(ranges: Map<string, Range>, sums: readonly Sum[]): void {
  for (let rounds = 0, changed = true; changed && rounds < 100; rounds += 1) {
    changed = false;
    for (const { total, parts } of sums) {
      const of = parts.map((key) => ranges.get(key) ?? { from: 0, to: 0 });
      const low = of.reduce((sum, range) => sum + range.from, 0);
      const infinite = of.filter((range) => range.to === Infinity).length;
      const high = of.reduce((sum, range) => sum + (range.to === Infinity ? 0 : range.to), 0);
      const whole = tighten(ranges, total, low, infinite > 0 ? Infinity : high);
      changed ||= whole.changed;
      for (const [at, key] of parts.entries()) {
        const own = of[at] ?? { from: 0, to: 0 };
        const othersInfinite = infinite - (own.to === Infinity ? 1 : 0) > 0;
        const others = high - (own.to === Infinity ? 0 : own.to);
        const from = othersInfinite ? 0 : whole.range.from - others;
        changed = tighten(ranges, key, from, whole.range.to - (low - own.from)).changed || changed;
      }
    }
  }
}

function tighten(ranges: Map<string, Range>, key: string, from: number, to: number): { readonly range: Range; readonly changed: boolean } {
  const old = ranges.get(key) ?? { from: 0, to: 0 };
  const range = { from: Math.max(old.from, from), to: Math.min(old.to, to) };
  ranges.set(key, range);
  return { range, changed: range.from !== old.from || range.to !== old.to };
}
