import { applicationEntry, cultureEntry, dateFormatEntry, numberFormatEntry, propertiesEntry, runtimeEntry } from "./application.js";
import { borderEntry, bordersEntry, fillEntry, fontEntry, formatEntry, lockEntry } from "./format.js";
import { chartAxesEntry, chartAxisEntry, chartEntry, chartLegendEntry, chartsEntry, chartTitleEntry } from "./charts.js";
import { fillOfSeriesEntry, formatOfSeriesEntry, lineOfSeriesEntry, seriesCollectionEntry, seriesEntry } from "./chart-series.js";
import { customProperties, settings, sheetProperties } from "./keyed.js";
import { nameEntry, namesEntry } from "./names.js";
import { noteEntry, notesEntry } from "./notes.js";
import { rangeEntry } from "./range.js";
import { addinServiceEntry } from "./service.js";
import { freezeEntry, pageLayoutEntry, protectionEntry } from "./sheet-parts.js";
import { autoFilterEntry, tableEntry, tableSortEntry } from "./table.js";
import { filterEntry, tableColumnEntry, tableColumnsEntry, tableRowEntry, tableRowsEntry } from "./table-parts.js";
import { tablesEntry, tablesOfRangeEntry } from "./tables.js";
import { validationEntry } from "./validation.js";
import { workbookEntry } from "./workbook.js";
import { worksheetEntry } from "./worksheet.js";
import { worksheetsEntry } from "./worksheets.js";
import { xmlPartEntry, xmlPartsEntry, xmlPartsOfNamespaceEntry } from "./xml-parts.js";
import type { TypeEntry } from "./type-schema.js";

/** Every Excel type this host knows; anything else answers ApiNotFound. */
export const REGISTRY: ReadonlyMap<string, TypeEntry> = new Map(
  Object.entries({
    Workbook: workbookEntry,
    Application: applicationEntry,
    CultureInfo: cultureEntry,
    NumberFormatInfo: numberFormatEntry,
    DatetimeFormatInfo: dateFormatEntry,
    Runtime: runtimeEntry,
    DocumentProperties: propertiesEntry,
    CustomPropertyCollection: customProperties.collection,
    CustomProperty: customProperties.item,
    SettingCollection: settings.collection,
    Setting: settings.item,
    WorksheetCollection: worksheetsEntry,
    Worksheet: worksheetEntry,
    WorksheetProtection: protectionEntry,
    WorksheetFreezePanes: freezeEntry,
    PageLayout: pageLayoutEntry,
    WorksheetCustomPropertyCollection: sheetProperties.collection,
    WorksheetCustomProperty: sheetProperties.item,
    ChartCollection: chartsEntry,
    Chart: chartEntry,
    ChartTitle: chartTitleEntry,
    ChartLegend: chartLegendEntry,
    ChartAxes: chartAxesEntry,
    ChartAxis: chartAxisEntry,
    ChartSeriesCollection: seriesCollectionEntry,
    ChartSeries: seriesEntry,
    ChartSeriesFormat: formatOfSeriesEntry,
    ChartFill: fillOfSeriesEntry,
    ChartLineFormat: lineOfSeriesEntry,
    Range: rangeEntry,
    RangeFormat: formatEntry,
    RangeFill: fillEntry,
    RangeFont: fontEntry,
    FormatProtection: lockEntry,
    RangeBorderCollection: bordersEntry,
    RangeBorder: borderEntry,
    DataValidation: validationEntry,
    TableCollection: tablesEntry,
    TableScopedCollection: tablesOfRangeEntry,
    Table: tableEntry,
    TableSort: tableSortEntry,
    AutoFilter: autoFilterEntry,
    Filter: filterEntry,
    TableRowCollection: tableRowsEntry,
    TableRow: tableRowEntry,
    TableColumnCollection: tableColumnsEntry,
    TableColumn: tableColumnEntry,
    NamedItemCollection: namesEntry,
    NamedItem: nameEntry,
    NoteCollection: notesEntry,
    Note: noteEntry,
    CustomXmlPartCollection: xmlPartsEntry,
    CustomXmlPartScopedCollection: xmlPartsOfNamespaceEntry,
    CustomXmlPart: xmlPartEntry,
    AddinInternalService: addinServiceEntry,
  }),
);
