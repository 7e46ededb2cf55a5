import type { EntityManager } from "typeorm";
import type { Change, PlanHeader } from "../../shared/protocol.js";
import { logOfRows } from "../store/change-log.js";
import type { StoredRow } from "../store/stored-row.js";
import { applyChange, needsHistory } from "./apply-change.js";
import { newDraft, type Draft } from "./draft.js";
import { byRow } from "./row-history.js";

/** Works the changes, in their order, into a draft of the plan's next revision. `rows`: those of the plan that the changes name. At most one statement. */
export async function draftChanges(
  m: EntityManager,
  plan: PlanHeader,
  op: Pick<Draft, "opId" | "actor">,
  rows: readonly StoredRow[],
  changes: readonly Change[],
): Promise<Draft> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const contested = changes.flatMap((change) => {
    const row = known.get(change.rowId);
    return row !== undefined && needsHistory(row, change) ? [row.id] : [];
  });
  const upTo = [...new Set(contested)].map((id) => ({ id, rev: plan.rev }));
  const history = byRow(await logOfRows(m, plan.id, upTo));
  const draft = newDraft({ rev: plan.rev + 1, opId: op.opId, actor: op.actor, rows, history });
  for (const change of changes) applyChange(draft, change);
  return draft;
}
