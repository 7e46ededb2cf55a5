import type { Delta } from "./deltas.js";

/** Where a node stood from a day on (inclusive, "" from ever) until a day (exclusive, null: still); from the end of its last place on it stands nowhere and counts nowhere. */
export interface Place {
  readonly from: string;
  readonly until: string | null;
  /** Ids from the root to the node: `/fi/svo/b11/`. */
  readonly path: string;
}

/** A line of the rollup: what counts at `scope`, among the lines under `parent`. */
export interface RollupLine {
  readonly metric: string;
  readonly parent: string;
  readonly method: string;
  readonly scope: string;
  readonly dim: string;
  readonly day: string;
  readonly n: number;
}

/** The line of what counts at the node itself and not below it. */
export function ownLine(node: string): string {
  return `${node}:own`;
}

/** The nodes from the organisation down to the node, the organisation alone where the path does not lead through it. */
export function within(organisation: string, path: string): readonly string[] {
  const ids = path.split("/").filter((id) => id !== "");
  const at = ids.indexOf(organisation);
  return at < 0 ? [organisation] : ids.slice(at);
}

/** Places without gaps: the first holds from ever, each until the next begins, the last until the unit closed or for ever. */
export function withoutGaps(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.map((place, at) => ({ ...place, from: at === 0 ? "" : place.from, until: sorted[at + 1]?.from ?? place.until }));
}

/** A delta as it counts at each place: it moves along when its unit moves. */
function moves(delta: Delta, places: readonly Place[]): readonly { readonly path: string; readonly day: string; readonly n: number }[] {
  return places.flatMap(({ from, until, path }) => {
    if (until !== null && until <= delta.day) return [];
    const begins = { path, day: delta.day > from ? delta.day : from, n: delta.n };
    return until === null ? [begins] : [begins, { path, day: until, n: -delta.n }];
  });
}

function linesOf(organisation: string, path: string): readonly (readonly [parent: string, scope: string])[] {
  const nodes = within(organisation, path);
  const last = nodes.at(-1) ?? organisation;
  return [...nodes.map((node, at) => [nodes[at - 1] ?? "", node] as const), [last, ownLine(last)]];
}

/** A plan's deltas for every node above and at where they count, for its method and for all methods (""), added up and in the rollup's order. */
export function spread(
  plan: { readonly organisationId: string; readonly methodId: string },
  deltas: readonly Delta[],
  places: ReadonlyMap<string, readonly Place[]>,
): readonly RollupLine[] {
  const lines: RollupLine[] = [];
  for (const delta of deltas) {
    const known = places.get(delta.unit === "" ? plan.organisationId : delta.unit) ?? [];
    const at = known.length > 0 ? known : [{ from: "", until: null, path: plan.organisationId }];
    for (const { path, day, n } of moves(delta, at))
      for (const [parent, scope] of linesOf(plan.organisationId, path))
        for (const method of ["", plan.methodId]) lines.push({ metric: delta.metric, parent, method, scope, dim: delta.dim, day, n });
  }
  return sumLines(lines);
}

/** Lines of one key added up, in the order of the rollup's key, without those that cancel out. */
export function sumLines(lines: readonly RollupLine[]): readonly RollupLine[] {
  const sums = new Map<string, RollupLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.metric, line.parent, line.method, line.scope, line.dim, line.day]);
    sums.set(key, { ...line, n: (sums.get(key)?.n ?? 0) + line.n });
  }
  const kept = [...sums].filter(([, line]) => line.n !== 0);
  return kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
