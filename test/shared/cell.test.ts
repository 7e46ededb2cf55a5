import { describe, expect, it } from "vitest";
import { checkValue, readCell, showCell, type CellContext } from "../../shared/cell.js";
import { serialOfDate } from "../../shared/dates.js";
import { choice, date, dateList, list, number, reference, text, yesNo, type Field } from "../../shared/field.js";
import { languages, say } from "../../shared/language.js";
import { perspectives } from "../../shared/plan/choices.js";

const label = { sv: "Fält", fi: "Kenttä", nb: "Felt", da: "Felt", en: "Field" };
const fields = {
  text: text({ label, maxLength: 10 }),
  number: number({ label }),
  integer: number({ label, integer: true }),
  date: date({ label }),
  dateList: dateList({ label }),
  list: list({ label, maxLength: 100 }),
  choice: choice(perspectives, { label }),
  yesNo: yesNo({ label }),
  unit: reference({ label, to: "units" }),
} satisfies Readonly<Record<string, Field>>;
const references = {
  units: [
    { id: "n", label: "1 North", formerLabels: ["1 Upper"] },
    { id: "s", label: "2 South", formerLabels: ["1 Upper"] },
  ],
};
const context: CellContext = { language: "sv", date1904: false, references };
const read = (field: keyof typeof fields, raw: string | number | boolean | null, date1904 = false) =>
  readCell(fields[field], raw, { ...context, date1904 });

describe("a cell is read as its field", () => {
  it.each([
    ["text", " keeps ", { value: " keeps " }],
    ["text", "a\r\nb", { value: "a\nb" }],
    ["text", 12, { value: "12" }],
    ["text", "   ", { value: null }],
    ["text", "longer than ten", { fault: "tooLong" }],
    ["text", "a\u0001", { fault: "badCharacter" }],
    ["text", "#REF!", { fault: "cellError" }],
    ["text", "=1+1", { value: "=1+1" }],
    ["number", 3.5, { value: 3.5 }],
    ["number", "3,5", { value: 3.5 }],
    ["number", "3.5", { value: 3.5 }],
    ["number", "1 234", { value: 1234 }],
    ["number", "1\u00a0234,5", { value: 1234.5 }],
    ["number", "\u22124", { value: -4 }],
    ["number", "1.234", { fault: "unclearNumber" }],
    ["number", "1,234", { fault: "unclearNumber" }],
    ["number", "0,125", { value: 0.125 }],
    ["number", "12 kr", { fault: "notNumber" }],
    ["number", true, { fault: "notNumber" }],
    ["number", -0, { value: 0 }],
    ["integer", 2.5, { fault: "notInteger" }],
    ["integer", "80", { value: 80 }],
    ["date", "2026-3-1", { value: "2026-03-01" }],
    ["date", "1.3.2026", { value: "2026-03-01" }],
    ["date", "31/12/2026", { value: "2026-12-31" }],
    ["date", "12/31/2026", { fault: "impossibleDate" }],
    ["date", "30.2.2026", { fault: "impossibleDate" }],
    ["date", "soon", { fault: "notDate" }],
    ["date", 46_082.75, { value: "2026-03-01" }],
    ["date", 59, { value: "1900-02-28" }],
    ["date", 60, { fault: "notDate" }],
    ["date", 61, { value: "1900-03-01" }],
    ["dateList", "1.3.2026; 2026-01-02\n1.3.2026", { value: "2026-01-02\n2026-03-01" }],
    ["list", " one \n\n two", { value: "one\ntwo" }],
    ["yesNo", "kyllä", { value: true }],
    ["yesNo", "NEI", { value: false }],
    ["yesNo", "maybe", { fault: "notYesNo" }],
    ["unit", "2 south", { value: "s" }],
    ["unit", "1 Upper", { fault: "severalReferences" }],
    ["unit", "n", { value: "n" }],
    ["unit", "3 West", { fault: "unknownReference" }],
    ["choice", "client", { value: "client" }],
    ["choice", "none of them", { fault: "unknownChoice" }],
  ] as const)("%s from %j", (field, raw, wanted) => {
    expect(read(field, raw)).toEqual(wanted);
  });

  it("knows every label of a choice in every language, and shows what it read", () => {
    for (const [code, wording] of Object.entries(perspectives))
      for (const language of languages) {
        expect(read("choice", say(wording, language).toUpperCase())).toEqual({ value: code });
        expect(showCell(fields.choice, code, { ...context, language })).toBe(say(wording, language));
      }
  });

  it("counts dates from 1904 where the workbook does", () => {
    expect(read("date", 46_082 - 1_462, true)).toEqual({ value: "2026-03-01" });
    for (const day of ["1904-01-01", "1904-02-29", "2026-11-22"])
      expect(readCell(fields.date, serialOfDate(day, true), { ...context, date1904: true })).toEqual({ value: day });
  });

  it("refuses as a value what no correct client sends", () => {
    expect(checkValue(fields.text, "a\r\nb")).toBe("notText");
    expect(checkValue(fields.text, "")).toBe("notText");
    expect(checkValue(fields.number, Number.NaN)).toBe("notNumber");
    expect(checkValue(fields.date, "2026-02-30")).toBe("notDate");
    expect(checkValue(fields.choice, "Klient")).toBe("unknownChoice");
    expect(checkValue(fields.dateList, "2026-02-01\n2026-01-01")).toBe("notDate");
  });
});
