import { ESLint } from "eslint";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";

const root = new URL("..", import.meta.url).pathname;

/** What lint says about the imports and the forbidden forms of a text that stood in the place of a file. */
async function complaints(eslint: ESLint, file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}${file}` });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => /^no-restricted-(imports|syntax)$/.test(ruleId ?? ""))
    .map(({ message }) => message);
}

describe("Skeleton: the house keeps its own rules", () => {
  let eslint: ESLint;
  beforeAll(() => {
    eslint = new ESLint({
      cwd: root,
      ruleFilter: ({ ruleId }) => ruleId.startsWith("no-restricted"),
      overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: false } } },
    });
  });

  it.each([
    ["shared/field.ts", 'import "../server/config.js";', "shared does not import server."],
    ["shared/field.ts", 'import "../addin/api.js";', "shared does not import addin."],
    ["addin/api.ts", 'import "../server/config.js";', "addin does not import server."],
    ["addin/sync/session.ts", 'import "../../dashboard/api.js";', "addin does not import dashboard."],
    ["dashboard/api.ts", 'import "../addin/api.js";', "dashboard does not import addin."],
    ["server/config.ts", 'import "../addin/api.js";', "server does not import addin."],
    ["server/config.ts", 'import "exceljs";', "exceljs stays inside server/workbook"],
    ["server/sync/push.ts", 'import "sqlite3";', "Only server/store knows the database driver."],
    [
      "server/sync/push.ts",
      "const id = 1; void `SELECT * FROM plan WHERE id = ${String(id)}`;",
      "SQL stands only in server/store and server/report.",
    ],
    ["server/graphql/page.ts", 'export const all = "SELECT 1";', "SQL stands only in server/store and server/report."],
    ["addin/sync/session.ts", "void Excel.run(() => Promise.resolve());", "Excel and Office are spoken only in addin/excel."],
    ["addin/excel/host.ts", "void table.rows.add(null, []);", "table.rows.add loses rows"],
    ["addin/view/part.tsx", "void (<p dangerouslySetInnerHTML={{ __html: '' }} />);", "Text of others is shown as text."],
  ])("refuses in %s: %s", async (file, text, message) => {
    expect((await complaints(eslint, file, text)).some((one) => one.includes(message))).toBe(true);
  });

  it.each([
    ["addin/api.ts", 'import "../shared/field.js";'],
    ["server/workbook/build-workbook.ts", 'import "exceljs";'],
    ["server/store/sqlite-store.ts", 'import "sqlite3";'],
    ["addin/excel/host.ts", "void Excel.run(() => Promise.resolve());"],
  ])("allows in %s: %s", async (file, text) => {
    expect(await complaints(eslint, file, text)).toEqual([]);
  });

  it("pins every package to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Record<
      "dependencies" | "devDependencies",
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("locks the packages of every platform, so that npm ci works wherever the lock was written", () => {
    type Locked = Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
    const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8")) as { readonly packages: Locked };
    const locked = new Set(Object.keys(packages).map((place) => place.split("node_modules/").at(-1)));
    const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(named.filter((name) => !locked.has(name))).toEqual([]);
  });

  it("says the two commands in the README's first screen", () => {
    const firstScreen = readFileSync(`${root}README.md`, "utf8").split("\n").slice(0, 25).join("\n");
    expect(firstScreen).toContain("npm ci && npm start");
    expect(firstScreen).toContain("npm ci && npm test");
  });
});
