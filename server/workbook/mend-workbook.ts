import JSZip from "jszip";
import type { Language } from "../../shared/language.js";
import { mendFonts } from "./mend-fonts.js";
import { dropLinkRelations, mendLinks } from "./mend-links.js";
import { mendSheet } from "./mend-sheets.js";
import { mendTable } from "./mend-tables.js";
import type { Part } from "./pane-parts.js";

/** Which parts of a workbook the writer gets wrong, and what puts them right. */
const mends: readonly { readonly part: RegExp; readonly mend: (xml: string, language: Language) => string }[] = [
  { part: /^xl\/styles\.xml$/, mend: mendFonts },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, mend: (xml) => mendLinks(mendSheet(xml)) },
  { part: /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/, mend: dropLinkRelations },
  { part: /^xl\/tables\/table\d+\.xml$/, mend: mendTable },
];

/** The parts of a workbook with the writer's faults put right and its tables described in the language. */
export async function mendedParts(bytes: ArrayBuffer | Uint8Array, language: Language): Promise<readonly Part[]> {
  const written = await JSZip.loadAsync(bytes);
  const files = Object.values(written.files).filter((file) => !file.dir);
  return Promise.all(
    files.map(async (file): Promise<Part> => {
      const wanted = mends.filter((one) => one.part.test(file.name));
      return [file.name, wanted.reduce((xml, { mend }) => mend(xml, language), await file.async("string"))];
    }),
  );
}

/** The parts as a file, every one dated `at`, so that equal content gives equal bytes. */
export async function zipParts(parts: readonly Part[], at: Date): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, text] of parts) zip.file(name, text, { date: at, createFolders: false });
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 6 }, platform: "DOS" });
}
