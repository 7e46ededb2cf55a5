/**
 * Why a workbook did not do what was asked: a cell is being typed in, a sheet is protected, too much at once, the workbook may only be read,
 * a sheet or table vanished meanwhile, the program is busy or does not answer, it cannot do this at all, a part
 * of the pane that the call needs could not be fetched, or something else.
 */
export type WorkbookFailure = "EDITING" | "PROTECTED" | "TOO_LARGE" | "READ_ONLY" | "GONE" | "BUSY" | "UNSUPPORTED" | "AWAY" | "UNKNOWN";

/** What every call of a `Workbook` fails with. Nothing of the call is to be relied on; it may be made again. */
export class WorkbookFailed extends Error {
  readonly code: WorkbookFailure;
  /** What the tab of the sheet in question reads, where one is known. */
  readonly sheet?: string;
  /** The program's own words, for the log: never for a person. */
  readonly detail: string;

  constructor(code: WorkbookFailure, detail: string, sheet?: string) {
    super(`${code}: ${detail}`);
    this.name = "WorkbookFailed";
    this.code = code;
    this.detail = detail;
    if (sheet !== undefined) this.sheet = sheet;
  }
}
