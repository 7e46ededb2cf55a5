import { attach } from "./load-node.js";
import { ExcelHost } from "./host.js";
import type { Bridge } from "./bridge.js";
import type { HostOptions } from "./host.js";

/** A workbook for the host's own tests: sheet `Mål` with a key row (row 2) above table `goals` in A3:C5, and an attached add-in. */
export function goalsHost(options: HostOptions = {}): { host: ExcelHost; bridge: Bridge } {
  const host = new ExcelHost(options);
  host.wb.addSheet("Mål");
  host.wb.write("Mål", "A2:C2", "values", [["pk:goals:title", "pk:goals:target", "pk:goals:due"]]);
  host.wb.write("Mål", "A3:C5", "values", [
    ["Mål", "Antal", "Datum"],
    ["Utbilda", 20, 45292],
    ["Handleda", 5, 45300],
  ]);
  host.wb.write("Mål", "C4:C5", "numberFormat", "yyyy-mm-dd");
  host.wb.addTable("Mål", "A3:C5", "goals");
  const bridge = host.createBridge();
  attach(bridge);
  return { host, bridge };
}

/** The code of the error a promise is rejected with; `none` when it is not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
