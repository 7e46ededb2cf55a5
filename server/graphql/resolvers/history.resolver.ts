import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from "type-graphql";
import type { HistoryEntry } from "../../../shared/protocol.js";
import { accessPlan } from "../../identity/plan-access.js";
import { planHistory } from "../../sync/history.js";
import type { RequestContext } from "../context.js";
import { pageFrom, pageSize, type Page } from "../page.js";
import { ChangeConnection } from "../types/history.type.js";

/** What happened to a plan. */
@Resolver()
export class HistoryResolver {
  @Extensions({ action: "seePlan" })
  @Query(() => ChangeConnection, { description: "Newest first." })
  async planHistory(
    @Arg("planId", () => ID) planId: string,
    @Arg("rowId", () => ID, { nullable: true }) rowId: string | null,
    @Arg("section", () => String, { nullable: true }) section: string | null,
    @Arg("field", () => String, { nullable: true }) field: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() { store, actor }: RequestContext,
  ): Promise<Page<HistoryEntry>> {
    const { read } = await accessPlan(store.read, actor, "seePlan", planId);
    const given = Object.fromEntries(Object.entries({ rowId, section, field, after }).filter(([, value]) => value != null));
    const { entries, more } = await planHistory(store, read, { ...given, planId, first: pageSize(first) });
    return pageFrom(
      entries.map((node) => ({ node, cursor: node.cursor })),
      after != null,
      more,
    );
  }
}
