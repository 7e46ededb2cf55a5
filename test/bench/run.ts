/**
 * Measures the rows of the goals' table and prints them: what a naive way costs, what no way can do without, what ours costs, what was wanted.
 * Names of rows as arguments measure only those. Fails when a goal is missed. docs/performance.md says how to read it.
 */
import "reflect-metadata";
import { diffRow } from "./diff.js";
import { taskPaneRow } from "./task-pane.js";
import { printedTable, type Row } from "./table.js";

const rows: readonly Row[] = [taskPaneRow(), diffRow()];

const wanted = process.argv.slice(2);
for (const row of rows.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const start = performance.now();
  const lines = await row.measure();
  console.log(`\n${row.name}\n  ${row.unit}\n${printedTable(lines)}`);
  console.log(`  measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (lines.some(({ holds }) => holds === false)) process.exitCode = 1;
}
