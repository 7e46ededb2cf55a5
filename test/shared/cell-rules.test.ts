import type ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../server/workbook/build-workbook.js";
import { cellRulesOf, fieldRule } from "../../shared/cell-rules.js";
import { languages, say, type Language } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import { goals } from "../../shared/plan/goals.js";
import { phases } from "../../shared/plan/phases.js";
import { rowReferences } from "../../shared/plan/row-references.js";
import { barriers } from "../../shared/plan/barriers.js";
import { traineeGroups } from "../../shared/plan/trainee-groups.js";
import { readSheets } from "../../shared/read-sheet.js";
import { noReferences } from "../../shared/references.js";
import type { CellRule } from "../../shared/workbook.js";
import { blank, filled } from "../server/workbook/example.js";
import { contentOf, openWorkbook, type Opened } from "../server/workbook/open-workbook.js";

/** A workbook as the server makes it, with the rules that a pane derives from what it reads there. */
async function made(language: Language, make: typeof filled = filled): Promise<{ opened: Opened; rules: readonly CellRule[] }> {
  const input = make(language);
  const opened = await openWorkbook(await buildWorkbook(input));
  const references = { ...input.references, ...rowReferences(input.rows, language) };
  return { opened, rules: cellRulesOf(readSheets(contentOf(opened)).sections, language, references) };
}

function listItems({ book }: Opened, formula: string): readonly unknown[] {
  const match = must(/^'Lists'!\$([A-Z]+)\$2(?::\$\1\$(\d+))?$/.exec(formula), formula);
  const sheet = must(book.getWorksheet("Lists"), "Lists");
  const last = Number(match[2] ?? "2");
  return Array.from({ length: last }, (_, at) => sheet.getCell(`${String(match[1])}${String(at + 1)}`).value);
}

/** How many cells of the file warn at all. */
function cellsWithWarnings({ book }: Opened): number {
  let cells = 0;
  for (const sheet of book.worksheets)
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const found = cell.dataValidation as ExcelJS.DataValidation | undefined;
        if (found?.showErrorMessage === true) cells += 1;
      });
    });
  return cells;
}

/** What stands in a cell of the file, in the words of a rule. */
function standing(opened: Opened, cell: ExcelJS.Cell): unknown {
  const found = cell.dataValidation as ExcelJS.DataValidation | undefined;
  // a cell without a format of its own is General, which the library leaves out
  const format = (cell.numFmt as string | undefined) ?? "General";
  const words = { format, title: found?.errorTitle ?? "", message: found?.error ?? "" };
  if (found === undefined) return { ...words, offers: null };
  if (found.type !== "list") return { ...words, offers: { kind: found.type } };
  const [list, ...items] = listItems(opened, String(found.formulae[0]));
  return { ...words, offers: { kind: "list", list, items } };
}

describe("what the cells of a workbook show, offer and warn about", () => {
  it.each(languages)("is in a new workbook what a pane would set, in every row, spare ones included (%s)", async (language) => {
    for (const make of [filled, blank]) {
      const { opened, rules } = await made(language, make);
      for (const rule of rules) {
        const sheet = must(
          opened.book.worksheets.find(({ id }) => String(id) === rule.sheet),
          rule.sheet,
        );
        const wanted = { format: rule.format, title: rule.title, message: rule.message, offers: rule.offers };
        for (let at = 0; at < rule.rows; at += 1) {
          const cell = sheet.getCell(rule.row + at + 1, rule.column + 1);
          expect(standing(opened, cell), `${sheet.name} ${cell.address}`).toEqual(wanted);
        }
      }
      expect(rules.reduce((sum, { offers, rows }) => sum + (offers === null ? 0 : rows), 0)).toBe(cellsWithWarnings(opened));
    }
  });

  it("follows a column that was moved and a table that grew, and leaves the person's own columns alone", async () => {
    const input = filled("sv");
    const content = contentOf(await openWorkbook(await buildWorkbook(input)));
    const found = must(
      readSheets(content).sections.find(({ section }) => section.key === "goals"),
      "goals",
    );
    const moved = { ...found, columns: { ...found.columns, perspective: 40 }, lastRow: found.lastRow + 5 };
    const [rule, ...others] = cellRulesOf([moved], "sv", input.references).filter(({ column }) => column === 40);
    expect(others).toEqual([]);
    expect(rule).toMatchObject({ sheet: found.sheet, row: found.headingRow + 1, rows: found.lastRow + 5 - found.headingRow });
    expect(rule?.offers).toMatchObject({ kind: "list", list: "goals.perspective" });
    const keys = Object.keys(goals.fields).length;
    expect(cellRulesOf([moved], "sv", input.references)).toHaveLength(keys);
  });

  it("asks nothing of a table without a line", async () => {
    const found = readSheets(contentOf(await openWorkbook(await buildWorkbook(filled("sv"))))).sections;
    const empty = found.map((one) => ({ ...one, lastRow: one.headingRow, rows: [] }));
    expect(cellRulesOf(empty, "sv", noReferences)).toEqual([]);
  });
});

describe("a field's rule", () => {
  it("offers the choices in the language, dates, whole numbers and numbers, each with its own warning", () => {
    const said = [
      fieldRule(goals.fields.perspective, "fi", noReferences),
      fieldRule(goals.fields.targetOn, "fi", noReferences),
      fieldRule(goals.fields.target, "fi", noReferences),
      fieldRule(traineeGroups.fields.headcount, "fi", noReferences),
      fieldRule(goals.fields.goal, "fi", noReferences),
    ];
    expect(said.map(({ offers, format }) => [offers?.kind ?? null, format])).toEqual([
      ["list", "@"],
      ["date", "yyyy-mm-dd"],
      ["decimal", "General"],
      ["whole", "0"],
      [null, "@"],
    ]);
    expect(new Set(said.map(({ message }) => message)).size).toBe(5);
    expect(said[0]?.offers).toMatchObject({ items: Object.values(goals.fields.perspective.choices).map((text) => say(text, "fi")) });
    expect(said[4]).toMatchObject({ title: "", message: "" });
  });

  it("offers open targets only, and no list at all where there is none", () => {
    const units = [
      { id: "a", label: "A" },
      { id: "b", label: "B", closed: true },
    ];
    expect(fieldRule(traineeGroups.fields.unit, "sv", { units }).offers).toEqual({ kind: "list", list: "units", items: ["A"] });
    expect(fieldRule(traineeGroups.fields.unit, "sv", noReferences).offers).toBeNull();
  });

  it("warns of nothing where cells are only shown", () => {
    expect(fieldRule(phases.fields.enteredOn, "sv", noReferences, true)).toEqual({
      format: "yyyy-mm-dd",
      offers: null,
      title: "",
      message: "",
    });
    expect(fieldRule(barriers.fields.dueOn, "sv", noReferences).offers).toEqual({ kind: "date" });
  });
});
