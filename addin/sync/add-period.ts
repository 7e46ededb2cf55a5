import { say } from "../../shared/language.js";
import { addPeriodTexts } from "./add-period-texts.js";
import { set, show, type Inside } from "./inside.js";
import { sync } from "./sync-plan.js";

/** Sends what was typed, so that no row is made for a unit that has one here; then lets the server add the period's rows, and fetches them. Where the first step asks or fails, nothing is added. */
export async function addPeriod(inside: Inside, period: string): Promise<void> {
  const { session } = inside;
  await sync(inside, { deletes: "ask" });
  const { stage, deletesToConfirm, notice } = inside.state;
  if (stage !== "ready" || deletesToConfirm.length > 0 || notice !== null) return;
  const opId = session.newId();
  set(inside, { stage: "syncing", notice: null });
  const { plan, rows } = await session.api.addPeriod({ opId, planId: session.planId, period });
  session.plan = plan;
  await sync(inside, { deletes: "ask" });
  const { ended } = inside;
  if (rows > 0 && ended !== null) inside.ended = { ...ended, report: { ...ended.report, opIds: [opId, ...ended.report.opIds] } };
  if (inside.state.stage !== "ready") return;
  const { deletesToConfirm: asked } = inside.state;
  const said = rows === 0 ? addPeriodTexts.there : addPeriodTexts.added;
  show(inside, { deletesToConfirm: asked, notice: inside.state.notice ?? say(said, session.speaks, { period, n: rows }) });
}
