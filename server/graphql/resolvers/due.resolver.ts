import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Language } from "../../../shared/language.js";
import { dueItems, type DueItem } from "../../../shared/plan/due.js";
import type { PlanHeader } from "../../../shared/protocol.js";
import type { ContentRow } from "../../../shared/plan-content.js";
import { badInput } from "../../errors.js";
import { calendarDay } from "../../../shared/calendar-day.js";
import { seePlan } from "../../identity/plan-access.js";
import { reachOf } from "../../identity/reach.js";
import { maySee } from "../../sync/reach.js";
import type { RequestContext } from "../context.js";
import { LanguageEnum } from "../enums.js";
import { pageSize } from "../page.js";
import type { ShownDue } from "../present.js";
import { DueItemType, PlanDueType } from "../types/due.type.js";
import { PlanType } from "../types/plan.type.js";

/** The longest time ahead that may be asked for, in days. */
const longest = 3_660;

/** What is due in a plan; of a list of plans all in one statement. */
@Resolver(() => PlanType)
export class DueResolver {
  @FieldResolver(() => PlanDueType, { description: "What is overdue, and what is due today or in so many days." })
  async due(
    @Root() plan: PlanHeader,
    @Arg("within", () => Int, { nullable: true, defaultValue: 30 }) within: number | null,
    @Arg("language", () => LanguageEnum, { nullable: true, description: "Of `what`; absent: the caller's own." }) language: Language | null,
    @Ctx() context: RequestContext,
  ): Promise<ShownDue> {
    const { loaders, now, actor } = context;
    const days = within ?? 30;
    if (days < 0 || days > longest) throw badInput(`within must be 0 to ${String(longest)} days`);
    const [rows, { timeZone }] = await Promise.all([loaders.dueRows.load(plan.id), loaders.settings.load(plan.organisationId)]);
    const open = plan.status === "OPEN" ? await visible(context, plan, rows) : [];
    const all = dueItems(open, calendarDay(now(), timeZone), days, plan.modules, language ?? actor.language);
    const overdue = all.filter((item) => item.overdue).length;
    return { overdue, due: all.length - overdue, all };
  }
}

/** The rows that the caller may see: of a unit manager's units, and those of no unit. Whoever's role covers the organisation sees all. */
async function visible(
  { store, loaders, actor }: RequestContext,
  plan: PlanHeader,
  rows: readonly ContentRow[],
): Promise<readonly ContentRow[]> {
  const { path } = await loaders.unit.load(plan.organisationId);
  if (reachOf(actor, "seePlan", { kind: "plan", path, unitPaths: [] }) === "all") return rows;
  const seen = await seePlan(store.read, actor, plan.id);
  return seen === null ? [] : rows.filter(({ section, cells }) => maySee(seen.read, section, cells));
}

/** The list inside it. */
@Resolver(() => PlanDueType)
export class DueItemsResolver {
  @Extensions({ most: 200 })
  @FieldResolver(() => [DueItemType], { description: "Both, oldest first." })
  items(
    @Root() { all }: ShownDue,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
  ): readonly DueItem[] {
    return all.slice(0, pageSize(first ?? 20));
  }
}
