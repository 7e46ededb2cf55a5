import type { RawCell } from "../../shared/workbook.js";

/** What is written so that Excel keeps a text as that text: an apostrophe before anything it would read as something else. */
export function asTyped(value: RawCell): RawCell {
  if (typeof value !== "string" || value === "") return value;
  return /^[=+\-@\t\r\n'#]/.test(value) || /^\s*\d/.test(value) || /^(true|false|sant|falskt|tosi|epätosi|sand|falsk|usann)$/i.test(value)
    ? `'${value}`
    : value;
}
