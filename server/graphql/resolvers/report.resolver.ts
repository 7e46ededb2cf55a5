import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { PlanHeader, PlanRow } from "../../../shared/protocol.js";
import { badInput } from "../../errors.js";
import type { Reach } from "../../identity/actor.js";
import { seePlan } from "../../identity/plan-access.js";
import { explain, type Explained, type Explanation } from "../../report/explain.js";
import { explainedRows } from "../../report/explained-rows.js";
import { report, type Report, type ReportSettings } from "../../report/report.js";
import type { RequestContext } from "../context.js";
import { ExplainInput, ReportInput } from "../inputs/report.input.js";
import { pageAsk, pageOf, type Page } from "../page.js";
import type { ShownUnit } from "../present.js";
import { PlanRowType } from "../types/plan.type.js";
import { ExplainConnection, ExplainRowType, ReportType } from "../types/report.type.js";
import { UnitType } from "../types/unit.type.js";

/** A line of an explanation with what its rows are looked up by. */
interface ShownLine extends Explained {
  readonly plan: PlanHeader | null;
  readonly explanation: Explanation;
  /** How far the caller may read in the plan; null: not at all. */
  readonly read: Reach | null;
}

/** Figures, and what they are made of. */
@Resolver(() => ExplainRowType)
export class ReportResolver {
  @Extensions({ action: "seeReport" })
  @Query(() => ReportType)
  report(@Arg("input", () => ReportInput) input: ReportInput, @Ctx() context: RequestContext): Promise<Report> {
    return report(context.store, context.actor, input, settingsOf(context));
  }

  @Extensions({ action: "seeReport" })
  @Query(() => ExplainConnection, { description: "The plans and units behind a figure; their n and of add up to the report's." })
  async explain(
    @Arg("input", () => ExplainInput) input: ExplainInput,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<ShownLine>> {
    const ask = pageAsk(first, after, 2);
    const explanation = await explain(context.store, context.actor, input, settingsOf(context));
    const from = startOf(explanation.lines, ask.after);
    const page = pageOf(ask, explanation.lines.slice(from, from + ask.first + 1), placeOf);
    const plans = await seenPlans(
      context,
      page.edges.flatMap(({ node }) => node.planId ?? []),
    );
    return {
      ...page,
      edges: page.edges.map(({ node, cursor }) => {
        const seen = node.planId === null ? null : (plans.get(node.planId) ?? null);
        return { cursor, node: { ...node, explanation, plan: seen?.plan ?? null, read: seen?.read ?? null } };
      }),
    };
  }

  @FieldResolver(() => UnitType)
  unit(@Root() line: ShownLine, @Ctx() { loaders }: RequestContext): Promise<ShownUnit> {
    return loaders.unit.load(line.unitId);
  }

  @Extensions({ most: 5 })
  @FieldResolver(() => [PlanRowType], { nullable: true, description: "The rows behind it, for those who may read them; null for others." })
  rows(@Root() line: ShownLine, @Ctx() { store }: RequestContext): Promise<readonly PlanRow[] | null> {
    return line.read === null ? Promise.resolve(null) : explainedRows(store.read, line.explanation, line, line.read);
  }
}

function settingsOf({ smallCellLimit, implemented, now }: RequestContext): ReportSettings {
  return { limit: smallCellLimit, implemented, now: now() };
}

function placeOf({ unitId, planId }: Explained): readonly string[] {
  return [unitId, planId ?? ""];
}

function startOf(lines: readonly Explained[], after: readonly string[] | null): number {
  if (after === null) return 0;
  const at = lines.findIndex((line) => placeOf(line).join() === after.join());
  if (at < 0) throw badInput("after is not a cursor of this list");
  return at + 1;
}

async function seenPlans(
  { store, actor }: RequestContext,
  ids: readonly string[],
): Promise<Map<string, { plan: PlanHeader; read: Reach } | null>> {
  const distinct = [...new Set(ids)];
  const seen = await Promise.all(distinct.map((id) => seePlan(store.read, actor, id)));
  return new Map(distinct.map((id, at) => [id, seen[at] ?? null]));
}
