/** A unit that a command makes. */
export interface NewUnit {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly staffCount: number | null;
}

/** What may be done with the tree of units, units by id. `on`: YYYY-MM-DD, the first day on which it holds; it has come. */
export type UnitCommand =
  | ({ readonly kind: "add"; readonly parentId: string | null; readonly organisation: boolean; readonly on: string } & NewUnit)
  | { readonly kind: "rename"; readonly unitId: string; readonly name: string; readonly on: string }
  | { readonly kind: "change"; readonly unitId: string; readonly level?: string; readonly staffCount?: number | null }
  | { readonly kind: "move"; readonly unitId: string; readonly parentId: string; readonly on: string }
  | { readonly kind: "close"; readonly unitId: string; readonly on: string }
  | { readonly kind: "reopen"; readonly unitId: string }
  | { readonly kind: "merge"; readonly unitIds: readonly string[]; readonly into: string | NewUnit; readonly on: string }
  | { readonly kind: "split"; readonly unitId: string; readonly into: readonly NewUnit[]; readonly on: string };
