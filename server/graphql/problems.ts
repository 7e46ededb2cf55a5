import type { Phase } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";
import { missingAt } from "../../shared/plan/gates.js";
import { rowReferences } from "../../shared/plan/row-references.js";
import { findProblems } from "../../shared/plan/rules.js";
import type { PlanContent } from "../../shared/plan-content.js";
import type { PlanHeader, Problem } from "../../shared/protocol.js";
import type { Reach } from "../identity/actor.js";
import { calendarDay } from "../report/calendar-day.js";
import { readReferences } from "../store/references.js";
import { readSettings } from "../store/settings.js";
import { maySee } from "../sync/reach.js";
import { planContent } from "../sync/read-plan.js";
import type { Services } from "./context.js";

/** A plan as it is judged: what stands in it, today in its organisation's zone, and which findings its reader may see. */
interface Judged {
  readonly content: PlanContent;
  readonly today: string;
  readonly maySee: (found: Problem) => boolean;
}

/** What the rules find in the plan today, without what they find in rows that the reader may not see. */
export async function problemsOf(services: Services, plan: PlanHeader, read: Reach, language: Language): Promise<readonly Problem[]> {
  const judged = await judge(services, plan, read);
  return findProblems(judged.content, judged.today, language).filter(judged.maySee);
}

/** What the plan lacks before it enters a phase, as far as the reader sees it. `path`: of the organisation, whose units name rows. */
export async function gateOf(
  services: Services,
  plan: PlanHeader,
  { read, path }: { readonly read: Reach; readonly path: string },
  to: Phase,
  language: Language,
): Promise<readonly Problem[]> {
  const judged = await judge(services, plan, read);
  const registers = await readReferences(services.store.read, path);
  const references = { ...registers, ...rowReferences(judged.content.rows, language) };
  return missingAt(judged.content, to, judged.today, language, references).filter(judged.maySee);
}

async function judge({ store, now }: Services, plan: PlanHeader, read: Reach): Promise<Judged> {
  const rows = await planContent(store.read, plan.id);
  const { timeZone } = await readSettings(store.read, plan.organisationId);
  const hidden = new Set(rows.filter(({ section, cells }) => !maySee(read, section, cells)).map(({ id }) => id));
  return {
    content: { phase: plan.phase, modules: plan.modules, rows },
    today: calendarDay(now(), timeZone),
    maySee: ({ rowId }) => rowId === null || !hidden.has(rowId),
  };
}
