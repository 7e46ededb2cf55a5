import type { Text } from "../language.js";
import { must } from "../must.js";
import { plansWith } from "../plan/row-counts.js";
import { unitsReported, unitsWaiting } from "../plan/unit-counts.js";
import type { Figure } from "./figure.js";
import { peopleFigures } from "./people-figures.js";
import { planFigures } from "./plan-figures.js";

/** Every figure, in the order in which they are offered. */
export const figures: readonly Figure[] = [...peopleFigures, ...planFigures];

/** The figure of that key, or undefined: an unknown key is the caller's to answer. */
export function findFigure(key: string): Figure | undefined {
  return figures.find((one) => one.key === key);
}

/** What those who run or lead a plan look at first, of the plan as a whole. */
export const planMetrics = ["planCompleteness", "daysInPhase", "needCoverage", "goalMeasuredShare", "barrierResolution"] as const;

/** What a figure is called on a card or in a line. */
export function headingOf(figure: Figure): Text {
  return figure.short ?? figure.label;
}

/** The figure of a key that stands in the code. */
export function requireKnown(key: string): Figure {
  return must(findFigure(key), key);
}

/** Counts that tell how much of a figure has been reported: units with a report (by the day their period ended) and units without. */
export const reportingCounts = { reported: unitsReported, waiting: unitsWaiting } as const;

/** The keys of every count that the figure is read from. */
export function countsOf(figure: Figure): readonly string[] {
  const reporting = figure.reported ? Object.values(reportingCounts) : [];
  return [...new Set([...figure.n, ...figure.of, ...reporting, plansWith].map(({ key }) => key))];
}
