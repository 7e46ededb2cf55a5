import JSZip from "jszip";
import type { NamedItem, XmlPart } from "../model/types.js";

/** A defined name as a workbook file spells it; `sheet` is the place of its sheet, null for the workbook. */
export interface FileName {
  name: string;
  sheet: number | null;
  hidden: boolean;
  comment: string;
  text: string;
}

/** What exceljs does not carry: defined names with scope and constants, and custom XML parts. */
export interface FileParts {
  names: FileName[];
  xmlParts: XmlPart[];
}

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BUILT_IN = "_xlnm.";

/** Reads names and custom XML parts out of the zip. */
export async function readParts(bytes: Uint8Array): Promise<FileParts> {
  const zip = await JSZip.loadAsync(bytes);
  const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  return { names: readNames(workbook), xmlParts: await readXmlParts(zip) };
}

function readNames(workbook: string): FileName[] {
  const found = [...workbook.matchAll(/<definedName\s([^>]*)>([^<]*)<\/definedName>/g)];
  return found
    .map(([, attributes = "", text = ""]) => ({
      name: attribute(attributes, "name") ?? "",
      sheet: attribute(attributes, "localSheetId") === null ? null : Number(attribute(attributes, "localSheetId")),
      hidden: attribute(attributes, "hidden") === "1" || attribute(attributes, "hidden") === "true",
      comment: attribute(attributes, "comment") ?? "",
      text: unescapeXml(text),
    }))
    .filter((item) => !item.name.startsWith(BUILT_IN));
}

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes);
  return match ? unescapeXml(match[1] ?? "") : null;
}

async function readXmlParts(zip: JSZip): Promise<XmlPart[]> {
  const paths = Object.keys(zip.files).filter((path) => /^customXml\/item\d+\.xml$/i.test(path));
  const ordered = paths.sort((a, b) => numberIn(a) - numberIn(b));
  const parts: XmlPart[] = [];
  for (const path of ordered) {
    const xml = (await zip.file(path)?.async("string")) ?? "";
    const props = (await zip.file(path.replace("item", "itemProps"))?.async("string")) ?? "";
    const id = /itemID="([^"]*)"/.exec(props)?.[1] ?? `{5AFE0001-0000-4000-8000-${String(numberIn(path)).padStart(12, "0")}}`;
    parts.push({ id, namespaceUri: "", xml: xml.replace(/^\uFEFF/, "") });
  }
  return parts;
}

function numberIn(path: string): number {
  return Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
}

/** Puts names and custom XML parts into a file that exceljs has written. */
export async function addParts(
  bytes: Uint8Array,
  names: (NamedItem & { sheet: number | null; text: string })[],
  xmlParts: XmlPart[],
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  await edit(zip, "xl/workbook.xml", (xml) => withNames(xml, names));
  for (const [index, part] of xmlParts.entries()) addXmlPart(zip, part, index + 1);
  if (xmlParts.length > 0) {
    await edit(zip, "[Content_Types].xml", (xml) => withContentTypes(xml, xmlParts.length));
    await edit(zip, "xl/_rels/workbook.xml.rels", (xml) => withRelations(xml, xmlParts.length));
  }
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const xml = await zip.file(path)?.async("string");
  if (xml === undefined) throw new Error(`The file has no ${path}.`);
  zip.file(path, change(xml));
}

function withNames(xml: string, names: (NamedItem & { sheet: number | null; text: string })[]): string {
  const written = names.map((item) => {
    const scope = item.sheet === null ? "" : ` localSheetId="${String(item.sheet)}"`;
    const hidden = item.visible ? "" : ' hidden="1"';
    const comment = item.comment === "" ? "" : ` comment="${escapeXml(item.comment)}"`;
    return `<definedName name="${escapeXml(item.name)}"${scope}${hidden}${comment}>${escapeXml(item.text)}</definedName>`;
  });
  if (written.length === 0) return xml;
  if (xml.includes("</definedNames>")) return xml.replace("</definedNames>", () => `${written.join("")}</definedNames>`);
  return xml.replace("</sheets>", () => `</sheets><definedNames>${written.join("")}</definedNames>`);
}

function addXmlPart(zip: JSZip, part: XmlPart, n: number): void {
  const number = String(n);
  zip.file(`customXml/item${number}.xml`, part.xml);
  zip.file(
    `customXml/itemProps${number}.xml`,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${escapeXml(part.id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(part.namespaceUri)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  zip.file(
    `customXml/_rels/item${number}.xml.rels`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
}

function withContentTypes(xml: string, count: number): string {
  const overrides = Array.from({ length: count }, (_, i) => {
    const name = `/customXml/itemProps${String(i + 1)}.xml`;
    return `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  });
  return xml.replace("</Types>", () => `${overrides.join("")}</Types>`);
}

function withRelations(xml: string, count: number): string {
  const relations = Array.from({ length: count }, (_, i) => {
    const n = String(i + 1);
    return `<Relationship Id="rIdCustomXml${n}" Type="${REL}/customXml" Target="../customXml/item${n}.xml"/>`;
  });
  return xml.replace("</Relationships>", () => `${relations.join("")}</Relationships>`);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function unescapeXml(text: string): string {
  const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'");
  return plain
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex ? 16 : 10)))
    .replaceAll("&amp;", "&");
}
