import { say, type Language } from "../../shared/language.js";
import { findSection } from "../../shared/plan/index.js";
import { titleOf } from "../../shared/section.js";

/** The table without totals, which the writer names in every column although no totals row is there, and with the alternative text that the writer cannot give it. */
export function mendTable(xml: string, language: Language): string {
  return xml
    .replace(/ totalsRow(Label|Function)="[^"]*"/g, "")
    .replace('totalsRowShown="1"', 'totalsRowShown="0"')
    .replace(/(<autoFilter ref="[^"]*")>.*?<\/autoFilter>/s, "$1/>")
    .replace("</table>", `${alternativeText(xml, language)}</table>`);
}

/** What a screen reader says of the table: the title and the help of its section. */
function alternativeText(xml: string, language: Language): string {
  const section = findSection(/<table [^>]*? name="(\w+)"/.exec(xml)?.[1] ?? "");
  if (section === undefined) return "";
  const [title, help] = [titleOf(section), section.help].map((text) => escapeAttribute(say(text, language)));
  const table = `<x14:table altText="${title ?? ""}" altTextSummary="${help ?? ""}"/>`;
  const namespace = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  return `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" ${namespace}>${table}</ext></extLst>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
