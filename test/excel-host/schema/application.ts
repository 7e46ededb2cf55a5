import { entryOf } from "./type-schema.js";
import type { PlainHandle } from "./handles.js";

/** excel.application: calculation and screen updates are not modelled, so suspending them changes nothing. */
export const applicationEntry = entryOf<PlainHandle>({
  page: "excel.application",
  get: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    DecimalSeparator: (_o, desk) => desk.state.locale.decimal,
    ThousandsSeparator: (_o, desk) => desk.state.locale.group,
    UseSystemSeparators: () => true,
  },
  set: { CalculationMode: () => undefined },
  nav: { CultureInfo: () => ({ type: "CultureInfo" }) },
  call: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** excel.cultureinfo */
export const cultureEntry = entryOf<PlainHandle>({
  page: "excel.cultureinfo",
  get: { Name: (_o, desk) => desk.state.locale.name },
  nav: { NumberFormat: () => ({ type: "NumberFormatInfo" }), DatetimeFormat: () => ({ type: "DatetimeFormatInfo" }) },
});

/** excel.numberformatinfo */
export const numberFormatEntry = entryOf<PlainHandle>({
  page: "excel.numberformatinfo",
  get: {
    NumberDecimalSeparator: (_o, desk) => desk.state.locale.decimal,
    NumberGroupSeparator: (_o, desk) => desk.state.locale.group,
  },
});

/** excel.datetimeformatinfo */
export const dateFormatEntry = entryOf<PlainHandle>({
  page: "excel.datetimeformatinfo",
  get: {
    DateSeparator: (_o, desk) => desk.state.locale.dateSeparator,
    ShortDatePattern: (_o, desk) => desk.state.locale.shortDate.replaceAll("m", "M"),
    TimeSeparator: () => ":",
  },
});

/** excel.runtime: events can be switched off for this add-in only. */
export const runtimeEntry = entryOf<PlainHandle>({
  page: "excel.runtime",
  get: { EnableEvents: (_o, desk) => desk.events.enabled },
  set: {
    EnableEvents: (_o, value, desk) => {
      desk.events.enabled = value === true;
    },
  },
});

const PROPERTIES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company", "RevisionNumber"];

/** excel.documentproperties: texts of the workbook, and custom properties by key. */
export const propertiesEntry = entryOf<PlainHandle>({
  page: "excel.documentproperties",
  get: Object.fromEntries(
    [...PROPERTIES, "LastAuthor", "CreationDate"].map((name) => [name, (_o, desk) => desk.state.properties[name] ?? ""]),
  ),
  set: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      (_o, value, desk) => {
        desk.state.properties[name] = value;
      },
    ]),
  ),
  nav: { Custom: () => ({ type: "CustomPropertyCollection" }) },
});
