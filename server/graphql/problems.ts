import type { Language } from "../../shared/language.js";
import { findProblems } from "../../shared/plan/rules.js";
import type { PlanHeader, Problem } from "../../shared/protocol.js";
import type { Reach } from "../identity/actor.js";
import { calendarDay } from "../report/calendar-day.js";
import { readSettings } from "../store/settings.js";
import { maySee } from "../sync/reach.js";
import { planContent } from "../sync/read-plan.js";
import type { Services } from "./context.js";

/** What the rules find in the plan today, without what they find in rows that the reader may not see. */
export async function problemsOf({ store, now }: Services, plan: PlanHeader, read: Reach, language: Language): Promise<readonly Problem[]> {
  const rows = await planContent(store.read, plan.id);
  const { timeZone } = await readSettings(store.read, plan.organisationId);
  const hidden = new Set(rows.filter(({ section, cells }) => !maySee(read, section, cells)).map(({ id }) => id));
  const found = findProblems({ phase: plan.phase, modules: plan.modules, rows }, calendarDay(now(), timeZone), language);
  return found.filter(({ rowId }) => rowId === null || !hidden.has(rowId));
}
