/**
 * Says where the test host answers otherwise than the Excel that a trace was recorded in:
 * `npx tsx --tsconfig tsconfig.tools.json scripts/compare-trace.ts trace.json workbook.xlsx`, the workbook as it was before the pane was opened.
 */
import { readFile } from "node:fs/promises";
import { ExcelHost } from "../test/excel-host/host.js";
import { compareWithHost } from "../test/excel-host/trace/compare.js";
import { parseTrace, requestsOf } from "../test/excel-host/trace/trace.js";

const [traceFile, workbookFile] = process.argv.slice(2);
if (traceFile === undefined || workbookFile === undefined) {
  console.error("Two files are needed: the trace, and the workbook as it was before the pane was opened.");
  process.exitCode = 1;
} else {
  const trace = parseTrace(await readFile(traceFile, "utf8"));
  const host = new ExcelHost({ locale: trace.host.locale });
  await host.open(await readFile(workbookFile));
  const differences = await compareWithHost(trace, host);
  const { platform, version } = trace.host;
  console.log(`Excel ${version} (${platform}), ${String(requestsOf(trace).length)} requests, ${String(differences.length)} differences`);
  for (const line of differences) console.log(`  ${line}`);
  if (differences.length > 0) process.exitCode = 1;
}
