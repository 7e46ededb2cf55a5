import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { newestPeriod } from "../../report/newest-period.js";
import { accessNode } from "../../identity/plan-access.js";
import { readSettings } from "../../store/settings.js";
import { askUnits, reportingUnits, type ReportingUnit } from "../../sync/ask-units.js";
import type { RequestContext } from "../context.js";
import { AskUnitsInput } from "../inputs/ask-units.input.js";
import type { ShownUnit } from "../present.js";
import { ReportingUnitType, UnitsAskedType } from "../types/asked-unit.type.js";
import { UnitType } from "../types/unit.type.js";

interface UnitsAsked {
  readonly period: string;
  readonly units: readonly ReportingUnit[];
}

/** Who reports usage to an organisation, and asking them for a period. */
@Resolver(() => ReportingUnitType)
export class AskUnitsResolver {
  @Extensions({ action: "runPlan" })
  @Query(() => UnitsAskedType, {
    description: "The units that take part in the organisation's open plans, and the newest period that has ended.",
  })
  async reportingUnits(
    @Arg("organisationId", () => ID) organisationId: string,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<UnitsAsked> {
    await accessNode(store.read, actor, "runPlan", organisationId);
    const period = newestPeriod(await readSettings(store.read, organisationId), now());
    return { period, units: await reportingUnits(store.read, organisationId, period) };
  }

  @Extensions({ action: "runPlan" })
  @Mutation(() => UnitsAskedType, {
    description:
      "Makes the usage rows that the period still lacks in the organisation's open plans; the units' workbooks are then fetched as files.",
  })
  async askUnits(
    @Arg("input", () => AskUnitsInput) { organisationId, period, unitIds }: AskUnitsInput,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<UnitsAsked> {
    await accessNode(store.read, actor, "runPlan", organisationId);
    return { period, units: await askUnits(store, actor, { organisationId, period, unitIds: unitIds ?? null }, now) };
  }

  @FieldResolver(() => UnitType)
  unit(@Root() { unitId }: ReportingUnit, @Ctx() { loaders }: RequestContext): Promise<ShownUnit> {
    return loaders.unit.load(unitId);
  }
}
