import { serialToDate } from "./serial.js";
import type { LocaleRules } from "./locale.js";
import type { CellValue } from "./types.js";

/** What a cell shows, for the formats this project uses: General, text, decimals, thousands, percent and dates; others show as General. */
export function displayText(value: CellValue, numberFormat: string, rules: LocaleRules, date1904: boolean): string {
  if (typeof value === "boolean") return value ? rules.yes : rules.no;
  if (typeof value === "string") return value;
  const [format = "General"] = numberFormat.split(";");
  if (isDateFormat(format)) return dateText(value, format, date1904);
  const decimals = /^(#,##)?0(\.0+)?(%?)$/.exec(format);
  if (!decimals) return String(value).replace(".", rules.decimal);
  return decimalText(value, decimals, rules);
}

/** Whether a number format shows a date. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]/i.test(bare) && !/general/i.test(bare);
}

function dateText(serial: number, format: string, date1904: boolean): string {
  const { year, month, day } = serialToDate(serial, date1904);
  const bare = format.replace(/\[[^\]]*\]/g, "").replaceAll("\\", "");
  return bare
    .replace(/yyyy/i, String(year))
    .replace(/mm/i, String(month).padStart(2, "0"))
    .replace(/dd/i, String(day).padStart(2, "0"))
    .replace(/m(?!\d)/i, String(month))
    .replace(/d/i, String(day));
}

function decimalText(value: number, parts: RegExpExecArray, rules: LocaleRules): string {
  const places = (parts[2] ?? ".").length - 1;
  const scaled = parts[3] ? value * 100 : value;
  const [whole = "0", rest] = Math.abs(scaled).toFixed(places).split(".");
  const grouped = parts[1] ? whole.replace(/\B(?=(\d{3})+$)/g, rules.group) : whole;
  const sign = scaled < 0 ? "-" : "";
  return `${sign}${grouped}${rest ? rules.decimal + rest : ""}${parts[3] ?? ""}`;
}
