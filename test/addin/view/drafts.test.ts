import { describe, expect, it } from "vitest";
import type { Pane, Place } from "../../../addin/sync/pane.js";
import { draftsOf, isSamePlace, isWritten, type Draft } from "../../../addin/view/drafts.js";
import { stateNamed } from "./harness/states.js";
import { stillPane } from "./harness/still-pane.js";

function place(row: number, cell?: string): Place {
  return { sheet: "goals", row, column: 2, address: `Mål!C${String(row + 1)}`, ...(cell === undefined ? {} : { cell }) };
}

function draft(row: number, from: string, text: string): Draft {
  return { place: place(row), field: "Mål", title: null, isKnown: true, from, text };
}

function newPane(): Pane {
  return stillPane(stateNamed("calm", "sv"));
}

describe("a text begun in the pane", () => {
  it("is kept with its place, the newest writing in place of the older, until it is dropped", () => {
    const drafts = draftsOf(newPane());
    drafts.keep(draft(6, "a", "ab"));
    drafts.keep(draft(7, "", "x"));
    drafts.keep(draft(6, "a", "abc"));
    expect(drafts.all.map(({ text }) => text)).toEqual(["x", "abc"]);
    drafts.drop(place(7));
    expect(drafts.all.map(({ text }) => text)).toEqual(["abc"]);
  });

  it("follows its row when the sheet is sorted, and another row in the same spot does not take it", () => {
    expect(isSamePlace(place(6, "g1/goal"), place(9, "g1/goal"))).toBe(true);
    expect(isSamePlace(place(6, "g1/goal"), place(6, "g2/goal"))).toBe(false);
    expect(isSamePlace(place(6), place(6, "g1/goal"))).toBe(true);
  });

  it("is told to whoever looks at it, and belongs to one pane alone", () => {
    const [mine, other] = [newPane(), newPane()];
    let told = 0;
    const stop = draftsOf(mine).subscribe(() => (told += 1));
    draftsOf(mine).keep(draft(6, "", "x"));
    stop();
    draftsOf(mine).drop(place(6));
    draftsOf(other).keep(draft(6, "", "y"));
    expect([told, draftsOf(mine).all.length, draftsOf(other).all.length]).toEqual([1, 0, 1]);
  });

  it("is worth keeping only when something was written", () => {
    expect(isWritten(draft(6, "a", "a"))).toBe(false);
    expect(isWritten(draft(6, "a", ""))).toBe(true);
  });
});
