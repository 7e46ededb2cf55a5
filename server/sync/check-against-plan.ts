import type { Cells } from "../../shared/field.js";
import type { Change, PlanHeader, Push } from "../../shared/protocol.js";
import type { Reach } from "../identity/actor.js";
import type { StoredRow } from "../store/stored-row.js";
import { withCell } from "./cells.js";
import type { FaultAt } from "./check-push.js";
import type { PushFault } from "./fault-texts.js";
import { inScope, mayChange, type KnownScope } from "./reach.js";

/** What is wrong with a push when it is held against the plan: bases it never had, rows of other sections, rows out of reach or scope. */
export function checkAgainstPlan(
  push: Push,
  plan: PlanHeader,
  rows: ReadonlyMap<string, StoredRow>,
  write: Reach,
  scope: KnownScope,
): readonly FaultAt[] {
  return push.changes.flatMap((change) => {
    const code = faultOf(change, plan, rows.get(change.rowId), write, scope);
    return code === null ? [] : [{ code, section: change.section, rowId: change.rowId, field: change.kind === "SET" ? change.field : "" }];
  });
}

function faultOf(change: Change, plan: PlanHeader, row: StoredRow | undefined, write: Reach, scope: KnownScope): PushFault | null {
  if (change.baseRev > plan.rev) return "badRevision";
  if (row !== undefined && row.section !== change.section) return "otherSection";
  const sides = sidesOf(change, row);
  if (!sides.every((cells) => mayChange(write, change.section, cells))) return "outOfReach";
  if (scope.sections !== null && !scope.sections.has(change.section)) return "outOfScope";
  return sides.every((cells) => inScope(scope, change.section, cells)) ? null : "outOfScope";
}

/** The row as it is and as the change would leave it: both must lie within reach. Of a row that nobody knows there is nothing to hold against it. */
function sidesOf(change: Change, row: StoredRow | undefined): readonly Cells[] {
  const now = row === undefined ? [] : [row.cells];
  switch (change.kind) {
    case "SET":
      return row === undefined ? [] : [row.cells, withCell(row.cells, change.field, change.value)];
    case "INSERT":
      return [...now, change.values];
    case "DELETE":
      return now;
  }
}
