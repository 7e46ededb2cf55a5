import type { Change, Push, Scope } from "../../shared/protocol.js";
import { badInput } from "../errors.js";
import type { ScopeInput } from "./inputs/pull.input.js";
import type { ChangeInput, PushPlanInput } from "./inputs/push.input.js";

/** The push that the input means; BAD_USER_INPUT when a change lacks what its kind needs. */
export function readPush(input: PushPlanInput): Push {
  const { planId, epoch, headRev, headHash, opId, workbookId, schemaVersion } = input;
  return {
    planId,
    epoch,
    headRev,
    headHash,
    opId,
    workbookId,
    schemaVersion,
    part: input.part ?? 1,
    parts: input.parts ?? 1,
    ...readScope(input.scope),
    ...(input.confirmedDeletes == null ? {} : { confirmedDeletes: input.confirmedDeletes }),
    changes: input.changes.map((change) => readChange(change, workbookId)),
  };
}

/** The scope as a part of a request, absent where none is stated. */
export function readScope(input: ScopeInput | null | undefined): { readonly scope?: Scope } {
  if (input == null) return {};
  const { sections, unitSubtree } = input;
  return { scope: { ...(sections == null ? {} : { sections }), ...(unitSubtree == null ? {} : { unitSubtree }) } };
}

function readChange(input: ChangeInput, workbookId: string): Change {
  const { kind, section, rowId, baseRev } = input;
  switch (kind) {
    case "SET":
      if (input.field == null) throw badInput("a SET names its field");
      return { kind, section, rowId, field: input.field, value: input.value ?? null, baseRev };
    case "INSERT":
      if (input.values == null) throw badInput("an INSERT carries its values");
      if (baseRev !== 0) throw badInput("an INSERT is based on revision 0");
      return { kind, section, rowId, values: input.values, baseRev: 0, origin: input.origin ?? workbookId };
    case "DELETE":
      return { kind, section, rowId, baseRev };
  }
}
