const STATUS: Record<string, number> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  GeneralException: 500,
};

/** A refusal as Excel words it: `code` is one of office.js's error codes; `status` follows from it. */
export class ExcelError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
    this.status = STATUS[code] ?? 400;
  }
}

/** Returns the value, or refuses with ItemNotFound when there is none. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
  return value;
}

/** Refuses an argument that Excel would not take. */
export function invalid(message: string): never {
  throw new ExcelError("InvalidArgument", message);
}

/** Refuses an operation that Excel does not allow here. */
export function notAllowed(message: string): never {
  throw new ExcelError("InvalidOperation", message);
}
