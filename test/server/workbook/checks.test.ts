import type ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { helpText, validationOf } from "../../../server/workbook/validation.js";
import { cellRuleTexts } from "../../../shared/cell-rule-texts.js";
import { choiceLabel, no, yes } from "../../../shared/cell.js";
import { yesNo, type Field } from "../../../shared/field.js";
import { languages, say } from "../../../shared/language.js";
import { listOf } from "../../../shared/lists.js";
import { must } from "../../../shared/must.js";
import { barriers } from "../../../shared/plan/barriers.js";
import { drivers } from "../../../shared/plan/drivers.js";
import { goals } from "../../../shared/plan/goals.js";
import { sections } from "../../../shared/plan/index.js";
import { traineeGroups } from "../../../shared/plan/trainee-groups.js";
import { usage } from "../../../shared/plan/usage.js";
import { fieldsOf } from "../../../shared/section.js";
import { layoutOf } from "../../../shared/sheet.js";
import { listsOf } from "../../../server/workbook/lists.js";
import { blank, filled } from "./example.js";
import { cellOf, headingOf } from "./places.js";
import { openWorkbook, sheetOf, sheetXml, type Opened } from "./open-workbook.js";

const label = { sv: "Fråga", fi: "Kysymys", nb: "Spørsmål", da: "Spørgsmål", en: "Question" };

/** The choices that a validation's formula points to. */
function offered({ book }: Opened, validation: ExcelJS.DataValidation): readonly unknown[] {
  const formula = String(validation.formulae[0]);
  const match = must(/^'Lists'!\$([A-Z]+)\$2(?::\$\1\$(\d+))?$/.exec(formula), formula);
  const lists = must(book.getWorksheet("Lists"), "Lists");
  return Array.from({ length: Number(match[2] ?? "2") - 1 }, (_, at) => lists.getCell(`${String(match[1])}${String(at + 2)}`).value);
}

function typeFor(field: Field): string {
  if (field.kind === "number") return field.integer === true ? "whole" : "decimal";
  return field.kind === "date" ? "date" : "list";
}

const checked = (field: Field): boolean => ["choice", "yesNo", "reference", "date", "number"].includes(field.kind);

describe("checks in the cells", () => {
  it("warn and never refuse, on every answer and in every row of a table that can be read wrongly", async () => {
    const opened = await openWorkbook(await buildWorkbook(filled("en")));
    const { plan, rows } = filled("en");
    const count = (key: string): number => rows.filter((row) => row.section === key && row.deletedRev === null).length;
    for (const layout of layoutOf(plan.modules, "en", count)) {
      const sheet = sheetOf(opened, layout.title);
      for (const block of layout.blocks.filter((one) => one.section.readOnly !== true)) {
        const cells =
          block.lines?.map(({ row, field }) => ({ row, column: 2, field })) ??
          block.columns.flatMap(({ column, field }) =>
            field === null ? [] : Array.from({ length: block.rows }, (_, at) => ({ row: block.firstRow + at, column, field })),
          );
        for (const { row, column, field } of cells) {
          const validation = sheet.getCell(row + 1, column + 1).dataValidation as ExcelJS.DataValidation | undefined;
          expect(validation !== undefined, sheet.getCell(row + 1, column + 1).address).toBe(checked(field));
          if (validation === undefined) continue;
          expect(validation).toMatchObject({ errorStyle: "warning", allowBlank: true, showErrorMessage: true });
          expect(validation.type).toBe(typeFor(field));
        }
      }
    }
  });

  it.each(languages)("offer the choices in the workbook's language, in their order (%s)", async (language) => {
    const opened = await openWorkbook(await buildWorkbook(filled(language)));
    const validation = cellOf(opened, filled(language), "goals", "perspective").dataValidation;
    const codes = Object.keys(goals.fields.perspective.choices);
    expect(offered(opened, validation)).toEqual(codes.map((code) => choiceLabel(goals.fields.perspective, code, language)));
  });

  it("offer units and methods by their labels and leave closed ones out", async () => {
    const opened = await openWorkbook(await buildWorkbook(filled("sv")));
    expect(offered(opened, cellOf(opened, filled("sv"), "traineeGroups", "unit").dataValidation)).toEqual([
      "B11 Elevhälsan norr",
      "B12 Elevhälsan söder",
    ]);
    expect(offered(opened, cellOf(opened, filled("sv"), "cover", "methodName").dataValidation)).toEqual(["Interpersonell rådgivning"]);
  });

  it("offer nothing where the register is empty", async () => {
    const opened = await openWorkbook(await buildWorkbook(blank("sv")));
    expect(sheetOf(opened, "Plan").getCell("C5").dataValidation).toBeUndefined();
  });

  it("share one list between fields with the same choices and keep others apart", () => {
    const references = { units: [{ id: "x", label: "X" }], methods: [] };
    const lists = listsOf([traineeGroups, drivers, barriers, usage], "fi", references);
    expect([...lists.keys()]).toEqual([
      "units",
      "traineeGroups.profession",
      "drivers.factorCode",
      "barriers.severity",
      "barriers.status",
      "barriers.helped",
      "usage.source",
    ]);
    expect(lists.get("units")?.items).toEqual(["X"]);
    const pen = { lists, context: { language: "fi", references, date1904: false } } as const;
    const rangeOf = (field: Field): unknown => validationOf(field, pen)?.formulae?.[0];
    const factors = `'Lists'!$C$2:$C$${String(Object.keys(barriers.fields.factorCode.choices).length + 1)}`;
    expect([rangeOf(drivers.fields.factorCode), rangeOf(barriers.fields.factorCode)]).toEqual([factors, factors]);
    expect([rangeOf(traineeGroups.fields.unit), rangeOf(usage.fields.unit)]).toEqual(["'Lists'!$A$2", "'Lists'!$A$2"]);
  });

  it("offer yes and no in the workbook's language", () => {
    expect(listOf(yesNo({ label }), "fi", {})).toEqual({ name: "yesNo", items: [say(yes, "fi"), say(no, "fi")] });
  });

  it("stand on whole ranges, so that a long table stays quick to open", async () => {
    const xml = sheetXml(await openWorkbook(await buildWorkbook(filled("en"))), "Goals");
    expect(xml).toContain('sqref="B30:B54"');
  });

  it("leave what is only shown alone", async () => {
    const xml = sheetXml(await openWorkbook(await buildWorkbook(filled("en"))), "Phases");
    expect(xml).not.toContain("showErrorMessage");
  });

  it("stay within what Excel shows: messages of 225 characters, titles of 32, help of 255", () => {
    for (const language of languages) {
      expect(say(cellRuleTexts.checkTitle, language).length).toBeLessThanOrEqual(32);
      for (const text of [cellRuleTexts.notInList, cellRuleTexts.notDate, cellRuleTexts.notWhole, cellRuleTexts.notNumber])
        expect(say(text, language).length).toBeLessThanOrEqual(225);
      for (const [, field] of sections.flatMap((part) => fieldsOf(part))) expect(helpText(field, language).length).toBeLessThanOrEqual(255);
    }
  });
});

describe("help", () => {
  it("stands on a table's heading, led by an asterisk where a column must be filled in", async () => {
    const opened = await openWorkbook(await buildWorkbook(filled("en")));
    const heading = (field: string) => headingOf(opened, filled("en"), "goals", field);
    expect(heading("perspective").value).toBe("Perspective");
    expect(heading("perspective").dataValidation).toMatchObject({ showInputMessage: true, prompt: "* Whose benefit the goal concerns." });
    expect(heading("indicatorUnit").dataValidation.prompt).toBe("E.g. per cent, count, score.");
  });

  it("stands beside a form's answer, and the line under the title says what the asterisk means", async () => {
    const sheet = sheetOf(await openWorkbook(await buildWorkbook(filled("en"))), "Plan");
    expect(sheet.getCell("D5").value).toBe("* Pick from the method register so that units can be compared.");
    expect(sheet.getCell("D7").value).toBe("The organisation that owns the method or provides training in it.");
    expect(sheet.getCell("B2").value).toMatch(/ \* must be filled in\.$/);
    expect(sheet.getCell("B17").value).toMatch(/ \* Fill in: Milestone, Phase, Due on\.$/);
  });
});
