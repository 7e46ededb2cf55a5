import type { EntityManager } from "typeorm";
import { say } from "../../shared/language.js";
import { dimensionOf, type GroupBy } from "../../shared/report/dimensions.js";
import type { Figure } from "../../shared/report/figure.js";
import { countsOf } from "../../shared/report/figures.js";
import { isStale } from "../../shared/report/periods.js";
import type { Standing, Threshold } from "../../shared/report/implemented.js";
import { badInput } from "../errors.js";
import { ask } from "../store/ask.js";
import type { Store } from "../store/store.js";
import { rowsOf, type ReportMethod, type ReportRow } from "./axes.js";
import type { HiddenReason } from "./hiding.js";
import { linesUnder, lineOf, type Line } from "./lines.js";
import { measure, standingOf, type Measured } from "./measure.js";
import { hiddenOutside, hidingKey } from "./outside.js";
import { checkQuery, type CheckedQuery, type ReportQuery } from "./query.js";
import { readSeries, readSeriesKnownAt, type Series, type SeriesQuery } from "./read-series.js";
import { findScope, type Reader, type ReportScope } from "./scope.js";
import { organisationOf } from "./tree.js";

/** Figures in columns: entry i of every list belongs to row i. */
export interface Report {
  readonly asOf: string;
  readonly knownAt: string;
  readonly keys: readonly ReportKey[];
  readonly columns: readonly ReportColumn[];
}

/** What the rows stand for: one id and one label a row. */
export interface ReportKey {
  readonly by: GroupBy;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

/** One figure. `n` and `of` are null where `hidden` says why; `of` is null in whole where the figure is a plain count. */
export interface ReportColumn {
  readonly metric: string;
  readonly label: string;
  readonly kind: Figure["kind"];
  readonly n: readonly (number | null)[];
  readonly of: readonly (number | null)[] | null;
  readonly hidden: readonly (HiddenReason | null)[];
  /** How much of n is taken from enrolments, where a unit has not reported; null in whole where nothing ever is. */
  readonly estimated: readonly (number | null)[] | null;
  readonly unitsReported: readonly (number | null)[];
  readonly unitsExpected: readonly (number | null)[];
  readonly oldest: readonly (string | null)[];
  /** Whether the oldest part is of a period that ended more than twelve months before. */
  readonly stale: readonly (boolean | null)[];
  /** How many open plans count; null where no plan has its node there. */
  readonly plans: readonly (number | null)[];
  /** Where the share stands against the threshold, and when it last reached and lost it; null in whole where there is none. */
  readonly implemented: readonly (boolean | null)[] | null;
  readonly reachedOn: readonly (string | null)[] | null;
  readonly lostOn: readonly (string | null)[] | null;
}

/** Figures under this many are hidden outside the own line; when a method counts as implemented; the moment of asking. */
export interface ReportSettings {
  readonly limit: number;
  readonly implemented: Threshold;
  readonly now: Date;
}

/**
 * Answers a report from the rollup and the registers alone. Inside the own line every figure is shown; above the organisations sums of
 * organisations, small ones hidden; anything else is NO_ACCESS. BAD_USER_INPUT, NOT_FOUND and TOO_COSTLY as `checkQuery`, `findScope` and `rowsOf` say.
 */
export async function report(store: Store, reader: Reader, query: ReportQuery, settings: ReportSettings): Promise<Report> {
  const checked = checkQuery(query);
  const m = store.read;
  const scope = await findScope(m, reader, query, settings.now);
  const lines = scope.under.flatMap((node) => linesUnder(scope.tree, scope.grants, node, checked.level));
  const method = query.method ?? null;
  const methods = await readMethods(m, checked.by.includes("METHOD") || isOutside(scope, lines), method);
  const rows = rowsOf(checked.by, { lines, methods, method, asOf: scope.asOf, language: checked.language, lens: checked.lens });
  const cut: Cut = {
    scope,
    methods,
    series: await readCounts(m, scope, checked, lines, methods, method),
    limit: settings.limit,
    threshold: settings.implemented,
  };
  const columns = checked.figures.map((figure) => columnOf(cut, figure, rows));
  const kept = rows.flatMap((row, at) => (isShown(row, columns, at) ? [at] : []));
  return {
    asOf: scope.asOf,
    knownAt: checked.knownAt ?? settings.now.toISOString(),
    keys: checked.by.map((by, at) => ({
      by,
      ids: kept.map((row) => rows[row]?.values[at]?.id ?? ""),
      labels: kept.map((row) => rows[row]?.values[at]?.label ?? ""),
    })),
    columns: checked.figures.map((figure, at) => present(figure, checked, pick(columns[at] ?? [], kept), pick(rows, kept))),
  };
}

/** What every column of a report is computed from. */
export interface Cut {
  readonly scope: ReportScope;
  readonly methods: readonly ReportMethod[];
  readonly series: Series;
  readonly limit: number;
  readonly threshold: Threshold;
}

/** A figure of a row, and why it is not shown. */
export interface Figured extends Measured, Partial<Standing> {
  readonly hidden: HiddenReason | null;
}

function isOutside(scope: ReportScope, lines: readonly Line[]): boolean {
  return lines.some((line) => line.access === "outside") || scope.under.some((node) => organisationOf(scope.tree, node) === null);
}

/** The methods of the register by name, where a report needs them. `asked`: the one it is narrowed to, BAD_USER_INPUT when there is none of that id. */
export async function readMethods(m: EntityManager, wanted: boolean, asked: string | null): Promise<readonly ReportMethod[]> {
  if (!wanted && asked === null) return [];
  const rows = await ask(m, "SELECT id, name FROM method ORDER BY name, id", []);
  const methods = rows.map((row) => ({ id: String(row["id"]), name: String(row["name"]) }));
  if (asked !== null && !methods.some(({ id }) => id === asked)) throw badInput(`there is no method ${asked}`);
  return methods;
}

/** Reads the counts of the lines; where a line is seen from above, those of all organisations, since hiding looks at all of them. */
export async function readCounts(
  m: EntityManager,
  scope: ReportScope,
  checked: Pick<CheckedQuery, "figures" | "by" | "knownAt">,
  lines: readonly Line[],
  methods: readonly ReportMethod[],
  method: string | null,
): Promise<Series> {
  const outside = lines.some((line) => line.access === "outside");
  const roots = outside ? (scope.tree.children.get("") ?? []).map((node) => lineOf(scope.tree, scope.grants, node, false)) : [];
  const sources = new Map([...lines, ...roots].flatMap((line) => line.sources).map((source) => [JSON.stringify(source), source]));
  const query: SeriesQuery = {
    sources: [...sources.values()],
    counts: [...new Set(checked.figures.flatMap(countsOf))],
    methods: methodsRead(checked.by, outside, methods, method),
    asOf: scope.asOf,
    byDay: new Set(checked.figures.flatMap((figure) => (checked.by.includes("PERIOD") || figure.threshold ? countsOf(figure) : []))),
  };
  return checked.knownAt === null ? readSeries(m, query) : readSeriesKnownAt(m, query, checked.knownAt);
}

function methodsRead(by: readonly GroupBy[], outside: boolean, methods: readonly ReportMethod[], method: string | null): readonly string[] {
  if (outside && (method !== null || by.includes("METHOD"))) return ["", ...methods.map(({ id }) => id)];
  if (method !== null) return [method];
  return by.includes("METHOD") ? methods.map(({ id }) => id) : [""];
}

/** A figure of every row, with what is hidden. */
export function columnOf(cut: Cut, figure: Figure, rows: readonly ReportRow[]): readonly Figured[] {
  const reasonOf = outsideReasons(cut, figure);
  return rows.map((row) => {
    const slice = { sources: row.sources, methods: [row.method ?? ""], day: row.day, dims: row.dims };
    const standing = figure.threshold ? standingOf(cut.series, figure, slice, cut.threshold) : {};
    return {
      ...measure(cut.series, figure, slice),
      ...standing,
      hidden: row.access === "none" ? "NO_ACCESS" : row.access === "outside" ? reasonOf(row) : null,
    };
  });
}

/** Why a row seen from above is hidden. Decided once for each day and way of splitting; a row split in two ways at once is nobody's to see from above. */
function outsideReasons(cut: Cut, figure: Figure): (row: ReportRow) => HiddenReason | null {
  const decided = new Map<string, ReturnType<typeof hiddenOutside>>();
  return (row) => {
    if (figure.open) return null;
    const splits = [...(row.method === null ? [] : ["METHOD" as const]), ...row.dims.keys()];
    const split = splits[0] ?? null;
    if (splits.length > 1 || row.line === null) return "NO_ACCESS";
    const key = `${row.day} ${split ?? ""}`;
    const hidden = decided.get(key) ?? hiddenFor(cut, figure, row.day, split);
    decided.set(key, hidden);
    const part = split === null ? null : split === "METHOD" ? row.method : (row.dims.get(split) ?? null);
    return hidden.get(hidingKey(row.line.node, part)) ?? null;
  };
}

function hiddenFor(cut: Cut, figure: Figure, day: string, split: GroupBy | null): ReturnType<typeof hiddenOutside> {
  const { tree, grants } = cut.scope;
  const dimension = split === null ? undefined : dimensionOf(split);
  const codes = dimension === undefined ? [] : [...Object.keys(dimension.codes), dimension.none.id];
  const parts = split === "METHOD" ? cut.methods.map(({ id }) => id) : codes;
  return hiddenOutside(
    { tree, grants, limit: cut.limit },
    (node, part) =>
      measure(cut.series, figure, {
        sources: lineOf(tree, grants, node, false).sources,
        methods: [split === "METHOD" ? (part ?? "") : ""],
        day,
        dims: split === null || split === "METHOD" || part === null ? new Map() : new Map([[split, part]]),
      }),
    parts,
  );
}

/** Rows of codes and methods, and of nodes themselves, under which nothing counts are left out, except where leaving them out would tell somebody something. */
function isShown(row: ReportRow, columns: readonly (readonly Figured[])[], at: number): boolean {
  if (!row.values.some((value) => value.sparse)) return true;
  return columns.some((column) => {
    const figured = column[at];
    return (
      figured !== undefined && (figured.hidden !== null || figured.n !== 0 || (figured.of ?? 0) !== 0 || (figured.unitsExpected ?? 0) > 0)
    );
  });
}

function pick<T>(all: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => all[place] ?? []);
}

function present(figure: Figure, { language }: CheckedQuery, column: readonly Figured[], rows: readonly ReportRow[]): ReportColumn {
  const shown = <T>(value: (one: Figured) => T): readonly (T | null)[] => column.map((one) => (one.hidden === null ? value(one) : null));
  const known = <T>(value: (one: Figured) => T): readonly (T | null)[] =>
    column.map((one) => (one.hidden === "NO_ACCESS" ? null : value(one)));
  const days = rows.map((row) => row.day);
  return {
    metric: figure.key,
    label: say(figure.label, language),
    kind: figure.kind,
    n: shown(({ n }) => n),
    of: figure.kind === "count" ? null : shown(({ of }) => of),
    hidden: column.map(({ hidden }) => hidden),
    unitsReported: known(({ unitsReported }) => unitsReported),
    unitsExpected: known(({ unitsExpected }) => unitsExpected),
    oldest: known(({ oldest }) => oldest),
    stale: column.map(({ hidden, oldest }, at) => (hidden === "NO_ACCESS" || oldest === null ? null : isStale(oldest, days[at] ?? oldest))),
    plans: known(({ plans }) => plans),
    estimated: figure.estimated.length === 0 ? null : shown(({ estimated }) => estimated),
    implemented: figure.threshold ? shown(({ implemented }) => implemented ?? null) : null,
    reachedOn: figure.threshold ? shown(({ reachedOn }) => reachedOn ?? null) : null,
    lostOn: figure.threshold ? shown(({ lostOn }) => lostOn ?? null) : null,
  };
}
