import { must } from "../../shared/must.js";
import { byPosition, compare, diffData, jsonPerRow, readAll, type DiffData } from "./diff-data.js";
import { exponentOf, inTurns, ratios, spreadOf, type Spread } from "./rounds.js";
import type { Line, Row } from "./table.js";

const most = 3.5;
/** Linear is 1; looking rows up costs more where they outgrow the processor's caches. */
const mostExponent = 1.25;

type Way = "naive" | "floor" | "ours" | "whole";

/** How much is compared: `cells` for the ratios, `sizes` in cells for the exponent, and rounds of each. */
export interface DiffSize {
  readonly cells: number;
  readonly rounds: number;
  readonly sizes: readonly (readonly [cells: number, rounds: number])[];
}

const full: DiffSize = {
  cells: 100_000,
  rounds: 31,
  sizes: [
    [10_000, 31],
    [100_000, 11],
    [1_000_000, 5],
  ],
};

function waysOf(data: DiffData): Readonly<Record<Way, () => number>> {
  const sections = readAll(data);
  return {
    naive: () => jsonPerRow(data),
    floor: () => byPosition(data),
    ours: () => compare(sections, data),
    whole: () => compare(readAll(data), data),
  };
}

/** Each way must find what was typed, else its time means nothing. */
function measured<Wanted extends Way>(
  ways: Readonly<Record<Wanted, () => number>>,
  data: DiffData,
  rounds: number,
): Readonly<Record<Wanted, readonly number[]>> {
  for (const [way, count] of Object.entries<() => number>(ways))
    if (count() !== data.typed) throw new Error(`${way} did not find what was typed`);
  return inTurns(ways, rounds);
}

function times(spread: Spread): string {
  return `${spread.median.toFixed(1)} (${spread.low.toFixed(1)}-${spread.high.toFixed(1)})`;
}

function milliseconds(all: readonly number[]): string {
  return `${spreadOf(all).median.toFixed(1)} ms`;
}

function ratioLines(size: DiffSize): readonly Line[] {
  const data = diffData(size.cells);
  const found = measured(waysOf(data), data, size.rounds);
  const toFloor = (way: Way): Spread => ratios(found[way], found.floor);
  const cells = `${size.cells.toLocaleString("en")} cells`;
  const goal = `<= ${String(most)} x floor`;
  return [
    {
      what: cells,
      naive: milliseconds(found.naive),
      floor: milliseconds(found.floor),
      ours: milliseconds(found.ours),
      goal: "",
      holds: null,
    },
    {
      what: "  as times the floor",
      naive: times(toFloor("naive")),
      floor: "1",
      ours: times(toFloor("ours")),
      goal,
      holds: toFloor("ours").median <= most,
    },
    { what: "  the same, the sheets read anew first", naive: "", floor: "1", ours: times(toFloor("whole")), goal: "", holds: null },
  ];
}

function exponentLine(size: DiffSize): Line {
  const found = size.sizes.map(([cells, rounds]) => {
    const data = diffData(cells);
    const { floor, ours } = waysOf(data);
    return [cells, measured({ floor, ours }, data, rounds)] as const;
  });
  const exponent = (way: "floor" | "ours"): number => exponentOf(found.map(([cells, one]) => [cells, spreadOf(one[way]).low] as const));
  const [first, last] = [must(size.sizes[0], "a size")[0], must(size.sizes.at(-1), "a size")[0]];
  return {
    what: `growth from ${first.toLocaleString("en")} to ${last.toLocaleString("en")} cells, exponent`,
    naive: "",
    floor: exponent("floor").toFixed(2),
    ours: exponent("ours").toFixed(2),
    goal: `<= ${String(mostExponent)}`,
    holds: exponent("ours") <= mostExponent,
  };
}

/** Row "diff": finding what was typed among many cells. `size` is smaller where only the measuring itself is tried. */
export function diffRow(size: DiffSize = full): Row {
  return {
    name: "diff",
    unit: "CPU time; naive: JSON of every row; floor: each cell against the base in the same place; median and quartiles of rounds in turns",
    measure: () => Promise.resolve([...ratioLines(size), exponentLine(size)]),
  };
}
