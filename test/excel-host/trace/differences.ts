/** One place where two answers differ; `path` leads there from the answer's top. */
export interface ValueDifference {
  readonly path: string;
  readonly excel: unknown;
  readonly host: unknown;
}

/** Whether two plain values count as one: a list may say that other texts are the same too, such as ids that each Excel gives. */
export type SameValue = (excel: unknown, host: unknown, key: string) => boolean;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Compares JSON values part by part. Parts that only one of them has stand in the list with undefined on the other side. */
export function differencesOf(excel: unknown, host: unknown, isSame: SameValue, path = "", key = ""): readonly ValueDifference[] {
  if (Array.isArray(excel) && Array.isArray(host)) {
    const length = Math.max(excel.length, host.length);
    return Array.from({ length }, (_, at) => differencesOf(excel[at], host[at], isSame, `${path}[${String(at)}]`, key)).flat();
  }
  if (isRecord(excel) && isRecord(host)) {
    const keys = [...new Set([...Object.keys(excel), ...Object.keys(host)])];
    return keys.flatMap((one) => differencesOf(excel[one], host[one], isSame, path === "" ? one : `${path}.${one}`, one));
  }
  return excel === host || isSame(excel, host, key) ? [] : [{ path, excel, host }];
}

/** A value in few letters. */
export function shortly(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
