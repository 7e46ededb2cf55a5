import { describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { unitsBelow } from "../../../addin/registers.js";
import { chosenOf, pressLine, searchLines, treeLines } from "../../../addin/view/unit-tree.js";

function node(id: string, parent: string | null, closedOn: string | null = null): Parameters<typeof unitsBelow>[0][number] {
  return { id, name: `Unit ${id}`, code: id.toUpperCase(), closedOn, parent: parent === null ? null : { id: parent } };
}

/** org > a (a1, a2), b (b1 > b11, b12), c; listed level by level. */
const nodes = ["a", "b", "c"].map((id) => node(id, "org"));
const all = [node("org", null), ...nodes, node("a1", "a"), node("a2", "a"), node("b1", "b"), node("b11", "b1"), node("b12", "b1")];
const lines = treeLines(unitsBelow(all, "org"));

function line(id: string): (typeof lines)[number] {
  return must(
    lines.find(({ unit }) => unit.id === id),
    id,
  );
}

describe("the checklist of units", () => {
  it("stands in the order of the tree, each unit directly before those below it, the organisation itself left out", () => {
    expect(lines.map(({ unit }) => `${String(unit.depth)}${unit.id}`)).toEqual(["0a", "1a1", "1a2", "0b", "1b1", "2b11", "2b12", "0c"]);
  });

  it("leaves out closed units with what is below them", () => {
    const closed = all.map((one) => (one.id === "b" ? { ...one, closedOn: "2025-01-01" } : one));
    expect(unitsBelow(closed, "org").map(({ id }) => id)).toEqual(["a", "a1", "a2", "c"]);
  });

  it("lets a node stand for the units without others below them, and a unit for itself", () => {
    expect(line("b").covers).toEqual(["b11", "b12"]);
    expect(line("a").covers).toEqual(["a1", "a2"]);
    expect(line("c").covers).toEqual(["c"]);
  });

  it("ticks all below a node, shows some as neither, and unticks all where all were ticked", () => {
    const some = pressLine(line("b11"), new Set());
    expect([chosenOf(line("b"), some), chosenOf(line("b11"), some), chosenOf(line("b12"), some)]).toEqual(["mixed", true, false]);
    const whole = pressLine(line("b"), some);
    expect([...whole].sort()).toEqual(["b11", "b12"]);
    expect(chosenOf(line("b1"), whole)).toBe(true);
    expect([...pressLine(line("b"), whole)]).toEqual([]);
  });

  it("finds units by name or code with the nodes above them, and a node with what is below it", () => {
    expect(searchLines(lines, " B12 ").map(({ unit }) => unit.id)).toEqual(["b", "b1", "b12"]);
    expect(searchLines(lines, "unit a").map(({ unit }) => unit.id)).toEqual(["a", "a1", "a2"]);
    expect(searchLines(lines, "nothing like it")).toEqual([]);
    expect(searchLines(lines, "")).toBe(lines);
  });
});
