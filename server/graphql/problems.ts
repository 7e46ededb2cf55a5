import type { Phase } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";
import { missingAt, missingNow } from "../../shared/plan/gates.js";
import { plannedSections } from "../../shared/plan/day-rules.js";
import { rowReferences } from "../../shared/plan/row-references.js";
import type { Known } from "../../shared/plan/rule-kit.js";
import { findInRegisters } from "../../shared/plan/register-findings.js";
import { findProblems } from "../../shared/plan/rules.js";
import type { PlanContent } from "../../shared/plan-content.js";
import type { PlanHeader, Problem } from "../../shared/protocol.js";
import type { Reach } from "../identity/actor.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { readReferences } from "../store/references.js";
import { savedDays } from "../store/saved-on.js";
import { readSettings } from "../store/settings.js";
import { livingRows } from "../store/stored-row.js";
import { maySee } from "../sync/reach.js";
import type { Services } from "./context.js";

/** A plan as it is judged: what stands in it, today in its organisation's zone, and which findings its reader may see. */
interface Judged {
  readonly content: PlanContent;
  readonly today: string;
  readonly known: Required<Known>;
  readonly maySee: (found: Problem) => boolean;
}

/** What the rules find in the plan today, without what they find in rows that the reader may not see. */
export async function problemsOf(services: Services, plan: PlanHeader, read: Reach, language: Language): Promise<readonly Problem[]> {
  const { content, today, known, maySee: isSeen } = await judge(services, plan, read);
  const found = [...findProblems(content, today, language, known), ...findInRegisters(content, known.references, language)];
  return found.filter(isSeen);
}

/** What the plan lacks before it enters a phase, as far as the reader sees it. */
export async function gateOf(
  services: Services,
  plan: PlanHeader,
  read: Reach,
  to: Phase,
  language: Language,
): Promise<readonly Problem[]> {
  const { content, today, known, maySee: isSeen } = await judge(services, plan, read);
  return missingAt(content, to, today, language, { ...known.references, ...rowReferences(content.rows, language) }).filter(isSeen);
}

/** What the plan still lacks in the phase it is in, as far as the reader sees it: what its completeness counts as not filled in. */
export async function missingOf(services: Services, plan: PlanHeader, read: Reach, language: Language): Promise<readonly Problem[]> {
  const { content, known, maySee: isSeen } = await judge(services, plan, read);
  return missingNow(content, language, { ...known.references, ...rowReferences(content.rows, language) }).filter(isSeen);
}

async function judge({ store, now }: Services, plan: PlanHeader, read: Reach): Promise<Judged> {
  const rows = await livingRows(store.read, plan.id, null);
  const { timeZone } = await readSettings(store.read, plan.organisationId);
  const { path } = await store.read.findOneByOrFail(OrgUnitEntity, { id: plan.organisationId });
  const planned = rows.filter(({ section }) => plannedSections.includes(section));
  const hidden = new Set(rows.filter(({ section, cells }) => !maySee(read, section, cells)).map(({ id }) => id));
  return {
    content: { phase: plan.phase, modules: plan.modules, rows },
    today: calendarDay(now(), timeZone),
    known: { references: await readReferences(store.read, path), savedOn: await savedDays(store.read, plan.id, planned, timeZone) },
    maySee: ({ rowId }) => rowId === null || !hidden.has(rowId),
  };
}
