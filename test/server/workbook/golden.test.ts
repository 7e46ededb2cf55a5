import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { languages } from "../../../shared/language.js";
import { dumpWorkbook } from "./dump-workbook.js";
import { filled } from "./example.js";
import { openWorkbook } from "./open-workbook.js";

const folder = join(import.meta.dirname, "../../golden");

describe("a workbook written out as text", () => {
  it.each(languages)("is what it was when somebody last looked at it (%s; UPDATE_GOLDEN=1 accepts a change)", async (language) => {
    const path = join(folder, `workbook-${language}.txt`);
    const text = dumpWorkbook(await openWorkbook(await buildWorkbook(filled(language))));
    if (process.env["UPDATE_GOLDEN"] === "1") {
      await mkdir(folder, { recursive: true });
      await writeFile(path, text);
    }
    expect(text).toBe(await readFile(path, "utf8"));
  });
});
