import { numberFormat, ownHeading } from "../shared/sheet.js";
import { languages } from "../shared/language.js";
import { sections } from "../shared/plan/index.js";
import { sheets } from "../shared/plan/sheets.js";
import { no, yes } from "../shared/cell.js";
import { fieldsOf } from "../shared/section.js";

/** Markers, names and headings by which Planark finds its way in a workbook. */
const marker = /^(pk[:_]\w|planark [\w-]+:|urn:planark:|_[a-z]+$)/;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Tells texts that Planark or Excel has put into a workbook or a request from those that a person typed: labels, choices, help and markers, and the words of Excel's own lists. */
export function ownTexts(excelLists: object): (text: string) => boolean {
  const headings = ["_label", "_value", "_help"].flatMap((key) => languages.map((language) => ownHeading(key, language)));
  const formats = sections.flatMap((section) => fieldsOf(section).map(([, field]) => numberFormat(field)));
  const known = new Set([...textsIn([sections, sheets, yes, no]), ...headings, ...formats, ...wordsOf(excelLists), "General", "Planark"]);
  return (text) => known.has(text) || marker.test(text);
}

/** The words in lists such as `Excel.SheetVisibility`. */
function wordsOf(lists: object): readonly string[] {
  return Object.values(lists).flatMap((list: unknown) => (typeof list === "object" && list !== null ? textsIn({ ...list }) : []));
}
