import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PlanHeader } from "../../../shared/protocol.js";
import { isStale } from "../../../shared/report/periods.js";
import { can } from "../../identity/can.js";
import { calendarDay } from "../../../shared/calendar-day.js";
import { requireFigure, requireOnce } from "../../report/query.js";
import type { RequestContext } from "../context.js";
import type { ShownFigures } from "../present.js";
import { PlanFiguresType } from "../types/plan-figures.type.js";
import { PlanType } from "../types/plan.type.js";

/** What the figures of one plan alone are; of a list of plans all in one statement. */
@Resolver(() => PlanType)
export class PlanFiguresResolver {
  @FieldResolver(() => PlanFiguresType, { nullable: true, description: "Null for those who see only some units of the plan." })
  async figures(
    @Root() plan: PlanHeader,
    @Arg("metrics", () => [String]) metrics: string[],
    @Ctx() { loaders, now, actor }: RequestContext,
  ): Promise<ShownFigures | null> {
    requireOnce(metrics);
    const figures = metrics.map(requireFigure);
    const { path } = await loaders.unit.load(plan.organisationId);
    if (!can(actor, "seeReport", { kind: "node", path })) return null;
    const { timeZone } = await loaders.settings.load(plan.organisationId);
    const day = calendarDay(now(), timeZone);
    const measured = await loaders.planFigures.load({ planId: plan.id, organisationId: plan.organisationId, day, figures });
    return {
      asOf: day,
      n: measured.map(({ n }) => n),
      of: measured.map(({ of }) => of),
      unitsReported: measured.map(({ unitsReported }) => unitsReported),
      unitsExpected: measured.map(({ unitsExpected }) => unitsExpected),
      oldest: measured.map(({ oldest }) => oldest),
      stale: measured.map(({ oldest }) => (oldest === null ? null : isStale(oldest, day))),
    };
  }
}
