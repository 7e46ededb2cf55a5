import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../shared/must.js";
import { planCompleteness } from "../shared/plan/required.js";
import type { Walk } from "./support/added-field.js";

const root = resolve(import.meta.dirname, "..");
const copied = ["shared", "server", "addin", "test", "package.json", "tsconfig.base.json", "tsconfig.tools.json"];

let scratch = "";
let found: Walk;

/** The field that CONTRIBUTING's first step shows, as it stands there. */
async function shownField(): Promise<string> {
  const steps = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
  return must(/## Add a field\n[\s\S]*?```ts\n([\s\S]*?)\n\s*```/.exec(steps)?.[1], "a field in CONTRIBUTING.md");
}

/** Adds an entry at the end of a section's fields and changes nothing else in the copy. */
async function addEntry(file: string, entry: string): Promise<void> {
  const path = join(scratch, "shared/plan", file);
  const source = await readFile(path, "utf8");
  expect(source).toMatch(/\n {2}\},\n\}\);\n$/);
  await writeFile(path, source.replace(/\n {2}\},\n\}\);\n$/, `\n${entry}\n  },\n});\n`));
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "planark-scratch-"));
  const skipped = /\/(golden|story|dashboard|bench)$/;
  for (const name of copied) await cp(join(root, name), join(scratch, name), { recursive: true, filter: (path) => !skipped.test(path) });
  await symlink(join(root, "node_modules"), join(scratch, "node_modules"));
  const entry = await shownField();
  await addEntry("next-trainings.ts", entry);
  await addEntry("method-basics.ts", entry.replace(/\n(\s*)unit:/, "\n$1required: true,\n$1unit:"));
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const options = { cwd: scratch, timeout: 100_000 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsx, "--tsconfig", "tsconfig.tools.json", "test/support/added-field.ts"],
    options,
  );
  found = JSON.parse(must(stdout.trim().split("\n").at(-1), "what the walk found")) as Walk;
}, 240_000);
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe("Adding a field as CONTRIBUTING says, on a copy of the sources", () => {
  it("is one entry in one file, after which the workbook has its column in five languages", () => {
    expect(found.headings).toEqual(["Kostnad", "Kustannus", "Kostnad", "Omkostning", "Cost"]);
  });

  it("lets the pane read what is typed there and push it, and the server keep it", () => {
    expect(found.stored).toBe(4_200);
  });

  it("lets the API tell its history", () => {
    expect(found.answered).toBe(4_200);
  });

  it("shows it in a new workbook of another language, and leaves words behind where a number belongs", () => {
    expect(found.shown).toBe(4_200);
    expect(found.leftBehind).toEqual(["Kustannus"]);
  });

  it("counts it among the answers of a complete plan where it is required", () => {
    const before = planCompleteness({ phase: "sustain", modules: [], rows: [] });
    expect(found.completeness).toEqual([before.required + 1, 1]);
  });
});
