import { languageOf, type Language } from "../../shared/language.js";
import type { Workbook } from "../../shared/workbook.js";
import { officeWorkbook } from "./office-workbook.js";

/** The lowest version of Excel's interface the pane works with; the manifest asks for the same. */
export const neededApi = { name: "ExcelApi", version: "1.13" } as const;

/** Excel with its open workbook, or why there is none: office.js did not load, the page is not inside Excel, or Excel is too old. */
export type Host = { readonly workbook: Workbook; readonly language: Language } | { readonly reason: "notLoaded" | "outside" | "tooOld" };

/** The page's scripts have come or failed: the pane's own does not wait for Microsoft's, so that it can say so where that one hangs. */
function scriptsOver(): Promise<void> {
  if (typeof Office !== "undefined" || document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener(
      "load",
      () => {
        resolve();
      },
      { once: true },
    );
  });
}

/** Waits for office.js, as long as it takes, and gives the open workbook and Excel's display language. */
export async function startInExcel(): Promise<Host> {
  await scriptsOver();
  if (typeof Office === "undefined") return { reason: "notLoaded" };
  const info = await Office.onReady();
  if (String(info.host) !== "Excel" || typeof Excel === "undefined") return { reason: "outside" };
  if (!Office.context.requirements.isSetSupported(neededApi.name, neededApi.version)) return { reason: "tooOld" };
  return { workbook: officeWorkbook(), language: languageOf(Office.context.displayLanguage) };
}
