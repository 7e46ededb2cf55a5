import { describe, expect, it } from "vitest";
import { readCell } from "../../../shared/cell.js";
import { languages } from "../../../shared/language.js";
import { sections } from "../../../shared/plan/index.js";
import type { References } from "../../../shared/references.js";
import { fieldsOf } from "../../../shared/section.js";
import { offersOf } from "../../../addin/sync/offers.js";

const open = { id: "b11", label: "B11 Elevhälsan norr" };
const closed = { id: "b12", label: "B12 Elevhälsan söder", closed: true };
const targets = ["units", "methods", ...sections.map((section) => section.key)];
const references: References = Object.fromEntries(targets.map((key) => [key, [open, closed]]));
const fields = sections.flatMap((section) => fieldsOf(section).map(([key, field]) => ({ name: `${section.key}.${key}`, field })));

describe("what a third value is chosen from", () => {
  it.each(languages)("is read from a cell as the value it stands for, in %s", (language) => {
    const misread = fields.flatMap(({ name, field }) =>
      offersOf(field, { language, references }).flatMap(({ value, label }) => {
        const reading = readCell(field, label, { language, date1904: false, references });
        return "value" in reading && reading.value === value ? [] : [`${name}: ${label}`];
      }),
    );
    expect(misread).toEqual([]);
  });

  it("is a list for every choice, yes or no and reference, and nothing for what is typed freely", () => {
    const listed = ["choice", "yesNo", "reference"];
    const wrong = fields.filter(({ field }) => offersOf(field, { language: "sv", references }).length > 0 !== listed.includes(field.kind));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("leaves out what a reference may no longer point to", () => {
    const labels = fields.flatMap(({ field }) => offersOf(field, { language: "sv", references }).map(({ label }) => label));
    expect(labels).toContain(open.label);
    expect(labels).not.toContain(closed.label);
  });
});
