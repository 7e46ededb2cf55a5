import { quarter } from "./relative.js";
import type { Draft } from "./relative.js";

/** One reported quarter, in people: [quarter offset, intended, trained, using, using as intended, clients started]. */
export type QuarterFigures = readonly [number, number, number, number, number, number];

/** Where the figures come from, a code of usageSource. */
export type UsageSource = "clientSystem" | "count" | "estimate";

/** The usage rows of one unit, oldest quarter first. */
export function usageRows(unit: string, source: UsageSource, figures: readonly QuarterFigures[]): Draft[] {
  return figures.map(([offset, intendedUsers, trained, using, usingAsIntended, clientsStarted]) => ({
    unit,
    period: quarter(offset),
    intendedUsers,
    trained,
    using,
    usingAsIntended,
    clientsStarted,
    source,
  }));
}
