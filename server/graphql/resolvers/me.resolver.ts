import { Ctx, Extensions, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { presentUnit } from "../present.js";
import { MeType } from "../types/me.type.js";

/** Who is calling. */
@Resolver()
export class MeResolver {
  @Extensions({ action: "seeSelf" })
  @Query(() => MeType)
  async me(@Ctx() { actor, loaders }: RequestContext): Promise<MeType> {
    const grants = actor.grants.map(async ({ role, nodeId }) => ({ role, node: presentUnit(await loaders.unit.load(nodeId)) }));
    return { id: actor.id, name: actor.name, language: actor.language, grants: await Promise.all(grants) };
  }
}
