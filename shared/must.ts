/** The value, or an error naming what was missing: for what must be there unless Planark itself is wrong. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`);
  return value;
}

/** Closes a switch over every case of a union: a new case does not compile until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
