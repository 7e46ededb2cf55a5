import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Actor } from "../../identity/actor.js";
import { accessNode } from "../../identity/plan-access.js";
import { findUnits } from "../../store/find-units.js";
import type { RequestContext } from "../context.js";
import { pageAsk, pageOf, type Page } from "../page.js";
import type { ShownUnit } from "../present.js";
import { UnitConnection, UnitType } from "../types/unit.type.js";

/** The organisation tree, as far as the caller's own line goes: below the nodes of a role, and those above them. */
@Resolver(() => UnitType)
export class UnitResolver {
  @Extensions({ action: "seeRegisters" })
  @Query(() => UnitConnection, { description: "Nodes of the tree; a node stands before those below it." })
  async units(
    @Arg("under", () => ID, { nullable: true }) under: string | null,
    @Arg("search", () => String, { nullable: true }) search: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() { store, actor }: RequestContext,
  ): Promise<Page<ShownUnit>> {
    const node = under == null ? null : await accessNode(store.read, actor, "seeRegisters", under);
    const ask = pageAsk(first, after, 1);
    const found = await findUnits(store.read, {
      ...visibleTo(actor),
      under: node?.path ?? null,
      words: search ?? null,
      after: ask.after?.[0] ?? null,
      limit: ask.first + 1,
    });
    return pageOf(ask, found, ({ path }) => [path]);
  }

  @FieldResolver(() => UnitType, { nullable: true })
  async parent(@Root() unit: ShownUnit, @Ctx() { loaders }: RequestContext): Promise<ShownUnit | null> {
    return unit.parentId === null ? null : loaders.unit.load(unit.parentId);
  }

  @FieldResolver(() => [ID])
  successors(@Root() unit: ShownUnit, @Ctx() { loaders }: RequestContext): Promise<readonly string[]> {
    return loaders.successors.load(unit.id);
  }
}

function visibleTo(actor: Actor): { visible: readonly string[] | "all"; beside: readonly string[] } {
  if (actor.grants.some(({ role }) => role === "admin")) return { visible: "all", beside: [] };
  const above = actor.grants.flatMap(({ path }) => path.split("/").filter((id) => id !== ""));
  return { visible: actor.grants.map(({ path }) => path), beside: [...new Set(above)] };
}
