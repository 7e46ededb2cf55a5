import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { say, type Language } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { modules } from "../../../shared/plan/modules.js";
import { sheets } from "../../../shared/plan/sheets.js";
import { titleOf } from "../../../shared/section.js";
import { layoutOf, type Block } from "../../../shared/sheet.js";
import { startDemoServer } from "../../support/demo-server.js";
import { drawnPlans } from "../../support/drawn-plans.js";
import { convertWith, libreOfficePath, pagesOf, type PrintedPage, type PrintedWord } from "../../support/libreoffice.js";
import { newPlan } from "../../support/new-plan.js";

const program = libreOfficePath();
const printed: readonly { readonly kind: "empty" | "pilot" | "largest"; readonly language: Language }[] = [
  { kind: "empty", language: "sv" },
  { kind: "pilot", language: "sv" },
  { kind: "pilot", language: "fi" },
  { kind: "largest", language: "fi" },
];

let folder = "";
const pages = new Map<string, readonly PrintedPage[]>();

beforeAll(async () => {
  if (program === undefined) return;
  folder = await mkdtemp(join(tmpdir(), "planark-printed-"));
  const [pilot, drawn] = [await startDemoServer(), drawnPlans()];
  const county = await startDemoServer(drawn);
  const empty = await newPlan(pilot);
  const download = {
    empty: (language: Language) => pilot.download(language, "demo-anna", empty),
    pilot: (language: Language) => pilot.download(language),
    largest: (language: Language) => county.download(language, "demo-anna", drawn.plans.largest.id),
  };
  const files: string[] = [];
  for (const { language, kind } of printed) {
    const path = join(folder, `${kind}-${language}.xlsx`);
    await writeFile(path, await download[kind](language));
    files.push(path);
  }
  await Promise.all([pilot.stop(), county.stop()]);
  const pdfs = await convertWith(program, files, "pdf", folder);
  for (const [at, { language, kind }] of printed.entries()) pages.set(`${kind}-${language}`, await pagesOf(must(pdfs[at], "pdf")));
}, 240_000);
afterAll(async () => {
  if (program !== undefined) await rm(folder, { recursive: true });
});

const textOf = (words: readonly PrintedWord[]): string => words.map(({ text }) => text).join(" ");

/** What stands on a page between its header and its footer. */
function bodyOf({ words, height }: PrintedPage): readonly PrintedWord[] {
  return words.filter(({ top, bottom }) => top > 40 && bottom < height - 45);
}

function footerOf({ words, height }: PrintedPage): string {
  return textOf(words.filter(({ bottom }) => bottom >= height - 45));
}

/** The words that a table repeats on each page. */
function headingWords({ columns, headings }: Block, language: Language): ReadonlySet<string> {
  const texts = [...columns.map(({ heading }) => heading), ...headings.map(({ text }) => say(text, language))];
  return new Set(texts.flatMap((text) => text.split(/[\s-]+/)));
}

/** Ids and revisions of hidden columns: LibreOffice writes them into a PDF without drawing them. */
const hidden = /^(_id|_rev|[0-9a-f]{8}(-[0-9a-f-]*)?)$/;

function overlap(a: PrintedWord, b: PrintedWord): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 1 && high > 0.4 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

describe.skipIf(program === undefined).each(printed)(
  "Workbook as an object: printed, the $kind plan in $language",
  ({ language, kind }) => {
    const read = (): readonly PrintedPage[] => must(pages.get(`${kind}-${language}`), kind);
    const layouts = layoutOf(
      modules.map(({ key }) => key),
      language,
      () => 0,
    );

    it("has pages of A4 that count themselves, those of each sheet together and in the order of the tabs", () => {
      const found = read();
      for (const [at, page] of found.entries()) {
        expect([page.width, page.height].map(Math.round).sort((a, b) => a - b)).toEqual([595, 842]);
        expect(footerOf(page)).toMatch(new RegExp(` ${String(at + 1)} / ${String(found.length)}$`));
      }
      const tabs = found.map((page) => footerOf(page).replace(/ \d+ \/ \d+$/, ""));
      const inOrder = sheets.map(({ title }) => say(title, language)).filter((title) => tabs.includes(title));
      expect(tabs.filter((tab, at) => tab !== tabs[at - 1])).toEqual(inOrder);
      expect(found.length).toBeLessThanOrEqual(kind === "empty" ? 16 : 30);
    });

    it("begins each part of the form at the top of a page", () => {
      const found = read();
      const tabs = new Set(found.map((page) => footerOf(page).replace(/ \d+ \/ \d+$/, "")));
      for (const { title, blocks } of layouts.filter((layout) => tabs.has(layout.title)))
        for (const { section } of blocks) {
          const begins = found.filter((page) => textOf(bodyOf(page)).startsWith(say(titleOf(section), language)));
          expect(begins.map(footerOf).filter((footer) => footer.startsWith(title)).length, section.key).toBeGreaterThan(0);
        }
    });

    it("shows no ##### for want of room", () => {
      expect(read().flatMap(({ words }) => words.filter(({ text }) => text.includes("##")))).toEqual([]);
    });

    it("has no page with nothing on it, or with nothing but headings", () => {
      for (const page of read()) {
        const body = bodyOf(page);
        const layout = layouts.find(({ title }) => footerOf(page).startsWith(`${title} `));
        const begins = layout?.blocks.some(({ section }) => textOf(body).startsWith(say(titleOf(section), language))) ?? true;
        const last = layout?.blocks.at(-1);
        const repeated = last?.kind === "table" ? headingWords(last, language) : new Set<string>();
        const own = body.flatMap(({ text }) => text.split("-")).filter((text) => !repeated.has(text));
        expect(begins ? body.length : own.length, `page of ${footerOf(page)}`).toBeGreaterThan(1);
      }
    });

    it("lays no text over another or over the edge of the page, as text that is cut would lie", () => {
      for (const page of read()) {
        const { width } = page;
        const words = page.words.filter(({ text }) => !hidden.test(text));
        expect(words.filter(({ left, right }) => left < 20 || right > width - 20)).toEqual([]);
        const laidOver = words.flatMap((word, at) =>
          words
            .slice(at + 1)
            .filter((other) => overlap(word, other))
            .map((other) => [word.text, other.text]),
        );
        expect(laidOver, footerOf(page)).toEqual([]);
      }
    });
  },
);
