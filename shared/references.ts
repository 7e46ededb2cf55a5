/** A target of a reference: what a cell shows for its id. */
export interface Target {
  readonly id: string;
  readonly label: string;
  /** Labels it had before: a cell that still shows one of them means this target. */
  readonly formerLabels?: readonly string[];
  /** No longer offered in lists, still readable. */
  readonly closed?: boolean;
  /** YYYY-MM-DD, the first day without it. */
  readonly closedOn?: string;
  /** Ids of what carries on what it was: where it was merged or split. */
  readonly successors?: readonly string[];
  /** Of a method, who owns it or trains in it. */
  readonly owner?: string;
  /** People employed there; absent where nobody says. */
  readonly staffCount?: number;
}

/** The targets of every register and section that fields refer to, by its key (`units`, `methods`, a section's key). */
export type References = Readonly<Record<string, readonly Target[]>>;

/** No targets at all: every reference that is read is unknown. */
export const noReferences: References = {};

/** The same targets with labels made unique: of those that are equal, all but the first by id get ` (2)`, ` (3)`, ... */
export function withUniqueLabels(targets: readonly Target[]): readonly Target[] {
  const seen = new Map<string, number>();
  const byId = [...targets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const unique = new Map(
    byId.map((target) => {
      const times = (seen.get(target.label) ?? 0) + 1;
      seen.set(target.label, times);
      return [target.id, times === 1 ? target : { ...target, label: `${target.label} (${String(times)})` }];
    }),
  );
  return targets.map((target) => unique.get(target.id) ?? target);
}

/** What a unit is called in a cell: its code and its name. */
export function unitLabel(unit: { readonly code: string; readonly name: string }): string {
  return `${unit.code} ${unit.name}`;
}

/** A node of the organisation as a target of references. */
export interface UnitTarget {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly closedOn: string | null;
  readonly formerNames?: readonly string[];
  readonly successors?: readonly string[];
  readonly staffCount?: number | null;
}

/** A method of the register as a target of references. */
export interface MethodTarget {
  readonly id: string;
  readonly name: string;
  readonly formerNames?: readonly string[];
  readonly ownerOrganisation?: string | null;
}

/** The two registers as references: units by code and name, as they come; methods by name, in that order. The pane and the server's workbooks label and list by this alone. */
export function registerReferences(units: readonly UnitTarget[], methods: readonly MethodTarget[]): References {
  return {
    units: withUniqueLabels(
      units.map(({ id, code, name, closedOn, formerNames = [], successors = [], staffCount = null }) => ({
        id,
        label: unitLabel({ code, name }),
        formerLabels: formerNames.map((former) => unitLabel({ code, name: former })),
        closed: closedOn !== null,
        ...(closedOn === null ? {} : { closedOn, successors }),
        ...(staffCount === null ? {} : { staffCount }),
      })),
    ),
    methods: withUniqueLabels(
      [...methods].sort(byName).map(({ id, name, formerNames = [], ownerOrganisation = null }) => ({
        id,
        label: name,
        ...(formerNames.length === 0 ? {} : { formerLabels: formerNames }),
        ...(ownerOrganisation === null ? {} : { owner: ownerOrganisation }),
      })),
    ),
  };
}

/** By code units, so that every program puts them in the same order. */
function byName(a: { readonly id: string; readonly name: string }, b: { readonly id: string; readonly name: string }): number {
  const [one, other] = a.name === b.name ? [a.id, b.id] : [a.name, b.name];
  return one < other ? -1 : 1;
}
