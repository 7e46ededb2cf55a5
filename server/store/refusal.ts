/** Why the store takes no write just now: too many wait or the database is locked; the disk is nearly full. Nothing was written. */
export type RefusalCode = "BUSY_RETRY" | "READ_ONLY_DISK";

/** Thrown by `write` when nothing was written and the same write may succeed later. */
export class StoreRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    cause?: unknown,
  ) {
    super(`the store takes no write: ${code}`, { cause });
  }
}

const refusals: Readonly<Record<string, RefusalCode>> = {
  SQLITE_BUSY: "BUSY_RETRY",
  SQLITE_FULL: "READ_ONLY_DISK",
  // PostgreSQL: serialization failure, deadlock, lock not available, disk full.
  "40001": "BUSY_RETRY",
  "40P01": "BUSY_RETRY",
  "55P03": "BUSY_RETRY",
  "53100": "READ_ONLY_DISK",
};

/** The error as a refusal when the database says to try later, else as it came. */
export function asRefusal(error: unknown): unknown {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const refusal = typeof code === "string" ? refusals[code] : undefined;
  return refusal === undefined ? error : new StoreRefusal(refusal, error);
}
