import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
/** Seconds after which the story is taken for stuck; it takes about ten. */
const guard = 200;

describe("Story: npm run story", () => {
  it(
    "tells the whole story in the terminal and leaves two workbooks",
    async () => {
      const started = Date.now();
      const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "story"], { cwd: root, timeout: guard * 1000 });
      const lines = stdout.trimEnd().split("\n");
      expect(lines.filter((line) => /^\d {2}/.test(line)).map((line) => line.slice(0, 1))).toEqual(["1", "2", "3", "4", "5", "6"]);
      expect(stdout).toContain("before 80  |  yours 75  |  Anna Strandholm’s 85");
      expect(stdout).toContain("Both workbooks now show 80 and Bo Ekvall. Nobody was asked anything.");
      expect(lines.at(-2)).toBe(`The workbooks are in ${join(root, "out")}: anna.xlsx, bo.xlsx`);
      expect(lines.at(-1)).toMatch(/^The story took \d+\.\d s\.$/);
      for (const name of ["anna.xlsx", "bo.xlsx"]) expect((await stat(join(root, "out", name))).mtimeMs).toBeGreaterThan(started);
    },
    guard * 1000,
  );
});
