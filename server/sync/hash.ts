import { createHash } from "node:crypto";

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Data as JSON with every object's keys in order, so that equal data is equal text. */
function sortedJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** What tells a repeated request from another one under the same id: SHA-256 in hex. */
export function requestHash(request: unknown): string {
  return sha256(sortedJson(request));
}

/** The hash of a plan before its first push. */
export function firstHeadHash(planId: string): string {
  return sha256(planId);
}

/** The hash of a plan after a push: it stands for the whole history. */
export function nextHeadHash(previous: string, rev: number, opId: string, request: string): string {
  return sha256([previous, String(rev), opId, request].join("|"));
}
