import { brand } from "../../shared/brand.js";
import type { CellRect, PlainChart } from "../../shared/workbook.js";

const types = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers" } as const;

/** The colours of a chart's series in turn: each stands out from white and from the one before. */
const colours = [brand[80], brand[120], brand[40], brand[100]] as const;

/** What a chart of Planark's is called in Excel begins so; other charts on the sheet are the person's own. */
const ownName = "Planark: ";

/** Size of a chart: rows of cells below each other, and points across. */
const size = { rows: 16, width: 620 } as const;

/** A chart that was added, before its series are set. */
export interface Added {
  readonly wanted: PlainChart;
  readonly chart: Excel.Chart;
}

function cells(sheet: Excel.Worksheet, { row, column, rows, columns }: CellRect): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Takes away the charts that were put in before; the person's own stay. Their names must have been loaded. */
export function removeCharts(sheet: Excel.Worksheet): void {
  for (const chart of sheet.charts.items) if (chart.name.startsWith(ownName)) chart.delete();
}

/** Adds the charts one below the other, the first two rows under the cells. Excel chooses their series by what it finds in the cells, so `setSeries` must follow once it has answered. */
export function addCharts(sheet: Excel.Worksheet, wanted: readonly PlainChart[], below: number): readonly Added[] {
  return wanted.map((one, at) => {
    const chart = sheet.charts.add(types[one.kind], cells(sheet, one.values[0]?.rect ?? one.names), "Columns");
    chart.name = `${ownName}${one.title}`;
    chart.title.text = one.title;
    const top = below + 1 + at * (size.rows + 1);
    chart.setPosition(sheet.getRangeByIndexes(top, 0, 1, 1), sheet.getRangeByIndexes(top + size.rows - 1, 0, 1, 1));
    chart.width = size.width;
    chart.legend.visible = one.values.length > 1;
    chart.legend.position = "Bottom";
    if (one.kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
    if (one.kind !== "line") chart.axes.valueAxis.minimum = 0;
    chart.series.load("count");
    return { wanted: one, chart };
  });
}

/** Gives the charts exactly the series that are wanted, each with its name, its colour and a label at every value. */
export function setSeries(sheet: Excel.Worksheet, added: readonly Added[]): void {
  for (const { wanted, chart } of added) {
    const there = chart.series.count;
    for (let surplus = there - 1; surplus >= wanted.values.length; surplus -= 1) chart.series.getItemAt(surplus).delete();
    wanted.values.forEach(({ title, rect }, at) => {
      const series = at < there ? chart.series.getItemAt(at) : chart.series.add(title);
      series.name = title;
      series.setValues(cells(sheet, rect));
      series.setXAxisValues(cells(sheet, wanted.names));
      series.hasDataLabels = true;
      const colour = colours[at % colours.length] ?? brand[80];
      if (wanted.kind === "line") series.format.line.color = colour;
      else series.format.fill.setSolidColor(colour);
    });
  }
}
