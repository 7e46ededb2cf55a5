import { isDate } from "../../shared/dates.js";
import type { Language } from "../../shared/language.js";
import type { PhaseLens } from "../../shared/plan/phase-names.js";
import { dimensionOf, type GroupBy } from "../../shared/report/dimensions.js";
import type { Figure } from "../../shared/report/figure.js";
import { findFigure } from "../../shared/report/figures.js";
import { badInput } from "../errors.js";

/** Which figures, of whom, cut how, as they stood when. What is absent or null has a default. */
export interface ReportQuery {
  readonly metrics: readonly string[];
  /** Nodes whose subtrees are counted; absent: those the reader holds a role on. */
  readonly under?: readonly string[] | null;
  /** Steps below `under` that the rows of UNIT stand for; 1 when absent. */
  readonly level?: number | null;
  /** What the rows stand for, the outermost first; UNIT when absent. */
  readonly by?: readonly GroupBy[] | null;
  readonly method?: string | null;
  /** The day the figures are of; absent: today. */
  readonly asOf?: string | null;
  /** Only what had been pushed by then, ISO 8601; absent: now. */
  readonly knownAt?: string | null;
  readonly language?: Language | null;
  /** Under whose names phases stand; Planark's own when absent. */
  readonly lens?: PhaseLens | null;
}

/** A query that can be answered. */
export interface CheckedQuery {
  readonly figures: readonly Figure[];
  readonly by: readonly GroupBy[];
  readonly level: number;
  readonly language: Language;
  readonly lens: PhaseLens;
  /** ISO 8601 UTC with milliseconds, as times are stored. */
  readonly knownAt: string | null;
}

/** The query with its defaults; BAD_USER_INPUT for what cannot be answered. */
export function checkQuery(query: ReportQuery): CheckedQuery {
  requireOnce(query.metrics);
  const figures = query.metrics.map(requireFigure);
  if (figures.length === 0) throw badInput("name at least one metric");
  if (query.asOf != null && !isDate(query.asOf)) throw badInput("asOf is no date");
  const by = query.by ?? ["UNIT"];
  requireOnce(by);
  for (const one of by) for (const figure of figures) requireSupport(figure, one);
  const level = query.level ?? (by.includes("UNIT") ? 1 : 0);
  if (!Number.isInteger(level) || level < 0) throw badInput("level is a number of steps, 0 or more");
  if (level > 0 && !by.includes("UNIT")) throw badInput("level goes with a report by UNIT");
  return { figures, by, level, language: query.language ?? "en", lens: query.lens ?? "planark", knownAt: momentOf(query.knownAt) };
}

/** BAD_USER_INPUT when one is named twice: each costs its columns or rows, however often it was meant. */
export function requireOnce(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw badInput(`${name} is named twice`);
    seen.add(name);
  }
}

/** The figure of that key; BAD_USER_INPUT when there is none. */
export function requireFigure(key: string): Figure {
  const figure = findFigure(key);
  if (figure === undefined) throw badInput(`there is no metric ${key}`);
  return figure;
}

/** A moment in the form in which times are stored, null for none; BAD_USER_INPUT for what is no time. */
export function momentOf(knownAt: string | null | undefined): string | null {
  if (knownAt == null) return null;
  const time = Date.parse(knownAt);
  if (Number.isNaN(time)) throw badInput("knownAt is no time");
  return new Date(time).toISOString();
}

function requireSupport(figure: Figure, by: GroupBy): void {
  if (dimensionOf(by) !== undefined && !figure.dims.includes(by)) throw badInput(`${figure.key} is not counted by ${by}`);
}
