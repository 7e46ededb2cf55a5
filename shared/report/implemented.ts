import type { Step } from "../plan/metric.js";

/** When a method counts as implemented: its share of intended users against the limit. */
export interface Threshold {
  readonly operator: ">" | ">=";
  readonly share: number;
}

/** Whether a share stands above the limit: 5 of 10 does not where it has to be more than half, 6 of 10 does; 0 of 0 says nothing. */
export function isImplemented(n: number, of: number, { operator, share }: Threshold): boolean | null {
  if (of === 0) return null;
  const [have, limit] = [n * scale, of * Math.round(share * scale)];
  return operator === ">" ? have > limit : have >= limit;
}

/** Shares of a limit have at most so many parts, so that both sides are compared as whole numbers. */
const scale = 1_000_000;

/** Where a share stands on a day against the limit, and since when. */
export interface Standing {
  /** Null: nobody is meant to use the method, or nobody has reported. */
  readonly implemented: boolean | null;
  /** The day on which it was last reached, YYYY-MM-DD; null: never. */
  readonly reachedOn: string | null;
  /** The day on which it was last lost; null: never. */
  readonly lostOn: string | null;
}

/** Follows both sides of a share from day to day until the day. Steps with one day count together: there is no moment between them. */
export function standingOn(n: readonly Step[], of: readonly Step[], day: string, threshold: Threshold): Standing {
  const days = [...new Set([...n, ...of].map(({ on }) => on))].filter((on) => on <= day).sort();
  const upTo = (steps: readonly Step[], last: string): number => steps.reduce((sum, step) => (step.on <= last ? sum + step.n : sum), 0);
  let standing: Standing = { implemented: null, reachedOn: null, lostOn: null };
  for (const on of days) {
    const implemented = isImplemented(upTo(n, on), upTo(of, on), threshold);
    if (implemented === true && standing.implemented !== true) standing = { ...standing, reachedOn: on };
    if (implemented !== true && standing.implemented === true) standing = { ...standing, lostOn: on };
    standing = { ...standing, implemented };
  }
  return standing;
}
