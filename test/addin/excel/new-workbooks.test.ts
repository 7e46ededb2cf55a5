import { expect, it } from "vitest";
import { officeWorkbook } from "../../../addin/excel/office-workbook.js";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { cellRulesOf } from "../../../shared/cell-rules.js";
import { languages } from "../../../shared/language.js";
import { sections } from "../../../shared/plan/index.js";
import { readSheets } from "../../../shared/read-sheet.js";
import { ExcelHost } from "../../excel-host/host.js";
import { attach, loadOfficeInNode } from "../../excel-host/load-node.js";
import { blank, filled } from "../../server/workbook/example.js";

it.each(languages.flatMap((language) => [filled(language), blank(language)].map((input) => [language, input.rows.length, input] as const)))(
  "a new workbook in %s with %i rows holds every list, warning and format that a pane looks for in it",
  async (language, _, input) => {
    loadOfficeInNode();
    const host = new ExcelHost();
    await host.open(await buildWorkbook(input));
    attach(host.createBridge());
    const workbook = officeWorkbook();
    const { sections: found, damaged } = readSheets(await workbook.read(sections.map(({ key }) => key)));
    const rules = cellRulesOf(found, language, input.references);
    expect(damaged).toEqual([]);
    expect(rules.length).toBeGreaterThan(input.rows.length === 0 ? 40 : 50);
    expect(await workbook.brokenRules(rules)).toEqual([]);
    await host.idle();
  },
);
