import type { Download } from "./pane.js";

/** What renewing a workbook of an older template would change, or changed; everything in words. Nothing of the person's own is removed. */
export interface PaneRenewal {
  /** `offered`: nothing happened yet. `done`: the workbook was renewed just now, and it can be taken back. */
  readonly stage: "offered" | "done";
  /** Titles of the sheets that come in. */
  readonly sheets: readonly string[];
  /** Headings that read otherwise, before and after. */
  readonly headings: readonly { readonly from: string; readonly to: string }[];
  /** Parts and columns that this workbook's own sheets have no room for: they come in a new workbook. */
  readonly elsewhere: readonly string[];
  /** The plan's new workbook as a file. */
  readonly download: Download;
}
