/** The add-in that a workbook asks Excel to open beside it, as its manifest names it. */
export interface AddinReference {
  /** The manifest's Id, a GUID. */
  readonly id: string;
  /** Four numbers: `1.0.0.0`. */
  readonly version: string;
  /** Where Excel has the add-in from: the computer it was sideloaded on, or the organisation's admin centre. */
  readonly storeType: "Registry" | "EXCatalog";
}

/** A part of the file: its name in the zip and its text. */
export type Part = readonly [name: string, text: string];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office2011 = "http://schemas.microsoft.com/office/2011/relationships";
const extensions = "http://schemas.microsoft.com/office/webextensions";
const folder = "xl/webextensions";

/** What each store calls itself in a reference. */
const stores = { Registry: "developer", EXCatalog: "EXCatalog" } as const;

/**
 * The file with the parts by which Excel opens the pane together with the workbook, where the add-in is installed; elsewhere nothing is asked and
 * nothing seen. A convenience beside the ribbon's button: some Excels open no pane. `workbookId` is a UUID. Throws when the file has no relationships.
 */
export function withPane(parts: readonly Part[], addin: AddinReference, workbookId: string): readonly Part[] {
  return [...parts.map((part) => namingThem(part)), ...paneParts(addin, workbookId)];
}

function namingThem([name, text]: Part): Part {
  if (name === "[Content_Types].xml") return [name, before(text, "</Types>", overrides)];
  if (name === "_rels/.rels")
    return [name, before(text, "</Relationships>", relation("rIdPane", "webextensiontaskpanes", `${folder}/taskpanes.xml`))];
  return [name, text];
}

function before(text: string, end: string, added: string): string {
  if (!text.includes(end)) throw new Error(`no ${end} in the workbook`);
  return text.replace(end, `${added}${end}`);
}

const overrides = [
  ["taskpanes.xml", "webextensiontaskpanes"],
  ["webextension1.xml", "webextension"],
]
  .map(([part = "", type = ""]) => `<Override PartName="/${folder}/${part}" ContentType="application/vnd.ms-office.${type}+xml"/>`)
  .join("");

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office2011}/${type}" Target="${target}"/>`;
}

function paneParts({ id, version, storeType }: AddinReference, workbookId: string): readonly Part[] {
  const reference = `<we:reference id="${id}" version="${version}" store="${stores[storeType]}" storeType="${storeType}"/>`;
  const property = '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>';
  return [
    [
      `${folder}/taskpanes.xml`,
      `${declaration}<wetp:taskpanes xmlns:wetp="${extensions}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4">` +
        '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
    ],
    [
      `${folder}/_rels/taskpanes.xml.rels`,
      `${declaration}<Relationships xmlns="${relationships}">${relation("rId1", "webextension", "webextension1.xml")}</Relationships>`,
    ],
    [
      `${folder}/webextension1.xml`,
      `${declaration}<we:webextension xmlns:we="${extensions}/webextension/2010/11" id="{${workbookId.toUpperCase()}}">${reference}` +
        `<we:alternateReferences/><we:properties>${property}</we:properties><we:bindings/>` +
        '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>',
    ],
  ];
}
