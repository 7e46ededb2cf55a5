import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { findSection, sectionsOf } from "../../../shared/plan/index.js";
import type { PlanHeader } from "../../../shared/protocol.js";
import { badInput } from "../../errors.js";
import { accessPlan } from "../../identity/plan-access.js";
import { plansVisibleTo } from "../../identity/plans-visible.js";
import { newestPeriod } from "../../report/newest-period.js";
import { OrgUnitEntity } from "../../store/entities/org-unit.entity.js";
import { findPlans } from "../../store/find-plans.js";
import { maySee } from "../../sync/reach.js";
import { planContent } from "../../sync/read-plan.js";
import type { RequestContext } from "../context.js";
import { PlanFilterInput } from "../inputs/plan.input.js";
import { pageAsk, pageOf, type Page } from "../page.js";
import type { ShownMethod, ShownSection, ShownUnit } from "../present.js";
import { MethodType } from "../types/method.type.js";
import { PlanConnection, PlanType, SectionRowsType } from "../types/plan.type.js";
import { UnitType } from "../types/unit.type.js";

/** Plans and what stands in them. */
@Resolver(() => PlanType)
export class PlanResolver {
  @Extensions({ action: "seePlan" })
  @Query(() => PlanType, { nullable: true })
  async plan(@Arg("id", () => ID) id: string, @Ctx() { store, actor }: RequestContext): Promise<PlanHeader> {
    const { plan } = await accessPlan(store.read, actor, "seePlan", id);
    return plan;
  }

  @Extensions({ action: "seePlan" })
  @Query(() => PlanConnection, { description: "The plans that the caller may see, by method and organisation." })
  async plans(
    @Arg("filter", () => PlanFilterInput, { nullable: true }) filter: PlanFilterInput | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() { store, actor }: RequestContext,
  ): Promise<Page<PlanHeader>> {
    const ask = pageAsk(first, after, 3);
    const [method, organisation, id] = ask.after ?? [];
    const pathOf = async (node: string | null | undefined): Promise<string | null> =>
      node == null ? null : ((await store.read.findOneBy(OrgUnitEntity, { id: node }))?.path ?? "/missing");
    const found = await findPlans(store.read, {
      visible: plansVisibleTo(actor),
      organisationPath: await pathOf(filter?.organisation),
      unitPath: await pathOf(filter?.unit),
      methodId: filter?.method ?? null,
      phase: filter?.phase ?? null,
      status: filter?.status ?? null,
      after: method === undefined || organisation === undefined || id === undefined ? null : [method, organisation, id],
      limit: ask.first + 1,
    });
    const page = pageOf(ask, found, ({ plan, methodName, organisationName }) => [methodName, organisationName, plan.id]);
    return { ...page, edges: page.edges.map(({ node, cursor }) => ({ node: node.plan, cursor })) };
  }

  @FieldResolver(() => MethodType)
  method(@Root() plan: PlanHeader, @Ctx() { loaders }: RequestContext): Promise<ShownMethod> {
    return loaders.method.load(plan.methodId);
  }

  @FieldResolver(() => UnitType)
  organisation(@Root() plan: PlanHeader, @Ctx() { loaders }: RequestContext): Promise<ShownUnit> {
    return loaders.unit.load(plan.organisationId);
  }

  @FieldResolver(() => String, {
    description:
      "The newest reporting period that has ended in the organisation, of the length it reports in: 2026-Q1, 2026-03 or 2026-H1.",
  })
  async newestPeriod(@Root() plan: PlanHeader, @Ctx() { loaders, now }: RequestContext): Promise<string> {
    return newestPeriod(await loaders.settings.load(plan.organisationId), now());
  }

  @Extensions({ most: 9 })
  @FieldResolver(() => [SectionRowsType], {
    description: "The rows of these sections, or of all that are on; rows that the caller may see.",
  })
  async sections(
    @Root() plan: PlanHeader,
    @Arg("keys", () => [String], { nullable: true }) keys: string[] | null,
    @Ctx() { store, actor }: RequestContext,
  ): Promise<readonly ShownSection[]> {
    const unknown = keys?.find((key) => findSection(key) === undefined);
    if (unknown !== undefined) throw badInput(`there is no section ${unknown}`);
    const { read } = await accessPlan(store.read, actor, "seePlan", plan.id);
    const wanted = sectionsOf(plan.modules).filter(({ key }) => keys?.includes(key) ?? true);
    const rows = await planContent(
      store.read,
      plan.id,
      wanted.map(({ key }) => key),
    );
    const visible = rows.filter(({ section, cells }) => maySee(read, section, cells));
    return wanted.map(({ key }) => ({ section: key, rows: visible.filter(({ section }) => section === key) }));
  }
}
