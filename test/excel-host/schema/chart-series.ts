import { found, invalid } from "../errors.js";
import { chartOf } from "./charts.js";
import { cellsOf, isRange } from "./handles.js";
import { entryOf, intArg, textArg } from "./type-schema.js";
import type { ChartHandle } from "./charts.js";
import type { Args, Desk, Handle } from "./type-schema.js";
import type { Series } from "../model/types.js";

interface SeriesHandle extends ChartHandle {
  series: Series;
}

function seriesHandle(o: ChartHandle, series: Series, type = "ChartSeries"): SeriesHandle {
  return { ...o, type, series };
}

function add(o: ChartHandle, args: Args, desk: Desk): Handle {
  const all = chartOf(o, desk).series;
  const name = typeof args[0] === "string" ? args[0] : `Series${String(all.length + 1)}`;
  const series: Series = { values: null, names: null, bag: { Name: name } };
  all.splice(intArg(args, 1, all.length), 0, series);
  return seriesHandle(o, series);
}

/** excel.chartseriescollection */
export const seriesCollectionEntry = entryOf<ChartHandle>({
  page: "excel.chartseriescollection",
  items: (o, desk) => chartOf(o, desk).series.map((series) => seriesHandle(o, series)),
  get: { Count: (o, desk) => chartOf(o, desk).series.length },
  make: {
    GetItemAt: (o, args, desk) => seriesHandle(o, found(chartOf(o, desk).series[intArg(args, 0)], "the series")),
    Add: add,
  },
  call: { GetCount: (o, _args, desk) => chartOf(o, desk).series.length },
});

function take(key: "values" | "names") {
  return (o: SeriesHandle, args: Args, desk: Desk): null => {
    const { sheet, area } = isRange(args[0]) ? cellsOf(args[0], desk) : invalid("A series needs a range.");
    o.series[key] = { sheetId: sheet.id, area: { ...area } };
    return null;
  };
}

const MEMBERS = { Name: "", HasDataLabels: false };

/** excel.chartseries */
export const seriesEntry = entryOf<SeriesHandle>({
  page: "excel.chartseries",
  get: Object.fromEntries(Object.entries(MEMBERS).map(([name, fallback]) => [name, (o: SeriesHandle) => o.series.bag[name] ?? fallback])),
  set: Object.fromEntries(
    Object.keys(MEMBERS).map((name) => [
      name,
      (o: SeriesHandle, value: unknown) => {
        o.series.bag[name] = value;
      },
    ]),
  ),
  nav: { Format: (o) => seriesHandle(o, o.series, "ChartSeriesFormat") },
  call: {
    SetValues: take("values"),
    SetXAxisValues: take("names"),
    Delete: (o, _args, desk) => {
      const chart = chartOf(o, desk);
      chart.series = chart.series.filter((series) => series !== o.series);
      return null;
    },
  },
});

/** excel.chartseriesformat */
export const formatOfSeriesEntry = entryOf<SeriesHandle>({
  page: "excel.chartseriesformat",
  nav: { Fill: (o) => seriesHandle(o, o.series, "ChartFill"), Line: (o) => seriesHandle(o, o.series, "ChartLineFormat") },
});

/** excel.chartfill of a series */
export const fillOfSeriesEntry = entryOf<SeriesHandle>({
  page: "excel.chartfill",
  call: {
    SetSolidColor: (o, args) => {
      o.series.bag["fill"] = textArg(args, 0);
      return null;
    },
  },
});

/** excel.chartlineformat of a series */
export const lineOfSeriesEntry = entryOf<SeriesHandle>({
  page: "excel.chartlineformat",
  get: { Color: (o) => o.series.bag["line"] ?? "#000000" },
  set: {
    Color: (o, value) => {
      o.series.bag["line"] = value;
    },
  },
});
