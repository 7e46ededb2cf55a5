import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const SCRIPT = `
const { loadOfficeInNode, attach } = await import("./test/excel-host/load-node.ts");
const { ExcelHost } = await import("./test/excel-host/host.ts");
loadOfficeInNode(process.argv[1]);
const host = new ExcelHost();
attach(host.createBridge());
await Excel.run(async (ctx) => {
  ctx.workbook.worksheets.getFirst().getRange("A1").values = [["from " + process.argv[1]]];
  await ctx.sync();
});
console.log(host.wb.value("Sheet1", "A1"));
`;

test.each(["excel-web", "excel-win32", "excel-mac"])("the library's file for %s writes to the workbook in Node", (variant) => {
  const output = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", SCRIPT, variant], { encoding: "utf8" });
  expect(output.trim()).toBe(`from ${variant}`);
});
