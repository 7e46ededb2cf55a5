import type { Lease } from "../../shared/protocol.js";
import { badInput, notFound } from "../errors.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { takeLease } from "../store/lease.js";
import type { Store } from "../store/store.js";
import { isId } from "./check-push.js";

const leaseLength = 60_000;

/** The lease of a workbook for a pane: taken or renewed for a minute unless another pane holds it. NOT_FOUND when there is no such plan. */
export async function leaseWorkbook(
  store: Store,
  wanted: { readonly planId: string; readonly workbookId: string; readonly paneId: string },
  now: () => Date,
): Promise<Lease> {
  if (!isId(wanted.workbookId) || !isId(wanted.paneId)) throw badInput("a workbook and a pane have ids of 1 to 100 printable characters");
  if (!(await store.read.existsBy(PlanEntity, { id: wanted.planId }))) throw notFound();
  const from = now();
  const until = new Date(from.getTime() + leaseLength);
  return store.write((m) => takeLease(m, wanted, from.toISOString(), until.toISOString()));
}
