/**
 * Prints how many lines files and functions have, and lists texts that wait for translation.
 * Fails on a file over 300 lines (shared/plan is data and exempt) or a function over 60.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";

const mostLinesOfFile = 300;
const mostLinesOfFunction = 60;

interface Size {
  readonly name: string;
  readonly lines: number;
}

function sourceFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"], { encoding: "utf8" });
  return [...new Set(listed.split("\n"))].filter((path) => existsSync(path) && !path.endsWith("graphql-env.d.ts"));
}

function linesOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.end).line - source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** A test's describe block is a chapter, not a function: only what stands inside `it` counts. */
function isChapter(node: ts.Node): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && /^(describe|onEachEngine|inEachExcel)\b/.test(call.expression.getText());
}

function functionsOf(path: string): readonly Size[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Size[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined && !isChapter(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ name: `${path}:${String(line)}`, lines: linesOf(source, node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function summary(title: string, sizes: readonly Size[]): string {
  const sorted = sizes.map((size) => size.lines).sort((a, b) => a - b);
  const at = (share: number): string => String(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `${title}: ${String(sizes.length)}, lines median ${at(0.5)}, nine of ten under ${at(0.9)}, most ${at(1)}`;
}

const paths = sourceFiles();
const files = paths.map((path) => ({ name: path, lines: readFileSync(path, "utf8").split("\n").length - 1 }));
const functions = paths.flatMap(functionsOf);
console.log(summary("files", files));
console.log(summary("functions", functions));

const drafts = paths
  .filter((path) => path.startsWith("shared/") || path.startsWith("addin/") || path.startsWith("dashboard/") || path.startsWith("server/"))
  .flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .map((line, at) => ({ path, at: at + 1, line })),
  )
  .filter(({ path, line }) => /\bdraft\(["'`]/.test(line) && path !== "shared/language.ts");
console.log(drafts.length === 0 ? "texts that wait for translation: none" : `texts that wait for translation: ${String(drafts.length)}`);
for (const { path, at, line } of drafts) console.log(`  ${path}:${String(at)} ${line.trim()}`);

const tooLong = [
  ...files.filter((file) => file.lines > mostLinesOfFile && !file.name.startsWith("shared/plan/")),
  ...functions.filter((one) => one.lines > mostLinesOfFunction),
];
for (const { name, lines } of tooLong) console.error(`too long: ${name} has ${String(lines)} lines`);
if (tooLong.length > 0) process.exitCode = 1;
