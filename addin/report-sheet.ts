import { showShare } from "../shared/figure.js";
import { say, type Language } from "../shared/language.js";
import type { PlainSheet, RawCell } from "../shared/workbook.js";
import type { PlanReport, ReportLine, Share } from "./view/plan-source.js";
import { reportTexts } from "./view/report-texts.js";
import { sheetTexts } from "./view/report-sheet-texts.js";

/** A share as three cells: how many, of how many, and as a person reads it. */
function shareCells({ n, of }: Share, language: Language): readonly RawCell[] {
  return [n ?? "", of ?? "", n === null || of === null ? "–" : showShare(n, of, language)];
}

function lineCells(line: ReportLine, label: string, language: Language): readonly RawCell[] {
  return [label, ...shareCells(line.asIntended, language), ...shareCells(line.trained, language), line.unitsReported, line.unitsExpected];
}

/** The plan's report as a sheet of the workbook: a line a unit, the whole plan last, every figure as numbers and as a sentence. */
export function reportSheet(
  report: PlanReport,
  plan: { readonly method: string; readonly organisation: string },
  language: Language,
): PlainSheet {
  const t = (text: Parameters<typeof say>[0], values?: Record<string, string | number>): string => say(text, language, values);
  const headings = [
    t(reportTexts.unit),
    t(reportTexts.asIntended),
    t(sheetTexts.of),
    t(sheetTexts.share),
    t(reportTexts.trained),
    t(sheetTexts.of),
    t(sheetTexts.share),
    t(sheetTexts.unitsReported),
    t(sheetTexts.unitsExpected),
  ];
  const wide = (text: string): readonly RawCell[] => [text, ...Array.from({ length: headings.length - 1 }, () => "")];
  return {
    title: t(sheetTexts.title),
    headingRow: 3,
    grid: [
      wide(`${plan.method}, ${plan.organisation}`),
      wide(`${t(reportTexts.asOf, { day: report.asOf })}. ${t(reportTexts.sentOnly)}`),
      wide(""),
      headings,
      ...report.units.map((line) => lineCells(line, line.label, language)),
      lineCells(report.whole, t(reportTexts.whole), language),
    ],
  };
}
