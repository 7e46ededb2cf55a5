import { found, invalid } from "../errors.js";
import { usedArea } from "../model/cells.js";
import { freshId, sheetOf } from "../model/state.js";
import { cellsOf, isRange } from "./handles.js";
import { entryOf, intArg } from "./type-schema.js";
import type { RangeHandle, SheetHandle } from "./handles.js";
import type { Args, Desk, Handle, TypeSchema } from "./type-schema.js";
import type { Bag, Chart, Series } from "../model/types.js";

/** A chart, or a part of one; `part` is what its members are called by in the chart's bag. */
export interface ChartHandle extends SheetHandle {
  chartId: string;
  part?: string;
}

function charts(o: SheetHandle, desk: Desk): Chart[] {
  return sheetOf(desk.state, o.sheetId).charts;
}

/** The chart a handle is about; ItemNotFound when it was deleted. */
export function chartOf(o: ChartHandle, desk: Desk): Chart {
  return found(
    charts(o, desk).find((chart) => chart.id === o.chartId),
    "the chart",
  );
}

function chartHandle(o: SheetHandle, chart: Chart): ChartHandle {
  return { type: "Chart", sheetId: o.sheetId, chartId: chart.id };
}

function named(o: SheetHandle, key: unknown, desk: Desk): Handle | null {
  const chart = charts(o, desk).find((c) => c.id === key || c.bag["Name"] === key);
  return chart ? chartHandle(o, chart) : null;
}

/** One series for each column (or row) of the cells a chart is made from; none where all of them are empty. */
function firstSeries(source: RangeHandle, by: unknown, desk: Desk): Series[] {
  const { sheet, area } = cellsOf(source, desk);
  if (usedArea(sheet, area, true) === null) return [];
  const columns = by === "Columns" || (by !== "Rows" && area.rows >= area.cols);
  return Array.from({ length: columns ? area.cols : area.rows }, (_, at) => {
    const part = columns ? { ...area, col: area.col + at, cols: 1 } : { ...area, row: area.row + at, rows: 1 };
    return { values: { sheetId: sheet.id, area: part }, names: null, bag: { Name: `Series${String(at + 1)}` } };
  });
}

function add(o: SheetHandle, args: Args, desk: Desk): Handle {
  const source = isRange(args[1]) ? args[1] : invalid("A chart needs a range.");
  const bag: Bag = { Name: `Chart ${String(charts(o, desk).length + 1)}`, ChartType: args[0] };
  const chart = { id: `chart${String(freshId())}`, series: firstSeries(source, args[2], desk), bag };
  charts(o, desk).push(chart);
  return chartHandle(o, chart);
}

/** excel.chartcollection: charts are stored, not drawn. */
export const chartsEntry = entryOf<SheetHandle>({
  page: "excel.chartcollection",
  items: (o, desk) => charts(o, desk).map((chart) => chartHandle(o, chart)),
  item: (o, key, desk) => found(named(o, key, desk), `chart ${String(key)}`),
  get: { Count: (o, desk) => charts(o, desk).length },
  make: {
    GetItem: (o, args, desk) => found(named(o, args[0], desk), `chart ${String(args[0])}`),
    GetItemOrNullObject: (o, args, desk) => named(o, args[0], desk),
    GetItemAt: (o, args, desk) => chartHandle(o, found(charts(o, desk)[intArg(args, 0)], "the chart")),
    Add: add,
  },
  call: { GetCount: (o, _args, desk) => charts(o, desk).length },
});

/** Members that are kept as they are set, in the chart's bag; before that each reads as given here. */
function kept(defaults: Bag): Pick<Required<TypeSchema<ChartHandle>>, "get" | "set"> {
  const key = (o: ChartHandle, name: string): string => (o.part === undefined ? name : `${o.part}.${name}`);
  const names = Object.keys(defaults);
  return {
    get: Object.fromEntries(
      names.map((name) => [name, (o: ChartHandle, desk: Desk) => chartOf(o, desk).bag[key(o, name)] ?? defaults[name]]),
    ),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (o: ChartHandle, value: unknown, desk: Desk) => {
          chartOf(o, desk).bag[key(o, name)] = value;
        },
      ]),
    ),
  };
}

const part = (type: string, name: string) => (o: ChartHandle) => ({ ...o, type, part: name });
const own = kept({ Name: "", ChartType: "", Top: 0, Left: 0, Width: 0, Height: 0, Style: 0 });

/** excel.chart */
export const chartEntry = entryOf<ChartHandle>({
  page: "excel.chart",
  ids: (o) => ({ Id: o.chartId }),
  get: { Id: (o) => o.chartId, ...own.get },
  set: own.set,
  nav: {
    Title: part("ChartTitle", "title"),
    Legend: part("ChartLegend", "legend"),
    Axes: part("ChartAxes", "axes"),
    Series: part("ChartSeriesCollection", "series"),
  },
  call: {
    SetPosition: (o, args, desk) => {
      chartOf(o, desk).bag["position"] = args.map((arg) => (isRange(arg) ? arg.area : arg));
      return null;
    },
    Delete: (o, _args, desk) => {
      const sheet = sheetOf(desk.state, o.sheetId);
      sheet.charts = sheet.charts.filter((chart) => chart.id !== o.chartId);
      return null;
    },
  },
});

/** excel.charttitle */
export const chartTitleEntry = entryOf<ChartHandle>({ page: "excel.charttitle", ...kept({ Text: "", Visible: true }) });

/** excel.chartlegend */
export const chartLegendEntry = entryOf<ChartHandle>({ page: "excel.chartlegend", ...kept({ Visible: true, Position: "Right" }) });

/** excel.chartaxes */
export const chartAxesEntry = entryOf<ChartHandle>({
  page: "excel.chartaxes",
  nav: { CategoryAxis: part("ChartAxis", "categoryAxis"), ValueAxis: part("ChartAxis", "valueAxis") },
});

/** excel.chartaxis */
export const chartAxisEntry = entryOf<ChartHandle>({
  page: "excel.chartaxis",
  ...kept({ ReversePlotOrder: false, Minimum: "", Maximum: "" }),
});
