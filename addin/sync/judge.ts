import { calendarDay } from "../../shared/calendar-day.js";
import type { PlanContent } from "../../shared/plan-content.js";
import { sectionsOf } from "../../shared/plan/index.js";
import type { Known } from "../../shared/plan/rule-kit.js";
import { contentIn } from "./plan-content-in.js";
import type { Session } from "./session.js";
import { sectionsIn, type Stock } from "./stock.js";

/** A plan as the pane judges it: what the server would hold if everything here were sent now, today where the organisation is, and what else is known. */
export interface Judged {
  readonly content: PlanContent;
  readonly today: string;
  readonly known: Known;
}

/** The plan to be judged; null while it is not known which plan the workbook holds. */
export function judge(session: Session, stock: Stock): Judged | null {
  const { plan } = session;
  const shown = contentIn(session, stock);
  if (plan === null || shown === null) return null;
  const today = calendarDay(session.now(), plan.timeZone);
  const known = { references: session.references, ...savedOn(stock, today, plan.savedOn) };
  return { content: { ...shown, rows: [...shown.rows, ...(stock.elsewhere ?? [])] }, today, known };
}

/** Whether every part of the plan is known: here, or from the server. */
export function isWhole({ plan, scope }: Session, stock: Stock): boolean {
  if (scope !== null) return false;
  const here = new Set(sectionsIn(stock).map(({ section }) => section.key));
  return stock.elsewhere !== null || sectionsOf(plan?.modules ?? []).every(({ key }) => here.has(key));
}

/** A row with unsent changes is saved today, once they are sent. */
function savedOn(stock: Stock, today: string, known: Readonly<Record<string, string>> | undefined): Pick<Known, "savedOn"> {
  if (known === undefined) return {};
  return { savedOn: { ...known, ...Object.fromEntries(stock.diff.changes.map(({ rowId }) => [rowId, today])) } };
}
