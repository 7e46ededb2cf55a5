import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import { readReferences } from "../../server/store/references.js";
import type { Language } from "../../shared/language.js";
import type { References } from "../../shared/references.js";
import { compareBooks } from "../support/compare-books.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { drawnPlans, type DrawnPlans, type PlanSize } from "../support/drawn-plans.js";
import { openFile } from "../support/excel-person.js";
import { convertWith, libreOfficePath } from "../support/libreoffice.js";

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

beforeAll(async () => {
  if (program === undefined) return;
  folder = await mkdtemp(join(tmpdir(), "planark-resaved-"));
  drawn = drawnPlans();
  server = await startDemoServer(drawn);
  const files: string[] = [];
  for (const [size, language] of kinds) {
    const path = join(folder, `${size}-${language}.xlsx`);
    await writeFile(path, await server.download(language, "demo-anna", drawn.plans[size].id));
    files.push(path);
  }
  await convertWith(program, files, "xlsx", join(folder, "resaved"));
});
afterAll(async () => {
  if (program === undefined) return;
  await server.stop();
  await rm(folder, { recursive: true });
});

async function referencesOf(organisationId: string): Promise<References> {
  const { path } = await server.store.read.findOneByOrFail(OrgUnitEntity, { id: organisationId });
  return readReferences(server.store.read, path);
}

describe.skipIf(program === undefined)("A workbook that LibreOffice opened and saved", () => {
  it.each(kinds)("syncs with nothing to send: the %s plan of the county in %s", async (size, language) => {
    const plan = drawn.plans[size];
    const [before, after] = await Promise.all(
      [folder, join(folder, "resaved")].map((place) => readFile(join(place, `${size}-${language}.xlsx`))),
    );
    const fresh = await openFile(server, before!, { language });
    const resaved = await openFile(server, after!, { language });
    expect(resaved.pane.state).toMatchObject({ unsent: [], notice: null });
    expect(resaved.pane.state.problems.filter((problem) => problem.stays)).toEqual([]);
    const references = await referencesOf(plan.organisationId);
    const { compared, differences } = compareBooks(fresh.content(), resaved.content(), { language, references, date1904: false });
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(300);
    await resaved.pane.sync();
    expect(resaved.pane.state.receipt).toMatchObject({ sent: 0, received: 0, leftBehind: 0 });
  });
});
