import { longDay } from "./view/day-text.js";
import { percentFrom } from "../shared/figure.js";
import { say, type Language } from "../shared/language.js";
import { headingOf, requireKnown } from "../shared/report/figures.js";
import type { CellRect, PlainChart, PlainSheet, RawCell } from "../shared/workbook.js";
import type { PlanFigure, PlanReport, ReportLine, Share } from "./view/plan-source.js";
import type { Say } from "./view/speak.js";
import { reportTexts } from "./view/report-texts.js";
import { sheetTexts } from "./view/report-sheet-texts.js";

/** Where the table's headings stand; units follow, the whole plan last, and after a gap its other figures. */
const headingRow = 3;

const shareColumns = { asIntended: 3, trained: 6 } as const;

/** A share in whole per cent; empty where the people are too few for a percentage to mean anything. */
function percent({ n, of }: Share): RawCell {
  return n === null || of === null || of < percentFrom ? "" : Math.round((100 * n) / of);
}

function lineCells(line: ReportLine, label: string): readonly RawCell[] {
  const { asIntended, trained } = line;
  const shares = [asIntended, trained].flatMap((share) => [share.n ?? "", share.of ?? "", percent(share)]);
  return [label, ...shares, line.unitsReported, line.unitsExpected];
}

function headingsOf(t: Say): readonly string[] {
  return [
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
}

function figureHeadings(t: Say): readonly string[] {
  const reported = [t(sheetTexts.unitsReported), t(sheetTexts.unitsExpected)];
  return [t(reportTexts.whole), t(sheetTexts.figure), t(sheetTexts.of), t(sheetTexts.share), t(sheetTexts.oldest), "", "", ...reported];
}

function figureCells({ metric, n, of, unitsReported, unitsExpected, oldest }: PlanFigure, t: Say): readonly RawCell[] {
  const figure = requireKnown(metric);
  const isShare = figure.kind === "share";
  const numbers = [of === 0 && !isShare ? "" : (n ?? ""), isShare ? (of ?? "") : "", isShare ? percent({ n, of }) : ""];
  return [t(headingOf(figure)), ...numbers, oldest ?? "", "", "", unitsReported ?? "", unitsExpected ?? ""];
}

/** A chart of each share that has a percentage to show, a bar for each unit and one for the whole plan. */
function chartsOf(report: PlanReport, t: Say): readonly PlainChart[] {
  const lines = [...report.units, report.whole];
  const column = (at: number): CellRect => ({ row: headingRow + 1, column: at, rows: lines.length, columns: 1 });
  const chart = (share: "asIntended" | "trained", title: string): readonly PlainChart[] =>
    lines.some((line) => percent(line[share]) !== "")
      ? [{ title, kind: "bar", names: column(0), values: [{ title: t(sheetTexts.share), rect: column(shareColumns[share]) }] }]
      : [];
  return [...chart("asIntended", `${t(reportTexts.asIntended)}, %`), ...chart("trained", `${t(reportTexts.trained)}, %`)];
}

/** The plan's report as a sheet of the workbook: a line a unit, the whole plan last, every figure a number; below it the figures of the plan alone, then the shares as charts. */
export function reportSheet(
  report: PlanReport,
  plan: { readonly method: string; readonly organisation: string },
  language: Language,
): PlainSheet {
  const t: Say = (text, values) => say(text, language, values);
  const headings = headingsOf(t);
  const wide = (text: string): readonly RawCell[] => [text, ...headings.slice(1).map(() => "")];
  return {
    title: t(sheetTexts.title),
    headingRow,
    grid: [
      wide(`${plan.method}, ${plan.organisation}`),
      wide(`${t(reportTexts.asOf, { day: longDay(report.asOf, language) })}. ${t(reportTexts.sentOnly)}`),
      wide(t(sheetTexts.fewPeople, { n: percentFrom })),
      headings,
      ...report.units.map((line) => lineCells(line, line.label)),
      lineCells(report.whole, t(reportTexts.whole)),
      wide(""),
      figureHeadings(t),
      ...report.figures.map((figure) => figureCells(figure, t)),
    ],
    charts: chartsOf(report, t),
  };
}
