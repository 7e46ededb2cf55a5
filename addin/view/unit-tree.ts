import type { RegisterUnit } from "./plan-source.js";

/** A line of the checklist of units: a unit that can take part, or a node with the units below it. */
export interface TreeLine {
  readonly unit: RegisterUnit;
  /** Ids of the units without others below that this line stands for: its own, or all below it. */
  readonly covers: readonly string[];
}

/** The register as a checklist, in its order. Units that have others below them stand for those. */
export function treeLines(units: readonly RegisterUnit[]): readonly TreeLine[] {
  return units.map((unit, at) => {
    const below = belowOf(units, at);
    const leaves = below.filter((one, index) => !isAbove(one, below[index + 1]));
    return { unit, covers: below.length === 0 ? [unit.id] : leaves.map(({ id }) => id) };
  });
}

function isAbove(unit: RegisterUnit, next: RegisterUnit | undefined): boolean {
  return next !== undefined && next.depth > unit.depth;
}

function belowOf(units: readonly RegisterUnit[], at: number): readonly RegisterUnit[] {
  const depth = units[at]?.depth ?? 0;
  const end = units.findIndex((unit, index) => index > at && unit.depth <= depth);
  return units.slice(at + 1, end === -1 ? units.length : end);
}

/** The lines whose name or code holds the words searched for, with what stands above and below them. */
export function searchLines(lines: readonly TreeLine[], search: string): readonly TreeLine[] {
  const words = search.trim().toLocaleLowerCase();
  if (words === "") return lines;
  const found = lines.filter(({ unit }) => `${unit.code} ${unit.name}`.toLocaleLowerCase().includes(words));
  const covered = new Set(found.flatMap((line) => line.covers));
  return lines.filter((line) => found.includes(line) || line.covers.some((id) => covered.has(id)));
}

/** Whether all, some or none of what a line stands for is chosen. */
export function chosenOf(line: TreeLine, chosen: ReadonlySet<string>): boolean | "mixed" {
  const there = line.covers.filter((id) => chosen.has(id)).length;
  return there === 0 ? false : there === line.covers.length ? true : "mixed";
}

/** What is chosen after a line was pressed: all it stands for, or none of it where all was chosen. */
export function pressLine(line: TreeLine, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const after = new Set(chosen);
  const off = chosenOf(line, chosen) === true;
  for (const id of line.covers) {
    if (off) after.delete(id);
    else after.add(id);
  }
  return after;
}
