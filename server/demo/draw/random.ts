/** A seeded source of chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number;
}

/** Draws by mulberry32, a small generator with a period of 2^32: enough for made-up plans, not for secrets. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}

/** Whether something of this share (0 to 1) happens. */
export function chance(random: Random, share: number): boolean {
  return random.next() < share;
}

/** A whole number from `from` to `to`, both included. */
export function wholeNumber(random: Random, from: number, to: number): number {
  return from + Math.floor(random.next() * (to - from + 1));
}

/** One of a list; a RangeError when it is empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random.next() * list.length)];
  if (chosen === undefined) throw new RangeError("nothing to pick from");
  return chosen;
}

/** That many different ones of a list, in random order; all of them when there are fewer. */
export function pickSeveral<T>(random: Random, list: readonly T[], count: number): readonly T[] {
  const rest = [...list];
  const chosen: T[] = [];
  while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(Math.floor(random.next() * rest.length), 1));
  return chosen;
}

/** A whole number of a triangular distribution: least, most likely, most. */
export function triangular(random: Random, [least, likely, most]: readonly [number, number, number]): number {
  const at = random.next();
  const split = (likely - least) / (most - least);
  const drawn =
    at < split ? least + Math.sqrt(at * (most - least) * (likely - least)) : most - Math.sqrt((1 - at) * (most - least) * (most - likely));
  return Math.round(drawn);
}

/** A whole number of a lognormal distribution given by its median and 95th percentile, kept between two bounds. */
export function lognormal(random: Random, median: number, p95: number, least: number, most: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const spread = Math.log(p95 / median) / 1.645;
  return Math.min(most, Math.max(least, Math.round(median * Math.exp(spread * normal))));
}

/** An id in the shape of a version 4 uuid, drawn. */
export function drawId(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random.next() * 16).toString(16));
  hex[12] = "4";
  hex[16] = pick(random, ["8", "9", "a", "b"]);
  const text = hex.join("");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-");
}
