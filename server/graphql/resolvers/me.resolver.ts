import { Ctx, Extensions, Query, Resolver } from "type-graphql";
import type { Language } from "../../../shared/language.js";
import type { Role } from "../../identity/actor.js";
import type { RequestContext } from "../context.js";
import type { ShownUnit } from "../present.js";
import { MeType } from "../types/me.type.js";

interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly grants: readonly { readonly role: Role; readonly node: ShownUnit }[];
}

/** Who is calling. */
@Resolver()
export class MeResolver {
  @Extensions({ action: "seeSelf" })
  @Query(() => MeType)
  async me(@Ctx() { actor, loaders }: RequestContext): Promise<ShownPerson> {
    const grants = actor.grants.map(async ({ role, nodeId }) => ({ role, node: await loaders.unit.load(nodeId) }));
    return { id: actor.id, name: actor.name, language: actor.language, grants: await Promise.all(grants) };
  }
}
