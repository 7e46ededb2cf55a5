import { Arg, Ctx, Extensions, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Conflict, ConflictStatus } from "../../../shared/protocol.js";
import { badInput, notFound } from "../../errors.js";
import { accessPlan } from "../../identity/plan-access.js";
import { ConflictEntity } from "../../store/entities/conflict.entity.js";
import { listConflicts } from "../../sync/conflicts.js";
import { resolveConflict } from "../../sync/resolve-conflict.js";
import { undoPush, type UndoAnswer, type UndoRequest } from "../../sync/undo-push.js";
import type { RequestContext } from "../context.js";
import { ConflictStatusEnum } from "../enums.js";
import { ResolveConflictInput, UndoPushInput, type UndoSelectionInput } from "../inputs/conflict.input.js";
import { ConflictType } from "../types/conflict.type.js";
import { PushResultType } from "../types/push.type.js";
import { UndoResultType } from "../types/undo.type.js";
import type { ShownPush } from "./sync.resolver.js";

/** What people decide after the fact: which of two values holds, and that a push is taken back. */
@Resolver()
export class ConflictResolver {
  @Extensions({ action: "seePlan", most: 100 })
  @Query(() => [ConflictType])
  async conflicts(
    @Arg("planId", () => ID) planId: string,
    @Arg("status", () => ConflictStatusEnum, { nullable: true, defaultValue: "OPEN" }) status: ConflictStatus | null,
    @Ctx() { store, actor }: RequestContext,
  ): Promise<readonly Conflict[]> {
    const { read } = await accessPlan(store.read, actor, "seePlan", planId);
    return listConflicts(store, read, planId, status ?? "OPEN");
  }

  @Extensions({ action: "resolveConflict" })
  @Mutation(() => PushResultType, { description: "A cell that changed since gives a new conflict, not an overwrite." })
  async resolveConflict(
    @Arg("input", () => ResolveConflictInput) input: ResolveConflictInput,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<ShownPush> {
    const conflict = await store.read.findOneBy(ConflictEntity, { id: input.conflictId });
    if (conflict === null) throw notFound();
    const { planId } = conflict;
    const { read, write } = await accessPlan(store.read, actor, "resolveConflict", planId);
    const { opId, conflictId, choice, value, expectedRev } = input;
    const resolution = { opId, planId, conflictId, choice, expectedRev, ...(value === undefined ? {} : { value }) };
    return { ...(await resolveConflict(store, { actor, read, write }, resolution, now)), planId };
  }

  @Extensions({ action: "undoPush" })
  @Mutation(() => UndoResultType, { description: "Takes pushes back as a push of its own; what was changed since stays." })
  async undoPush(
    @Arg("input", () => UndoPushInput) input: UndoPushInput,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<UndoAnswer> {
    const { read, write } = await accessPlan(store.read, actor, "undoPush", input.planId);
    const { opId, planId, expectedRev } = input;
    const request = { opId, planId, undo: readSelection(input.undo), expectedRev, dryRun: input.dryRun ?? false };
    return undoPush(store, { actor, read, write }, request, now);
  }
}

function readSelection({ opIds, actorId, since }: UndoSelectionInput): UndoRequest["undo"] {
  if (opIds != null && actorId == null && since == null) return { opIds };
  if (opIds == null && actorId != null && since != null) return { actorId, since };
  throw badInput("undo names either opIds, or actorId and since");
}
