import { Ctx, Extensions, FieldResolver, Query, Resolver } from "type-graphql";
import type { Language } from "../../../shared/language.js";
import type { Role } from "../../identity/actor.js";
import { can } from "../../identity/can.js";
import { organisationsUnder } from "../../store/find-units.js";
import type { RequestContext } from "../context.js";
import type { ShownUnit } from "../present.js";
import { MeType } from "../types/me.type.js";
import { UnitType } from "../types/unit.type.js";

/** As many as the schema says that `mayPlanIn` holds. */
const mostOrganisations = 200;

interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly grants: readonly { readonly role: Role; readonly node: ShownUnit }[];
}

/** Who is calling. */
@Resolver(() => MeType)
export class MeResolver {
  @Extensions({ action: "seeSelf" })
  @Query(() => MeType)
  async me(@Ctx() { actor, loaders }: RequestContext): Promise<ShownPerson> {
    const grants = actor.grants.map(async ({ role, nodeId }) => ({ role, node: await loaders.unit.load(nodeId) }));
    return { id: actor.id, name: actor.name, language: actor.language, grants: await Promise.all(grants) };
  }

  @FieldResolver(() => [UnitType])
  mayPlanIn(@Ctx() { actor, store }: RequestContext): Promise<readonly ShownUnit[]> {
    const running = actor.grants.filter((grant) => can({ ...actor, grants: [grant] }, "runPlan", { kind: "node", path: grant.path }));
    return organisationsUnder(
      store.read,
      running.map(({ path }) => path),
      mostOrganisations,
    );
  }
}
