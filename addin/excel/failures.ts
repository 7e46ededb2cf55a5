import { WorkbookFailed, type WorkbookFailure } from "../../shared/workbook-failed.js";

/** Excel's own codes, as far as they say what a person can do about them. */
const codes: Readonly<Record<string, WorkbookFailure>> = {
  InvalidOperationInCellEditMode: "EDITING",
  AccessDenied: "PROTECTED",
  RequestPayloadSizeLimitExceeded: "TOO_LARGE",
  ResponsePayloadSizeLimitExceeded: "TOO_LARGE",
  OperationCellsExceedLimit: "TOO_LARGE",
  RangeExceedsLimit: "TOO_LARGE",
  ItemNotFound: "GONE",
  InvalidReference: "GONE",
  InvalidObjectPath: "GONE",
  TooManyRequests: "BUSY",
  ServiceNotAvailable: "BUSY",
  ActivityLimitReached: "BUSY",
  RequestAborted: "BUSY",
  InvalidOrTimedOutSession: "BUSY",
  Timeout: "BUSY",
  ApiNotFound: "UNSUPPORTED",
  ApiNotAvailable: "UNSUPPORTED",
  NotImplemented: "UNSUPPORTED",
  UnsupportedFeature: "UNSUPPORTED",
  UnsupportedOperation: "UNSUPPORTED",
  UnsupportedSheet: "UNSUPPORTED",
};

/** Answers of a web server that is busy, whatever code Excel gives them. */
const busy: readonly unknown[] = [429, 502, 503, 504];

function codeOf(error: unknown): WorkbookFailure {
  if (!(error instanceof OfficeExtension.Error)) return "UNKNOWN";
  const status: unknown = Reflect.get(error, "httpStatusCode");
  return codes[error.code] ?? (busy.includes(status) ? "BUSY" : "UNKNOWN");
}

function wordsOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return `${error.code} at ${error.debugInfo.errorLocation ?? "?"}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

/** The sheets a call was about, by id, with what their tabs read when they were last seen. */
export type Concerned = ReadonlyMap<string, string | undefined>;

/** Asks why access was denied or what is gone: one request more, only after a failure. */
async function lookCloser(code: WorkbookFailure, concerned: Concerned, detail: string): Promise<WorkbookFailed> {
  const { readOnly, sheets } = await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.worksheets.load("items/id,items/name,items/protection/protected");
    await context.sync();
    return { readOnly: workbook.readOnly, sheets: workbook.worksheets.items };
  });
  if (code === "GONE") {
    const gone = [...concerned].find(([id]) => sheets.every((sheet) => sheet.id !== id));
    return new WorkbookFailed(code, detail, gone?.[1]);
  }
  const hindered = sheets.find((sheet) => sheet.protection.protected && concerned.has(sheet.id));
  if (readOnly || hindered === undefined) return new WorkbookFailed("READ_ONLY", detail);
  return new WorkbookFailed(code, detail, hindered.name);
}

/** What a failed call is reported as: which of the few kinds, and which sheet it was about. */
export async function failureOf(error: unknown, concerned: Concerned): Promise<WorkbookFailed> {
  if (error instanceof WorkbookFailed) return error;
  const [code, detail] = [codeOf(error), wordsOf(error)];
  if (code !== "PROTECTED" && code !== "GONE") return new WorkbookFailed(code, detail);
  return within(5_000, lookCloser(code, concerned, detail)).catch(() => new WorkbookFailed(code, detail));
}

/** The work's outcome, or BUSY when Excel has not answered after so many milliseconds: a reply may have been lost. */
async function within<Outcome>(patience: number, work: Promise<Outcome>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new WorkbookFailed("BUSY", `no answer in ${String(patience)} ms`));
    }, patience);
  });
  return Promise.race([work, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}

/** Does the work; whatever it fails with comes out as `WorkbookFailed`. */
export async function asking<Outcome>(patience: number, concerned: () => Concerned, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await within(patience, work());
  } catch (error) {
    throw await failureOf(error, concerned());
  }
}
