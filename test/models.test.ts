import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findSection } from "../shared/plan/index.js";
import { printedForm } from "./server/workbook/printed-form.js";

const docs = resolve(import.meta.dirname, "../docs");

/** A line of a table: what a model says, where it is in Planark, and the test that shows it. */
interface Line {
  readonly statement: string;
  readonly where: string;
  readonly shownBy: string;
}

/** The tables of docs/models.md by their headings. */
function readModels(page: string): ReadonlyMap<string, readonly Line[]> {
  const chapters = page.split(/^## /m).slice(1);
  return new Map(
    chapters.map((chapter): [string, readonly Line[]] => [chapter.split("\n")[0] ?? "", chapter.split("\n").flatMap(readLine).slice(1)]),
  );
}

function readLine(line: string): readonly Line[] {
  const [, statement, where, shownBy] = line.split("|").map((cell) => cell.trim());
  if (statement === undefined || where === undefined || shownBy === undefined || statement.startsWith("---")) return [];
  return [{ statement, where, shownBy }];
}

/** Every `section` or `section.field` that a line names. */
function keysIn({ where }: Line): readonly string[] {
  return [...where.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}

function isDeclared(name: string): boolean {
  const [section = "", field] = name.split(".");
  const found = findSection(section);
  return found !== undefined && (field === undefined || found.fields[field] !== undefined);
}

/** What is wrong with a line; nothing where it keeps its word. */
function faultsOf(line: Line): readonly string[] {
  if (line.where.startsWith("Not built yet")) return line.shownBy === "–" && keysIn(line).length === 0 ? [] : ["shows what is not built"];
  const undeclared = keysIn(line).filter((name) => !isDeclared(name));
  const [, file = "", test = ""] = /^\[[^\]]+\]\(([^)]+)\) "(.+)"$/.exec(line.shownBy) ?? [];
  const path = join(docs, file);
  if (file === "" || !existsSync(path)) return [...undeclared, `no test at "${line.shownBy}"`];
  return readFileSync(path, "utf8").includes(`"${test}"`) ? undeclared : [...undeclared, `no test "${test}" in ${file}`];
}

const models = readModels(readFileSync(join(docs, "models.md"), "utf8"));

describe("The source models, statement by statement", () => {
  it("are the printed form, its carrying-out phase and three others", () => {
    expect([...models.keys()].map((title) => title.split(":")[0])).toEqual(["Itla", "Itla", "Socialstyrelsen", "Implementere", "CONNECT"]);
    const sizes = [...models.values()].map((lines) => lines.length);
    expect(Math.min(...sizes)).toBeGreaterThan(9);
  });

  it("list each heading of the printed form in its order, with its sheet and the fields under it", () => {
    const wanted = printedForm.flatMap(([sheet, headings]) =>
      headings.map(([heading, section, fields]) => {
        const names = fields === undefined ? [section] : fields.map((field) => `${section}.${field}`);
        return [heading, `${sheet}: ${names.map((name) => `\`${name}\``).join(", ")}`];
      }),
    );
    const [itla = []] = models.values();
    expect(itla.map(({ statement, where }) => [statement, where])).toEqual(wanted);
  });

  it.each([...models].flatMap(([model, lines]) => lines.map((line) => ({ model, ...line }))))(
    "$model: $statement stands where the page says, and its test is there, or it is said not to be built",
    (line) => {
      expect(faultsOf(line)).toEqual([]);
    },
  );

  it("would notice a field that is gone, a test that is gone, a file that is gone and a promise without a test", () => {
    const line = {
      statement: "a",
      where: "Mål: `goals.goal`",
      shownBy: '[docs](../test/docs.test.ts) "call the ribbon\'s buttons as the ribbon does"',
    };
    expect(faultsOf(line)).toEqual([]);
    expect(faultsOf({ ...line, where: "`goals.dream`" })).toEqual(["goals.dream"]);
    expect(faultsOf({ ...line, shownBy: line.shownBy.replace("buttons", "belts") })).toHaveLength(1);
    expect(faultsOf({ ...line, shownBy: line.shownBy.replace("docs.test", "dogs.test") })).toHaveLength(1);
    expect(faultsOf({ ...line, shownBy: "–" })).toHaveLength(1);
    expect(faultsOf({ ...line, where: "Not built yet: `goals`", shownBy: "–" })).toHaveLength(1);
  });
});
