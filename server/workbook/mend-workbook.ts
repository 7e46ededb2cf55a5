import JSZip from "jszip";
import type { Language } from "../../shared/language.js";
import { mendFonts } from "./mend-fonts.js";
import { dropLinkRelations, mendLinks } from "./mend-links.js";
import { mendRows } from "./mend-rows.js";
import { mendTable } from "./mend-tables.js";

/** Which parts of a workbook the writer gets wrong, and what puts them right. */
const mends: readonly { readonly part: RegExp; readonly mend: (xml: string, language: Language) => string }[] = [
  { part: /^xl\/styles\.xml$/, mend: mendFonts },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, mend: (xml) => mendLinks(mendRows(xml)) },
  { part: /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/, mend: dropLinkRelations },
  { part: /^xl\/tables\/table\d+\.xml$/, mend: mendTable },
];

/** The workbook with the writer's faults put right, its tables described in the language and every part dated `at`, so that equal content gives equal bytes. */
export async function mendWorkbook(bytes: ArrayBuffer | Uint8Array, at: Date, language: Language): Promise<Buffer> {
  const written = await JSZip.loadAsync(bytes);
  const mended = new JSZip();
  for (const [name, part] of Object.entries(written.files)) {
    if (part.dir) continue;
    const text = await part.async("string");
    const wanted = mends.filter((one) => one.part.test(name));
    mended.file(
      name,
      wanted.reduce((xml, { mend }) => mend(xml, language), text),
      { date: at, createFolders: false },
    );
  }
  return mended.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 6 }, platform: "DOS" });
}
