import type { EntityManager } from "typeorm";
import { dimensionOf, type GroupBy } from "../../shared/report/dimensions.js";
import type { Figure } from "../../shared/report/figure.js";
import { countsOf } from "../../shared/report/figures.js";
import { endedQuarters } from "../../shared/report/periods.js";
import { groupBy } from "../../shared/group-by.js";
import { isDate } from "../../shared/dates.js";
import { badInput, notFound } from "../errors.js";
import { ask, type Answer } from "../store/ask.js";
import { lookUp, textSet } from "../store/sets.js";
import type { Store } from "../store/store.js";
import type { HiddenReason } from "./hiding.js";
import { knownBy, readTakenOver } from "./kin.js";
import { accessTo, lineOf } from "./lines.js";
import { measureChanges } from "./measure.js";
import { momentOf, requireFigure, requireOnce } from "./query.js";
import type { Change } from "./read-series.js";
import { columnOf, readCounts, readMethods, type ReportSettings } from "./report.js";
import { findScope, type Reader, type ReportScope } from "./scope.js";
import { organisationOf, organisationsUnder, readTree, type TreeNode } from "./tree.js";
import { ownLine, within } from "./spread.js";

/** Which figure to take apart. `key`: the ids of the report's row, in any order. */
export interface ExplainQuery {
  readonly metric: string;
  readonly under: string;
  readonly method?: string | null;
  readonly key?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** What a plan and unit add to a figure. Above the organisations, an organisation's sum: then there is no plan. `unitId`: a node of the tree. */
export interface Explained {
  readonly planId: string | null;
  readonly unitId: string;
  readonly n: number | null;
  readonly of: number | null;
  readonly hidden: HiddenReason | null;
}

/** A figure taken apart: its lines in the order of the tree, and the day and split they are of. */
export interface Explanation {
  readonly figure: Figure;
  readonly day: string;
  readonly dims: ReadonlyMap<GroupBy, string>;
  readonly lines: readonly Explained[];
}

interface Cell {
  readonly node: TreeNode;
  readonly own: boolean;
  readonly method: string | null;
  readonly day: string;
  readonly dims: ReadonlyMap<GroupBy, string>;
}

/** Gives the plans and units behind a figure; their n and of add up to the report's (a median does not add up). Errors as `report`. */
export async function explain(store: Store, reader: Reader, query: ExplainQuery, settings: ReportSettings): Promise<Explanation> {
  const figure = requireFigure(query.metric);
  requireOnce(query.key ?? []);
  if (query.asOf != null && !isDate(query.asOf)) throw badInput("asOf is no date");
  const knownAt = momentOf(query.knownAt);
  const m = store.read;
  const asked = await findScope(m, reader, { ...query, under: [nodeId(query.under)] }, settings.now);
  const cell = await readCell(m, asked, figure, query);
  const scope = cell.day === asked.asOf ? asked : { ...asked, tree: await readTree(m, cell.day) };
  const organisation = organisationOf(scope.tree, cell.node);
  if (organisation !== null && accessTo(scope.tree, scope.grants, cell.node) === "none") throw notFound();
  const organisations = organisation === null ? organisationsUnder(scope.tree, cell.node) : [organisation];
  const isInside = (node: TreeNode): boolean => accessTo(scope.tree, scope.grants, organisation === null ? node : cell.node) === "inside";
  const inside = organisations.filter(isInside);
  const outside = organisations.filter((node) => !isInside(node));
  const lines = [
    ...(await planLines(m, scope, figure, cell, inside, knownAt)),
    ...(await organisationLines(m, scope, figure, cell, outside, { ...settings, knownAt })),
  ];
  return { figure, day: cell.day, dims: cell.dims, lines };
}

const ownSuffix = ownLine("");
function nodeId(id: string): string {
  return id.endsWith(ownSuffix) ? id.slice(0, -ownSuffix.length) : id;
}

/** Reads the row's ids: codes of the figure's dimensions, a quarter, a node at or under `under`, a method. */
async function readCell(m: EntityManager, scope: ReportScope, figure: Figure, query: ExplainQuery): Promise<Cell> {
  const under = scope.tree.nodes.get(nodeId(query.under));
  if (under === undefined) throw notFound();
  const start = { node: under, own: query.under.endsWith(ownSuffix), method: query.method ?? null, day: scope.asOf, dims: new Map() };
  const methods = await readMethods(m, (query.key ?? []).length > 0, query.method ?? null);
  return (query.key ?? []).reduce<Cell>((cell, id) => {
    const by = figure.dims.find((one) => {
      const dimension = dimensionOf(one);
      return dimension !== undefined && (Object.hasOwn(dimension.codes, id) || dimension.none.id === id);
    });
    if (by !== undefined) return { ...cell, dims: new Map([...cell.dims, [by, id]]) };
    const quarter = endedQuarters(scope.asOf).find((one) => one.id === id);
    if (quarter !== undefined) return { ...cell, day: quarter.end };
    const node = scope.tree.nodes.get(nodeId(id));
    if (node?.path.startsWith(under.path) === true) return { ...cell, node, own: id.endsWith(ownSuffix) };
    if (methods.some((method) => method.id === id)) return { ...cell, method: id };
    throw badInput(`${id} is no key of this figure`);
  }, start);
}

/** A line a plan and unit, from the ledger of the organisations that the reader sees from inside. */
async function planLines(
  m: EntityManager,
  scope: ReportScope,
  figure: Figure,
  cell: Cell,
  organisations: readonly TreeNode[],
  knownAt: string | null,
): Promise<readonly Explained[]> {
  const rows = organisations.length === 0 ? [] : await readEntries(m, figure, cell, organisations, knownAt);
  const ids = organisations.map(({ id }) => id);
  const taken = await readTakenOver(m, ids, cell.day, knownAt);
  const inside = rows.flatMap((row) => {
    const [node, unit] = [nodeOf(scope, row), String(row["unit_id"])];
    const nowhere = scope.tree.nodes.get(unit)?.nowhere === true || taken.get(String(row["plan_id"]))?.has(unit) === true;
    if (node === undefined || nowhere || (cell.own ? node.id !== cell.node.id : !node.path.startsWith(cell.node.path))) return [];
    return [{ row, planId: String(row["plan_id"]), unitId: node.id }];
  });
  const groups = groupBy(inside, ({ planId, unitId }) => JSON.stringify([planId, unitId]));
  const lines = [...groups.values()].map((entries) => {
    const [planId, unitId] = [entries[0]?.planId ?? "", entries[0]?.unitId ?? ""];
    const counted = entries.map(({ row }) => row);
    const { n, of } = measureChanges(figure, (count) => changesIn(counted, count), cell.day, cell.dims);
    return { planId, unitId, n, of, hidden: null };
  });
  const path = (id: string): string => scope.tree.nodes.get(id)?.path ?? "";
  return lines
    .filter(({ n, of }) => n !== 0 || (of ?? 0) !== 0)
    .sort((a, b) => (path(a.unitId) === path(b.unitId) ? (a.planId < b.planId ? -1 : 1) : path(a.unitId) < path(b.unitId) ? -1 : 1));
}

/** Where an entry counts on the report's tree: at its unit, or at the organisation when the unit is not (or no longer) one of its own. */
function nodeOf({ tree }: ReportScope, row: Answer): TreeNode | undefined {
  const organisation = String(row["organisation_id"]);
  const unit = tree.nodes.get(String(row["unit_id"]));
  const last = unit === undefined ? organisation : (within(organisation, unit.path).at(-1) ?? organisation);
  return tree.nodes.get(last);
}

function changesIn(rows: readonly Answer[], count: string): readonly Change[] {
  return rows.filter((row) => row["metric"] === count).map((row) => ({ dim: String(row["dim"]), day: "", n: Number(row["n"]) }));
}

async function readEntries(
  m: EntityManager,
  figure: Figure,
  cell: Cell,
  organisations: readonly TreeNode[],
  knownAt: string | null,
): Promise<readonly Answer[]> {
  const known = knownAt === null ? "" : `AND ${knownBy("$5")}`;
  const parameters = [JSON.stringify(organisations.map(({ id }) => id)), JSON.stringify(countsOf(figure)), cell.day, cell.method ?? ""];
  return ask(
    m,
    `SELECT e.organisation_id, e.plan_id, e.unit_id, e.metric, e.dim, SUM(e.delta) AS n
     FROM ${textSet(m, "$1", "g")} CROSS JOIN ${textSet(m, "$2", "c")} ${lookUp(m, "count_entry", "e", "e.organisation_id = g.value AND e.metric = c.value AND e.effective_on <= $3")}
     WHERE ($4 = '' OR e.method_id = $4) ${known}
     GROUP BY e.organisation_id, e.plan_id, e.unit_id, e.metric, e.dim`,
    knownAt === null ? parameters : [...parameters, knownAt],
  );
}

/** A line an organisation that is seen from above, hidden as the report hides it. */
async function organisationLines(
  m: EntityManager,
  scope: ReportScope,
  figure: Figure,
  cell: Cell,
  organisations: readonly TreeNode[],
  settings: ReportSettings & { readonly knownAt: string | null },
): Promise<readonly Explained[]> {
  if (organisations.length === 0) return [];
  const lines = organisations.map((node) => lineOf(scope.tree, scope.grants, node, false));
  const methods = await readMethods(m, true, null);
  const by: readonly GroupBy[] = ["PERIOD"];
  const series = await readCounts(m, scope, { figures: [figure], by, knownAt: settings.knownAt }, lines, methods, cell.method);
  const rows = lines.map((line) => ({
    values: [],
    access: line.access,
    sources: line.sources,
    line,
    method: cell.method,
    day: cell.day,
    dims: cell.dims,
  }));
  const column = columnOf({ scope, methods, series, limit: settings.limit, threshold: settings.implemented }, figure, rows);
  return column.map(({ n, of, hidden }, at) => {
    const unitId = organisations[at]?.id ?? "";
    return hidden === null ? { planId: null, unitId, n, of, hidden } : { planId: null, unitId, n: null, of: null, hidden };
  });
}
