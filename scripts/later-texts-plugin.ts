import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const root = resolve(import.meta.dirname, "..");
const reader = join(root, "addin/later-texts.ts");
const table = "/addin/put-aside.ts";

const quoted = String.raw`("(?:[^"\\]|\\.)*")`;
const inFive = String.raw`\{\s*sv: ${quoted},\s*fi: ${quoted},\s*nb: ${quoted},\s*da: ${quoted},\s*en: ${quoted},?\s*\}`;
/** Labels, headings and helps of a section and its fields. */
const ofSections = new RegExp(String.raw`(\b(?:label|heading|help): )${inFive}`, "g");
/** Every text of a table of texts. */
const all = new RegExp(String.raw`(\b\w+: |= )${inFive}`, "g");

/** Files with texts that nobody reads before a plan has been read, and which of their texts that is. */
const tables = ["shared/plan/rule-messages.ts", "shared/plan/gate-texts.ts", "shared/cell-rule-texts.ts", "shared/fault-texts.ts"];
const sections = readdirSync(join(root, "shared/plan"))
  .map((name) => `shared/plan/${name}`)
  .filter((name) => /\b(section|text)\(\{/.test(readFileSync(join(root, name), "utf8")));
const files: readonly (readonly [file: string, later: RegExp])[] = [
  ...sections.map((name) => [name, ofSections] as const),
  ...tables.map((name) => [name, all] as const),
];

/** What the build puts aside of a file: where in the table its texts begin, and each as the source of an object. */
interface PutAside {
  readonly first: number;
  readonly later: RegExp;
  readonly texts: readonly string[];
}

function putAside(): ReadonlyMap<string, PutAside> {
  const found = new Map<string, PutAside>();
  let first = 0;
  for (const [name, later] of files) {
    const texts = [...readFileSync(join(root, name), "utf8").matchAll(later)].map(([text]) => text.slice(text.indexOf("{")));
    found.set(join(root, name), { first, later, texts });
    first += texts.length;
  }
  return found;
}

/** Moves texts that are read late out of the pages' first script into one that is fetched beside it; the declaration stays one file a section. */
export function laterTexts(): Plugin {
  const aside = putAside();
  return {
    name: "later-texts",
    enforce: "pre",
    transform(code, id) {
      const [file = ""] = id.split("?");
      if (file.endsWith(table)) {
        const objects = [...aside.values()].flatMap(({ texts }) => texts);
        return { code: `export const putAside = [${objects.join(",")}];`, map: null };
      }
      const here = aside.get(file);
      if (here === undefined || here.texts.length === 0) return null;
      let at = here.first;
      const lighter = code.replace(here.later, (_, before: string) => `${before}laterText(${String(at++)})`);
      return { code: `import { laterText } from ${JSON.stringify(reader)};\n${lighter}`, map: null };
    },
  };
}
