import { ExcelError, found, invalid } from "../errors.js";
import { freshId, emit, sheetOf } from "../model/state.js";
import { WHOLE_SHEET } from "../model/address.js";
import { referenceOf } from "../model/names.js";
import { cellsOf, isRange, rangeHandle, sheetOfHandle } from "./handles.js";
import { bagArg, entryOf, intArg } from "./type-schema.js";
import type { SheetHandle } from "./handles.js";
import type { Args, Desk, Handle } from "./type-schema.js";
import type { Area, Chart } from "../model/types.js";

function setProtection(o: SheetHandle, desk: Desk, on: boolean, options: Record<string, unknown>): null {
  const sheet = sheetOfHandle(o, desk);
  if (desk.faults.protect) throw new ExcelError("AccessDenied", "You do not have permission to do this.");
  if (on && sheet.protection.protected) throw new ExcelError("AccessDenied", "The sheet is protected already.");
  desk.notUndoable(on ? "WorksheetProtection.protect" : "WorksheetProtection.unprotect");
  sheet.protection = { protected: on, options };
  emit(desk.state, { kind: "protection", sheetId: sheet.id, origin: desk.origin });
  return null;
}

/** excel.worksheetprotection; passwords are not kept. */
export const protectionEntry = entryOf<SheetHandle>({
  page: "excel.worksheetprotection",
  get: {
    Protected: (o, desk) => sheetOfHandle(o, desk).protection.protected,
    Options: (o, desk) => sheetOfHandle(o, desk).protection.options,
  },
  call: {
    Protect: (o, args, desk) => setProtection(o, desk, true, bagArg(args, 0)),
    Unprotect: (o, _args, desk) => setProtection(o, desk, false, {}),
  },
});

function frozen(o: SheetHandle, args: Args, desk: Desk): Area {
  const wanted = args[0];
  if (isRange(wanted)) return cellsOf(wanted, desk).area;
  return found(referenceOf(desk.state, String(wanted), sheetOfHandle(o, desk)), "the range").area;
}

function freeze(area: (o: SheetHandle, args: Args, desk: Desk) => Area | null) {
  return (o: SheetHandle, args: Args, desk: Desk): null => {
    sheetOfHandle(o, desk).freeze = area(o, args, desk);
    return null;
  };
}

function location(o: SheetHandle, _args: Args, desk: Desk): Handle | null {
  const area = sheetOfHandle(o, desk).freeze;
  return area && rangeHandle(o.sheetId, area);
}

/** excel.worksheetfreezepanes */
export const freezeEntry = entryOf<SheetHandle>({
  page: "excel.worksheetfreezepanes",
  make: { GetLocationOrNullObject: location, GetLocation: (o, args, desk) => found(location(o, args, desk), "frozen panes") },
  call: {
    FreezeRows: freeze((_o, args) => ({ ...WHOLE_SHEET, rows: intArg(args, 0, 1) })),
    FreezeColumns: freeze((_o, args) => ({ ...WHOLE_SHEET, cols: intArg(args, 0, 1) })),
    FreezeAt: freeze(frozen),
    Unfreeze: freeze(() => null),
  },
});

interface ChartHandle extends SheetHandle {
  chartId: string;
}

function chartHandle(o: SheetHandle, chart: Chart): ChartHandle {
  return { type: "Chart", sheetId: o.sheetId, chartId: chart.id };
}

function charts(o: SheetHandle, desk: Desk): Chart[] {
  return sheetOf(desk.state, o.sheetId).charts;
}

function named(o: SheetHandle, key: unknown, desk: Desk): Handle | null {
  const chart = charts(o, desk).find((c) => c.id === key || c.bag["Name"] === key);
  return chart ? chartHandle(o, chart) : null;
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
    Add: (o, args, desk) => {
      const source = isRange(args[1]) ? cellsOf(args[1], desk) : invalid("A chart needs a range.");
      const n = charts(o, desk).length + 1;
      const chart = {
        id: `chart${String(freshId())}`,
        bag: {
          Name: `Chart ${String(n)}`,
          ChartType: args[0],
          source: { sheetId: source.sheet.id, area: { ...source.area } },
          SeriesBy: args[2] ?? "Auto",
        },
      };
      charts(o, desk).push(chart);
      return chartHandle(o, chart);
    },
  },
  call: { GetCount: (o, _args, desk) => charts(o, desk).length },
});

function chartOf(o: ChartHandle, desk: Desk): Chart {
  return found(
    charts(o, desk).find((chart) => chart.id === o.chartId),
    "the chart",
  );
}

const CHART = ["Name", "ChartType", "Top", "Left", "Width", "Height", "Style"];

/** excel.chart */
export const chartEntry = entryOf<ChartHandle>({
  page: "excel.chart",
  ids: (o) => ({ Id: o.chartId }),
  get: {
    Id: (o) => o.chartId,
    ...Object.fromEntries(CHART.map((name) => [name, (o: ChartHandle, desk: Desk) => chartOf(o, desk).bag[name] ?? 0])),
  },
  set: Object.fromEntries(
    CHART.map((name) => [
      name,
      (o: ChartHandle, value: unknown, desk: Desk) => {
        chartOf(o, desk).bag[name] = value;
      },
    ]),
  ),
  nav: { Title: (o) => ({ ...o, type: "ChartTitle" }) },
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
export const chartTitleEntry = entryOf<ChartHandle>({
  page: "excel.charttitle",
  get: {
    Text: (o, desk) => chartOf(o, desk).bag["titleText"] ?? "",
    Visible: (o, desk) => chartOf(o, desk).bag["titleVisible"] ?? true,
  },
  set: {
    Text: (o, value, desk) => {
      chartOf(o, desk).bag["titleText"] = value;
    },
    Visible: (o, value, desk) => {
      chartOf(o, desk).bag["titleVisible"] = value;
    },
  },
});
