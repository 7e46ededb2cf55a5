import type { PlanRow } from "./protocol.js";

/** Rows in their order, which is compared as text, character by character; of equal ones the smaller id first. */
export function byOrder(a: Pick<PlanRow, "ord" | "id">, b: Pick<PlanRow, "ord" | "id">): number {
  if (a.ord !== b.ord) return a.ord < b.ord ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
