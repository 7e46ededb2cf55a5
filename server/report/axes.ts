import { phases } from "../../shared/field.js";
import { say, type Language } from "../../shared/language.js";
import { phaseName, type PhaseLens } from "../../shared/plan/phase-names.js";
import { dimensionOf, type Dimension, type GroupBy } from "../../shared/report/dimensions.js";
import { endedQuarters } from "../../shared/report/periods.js";
import { tooCostly } from "../errors.js";
import type { Access, Line, Source } from "./lines.js";
import { atNode } from "./words.js";

/** A method of the register. */
export interface ReportMethod {
  readonly id: string;
  readonly name: string;
}

/** A value of one grouping, and what it narrows the row to. */
export interface AxisValue {
  readonly id: string;
  readonly label: string;
  readonly line?: Line;
  readonly method?: string;
  readonly day?: string;
  readonly dim?: string;
  /** A row with this value is left out when nothing counts under it. */
  readonly sparse: boolean;
}

/** A row of the report: where it is read, and what its keys are called. */
export interface ReportRow {
  readonly values: readonly AxisValue[];
  readonly access: Access;
  readonly sources: readonly Source[];
  readonly line: Line | null;
  readonly method: string | null;
  readonly day: string;
  readonly dims: ReadonlyMap<GroupBy, string>;
}

/** The most rows of one report. */
export const mostRows = 20_000;

/** What the rows are made of: the lines, methods and day of a report, and the language of its labels. */
export interface AxisContext {
  readonly lines: readonly Line[];
  readonly methods: readonly ReportMethod[];
  readonly method: string | null;
  readonly asOf: string;
  readonly language: Language;
  readonly lens: PhaseLens;
}

/** The rows of a report: each value of the first grouping with each of the next, and so on. TOO_COSTLY above `mostRows`. */
export function rowsOf(by: readonly GroupBy[], context: AxisContext): readonly ReportRow[] {
  const axes = by.map((one) => valuesOf(one, context));
  if (axes.reduce((rows, axis) => rows * axis.length, 1) > mostRows) throw tooCostly(`a report has at most ${String(mostRows)} rows`);
  let rows: readonly (readonly AxisValue[])[] = [[]];
  for (const axis of axes) rows = rows.flatMap((row) => axis.map((value) => [...row, value]));
  return rows.map((values) => rowOf(by, values, context));
}

function valuesOf(by: GroupBy, context: AxisContext): readonly AxisValue[] {
  switch (by) {
    case "UNIT":
      return context.lines.map((line) => ({
        id: line.id,
        label: labelOf(line, context.language),
        line,
        sparse: line.own || line.node.away,
      }));
    case "METHOD":
      return context.methods
        .filter(({ id }) => context.method === null || id === context.method)
        .map(({ id, name }) => ({ id, label: name, method: id, sparse: true }));
    case "PERIOD":
      return endedQuarters(context.asOf).map(({ id, end }) => ({ id, label: id, day: end, sparse: false }));
    case "PHASE":
      return codesOf(dimensionOf(by), context.language).map((value) => {
        const phase = phases.find((one) => one === value.id);
        return phase === undefined ? value : { ...value, label: phaseName(phase, context.lens, context.language) };
      });
    case "PERSPECTIVE":
    case "FACTOR":
    case "STATUS":
    case "PROFESSION":
      return codesOf(dimensionOf(by), context.language);
  }
}

function codesOf(dimension: Dimension | undefined, language: Language): readonly AxisValue[] {
  if (dimension === undefined) return [];
  const codes = Object.entries(dimension.codes).map(([id, label]) => ({
    id,
    label: say(label, language),
    dim: id,
    sparse: dimension.sparse,
  }));
  const { id, label } = dimension.none;
  return [...codes, { id, label: say(label, language), dim: id, sparse: true }];
}

function labelOf(line: Line, language: Language): string {
  return line.own ? say(atNode, language, { name: line.node.name }) : line.node.name;
}

function rowOf(by: readonly GroupBy[], values: readonly AxisValue[], context: AxisContext): ReportRow {
  const line = values.find((value) => value.line !== undefined)?.line ?? null;
  const lines = line === null ? context.lines : [line];
  return {
    values,
    access: lowest(lines.map(({ access }) => access)),
    sources: lines.flatMap(({ sources }) => sources),
    line: line ?? (lines.length === 1 ? (lines[0] ?? null) : null),
    method: values.find((value) => value.method !== undefined)?.method ?? context.method,
    day: values.find((value) => value.day !== undefined)?.day ?? context.asOf,
    dims: new Map(values.flatMap((value, at) => (value.dim === undefined ? [] : [[by[at] ?? "UNIT", value.dim] as const]))),
  };
}

/** A sum over several lines may be seen as far as the least visible of them. */
function lowest(all: readonly Access[]): Access {
  if (all.length === 0 || all.includes("none")) return "none";
  return all.includes("outside") ? "outside" : "inside";
}
