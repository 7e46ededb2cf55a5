import { calendarDay } from "../../shared/calendar-day.js";
import type { Cells } from "../../shared/field.js";
import type { ContentRow, PlanContent } from "../../shared/plan-content.js";
import { sectionsOf } from "../../shared/plan/index.js";
import type { Known } from "../../shared/plan/rule-kit.js";
import type { SheetSection } from "../../shared/sheet-section.js";
import type { Session } from "./session.js";
import type { Stock } from "./stock.js";

/** A plan as the pane judges it: what the server would hold if everything here were sent now, today where the organisation is, and what else is known. */
export interface Judged {
  readonly content: PlanContent;
  readonly today: string;
  readonly known: Known;
}

/** The plan to be judged; null while it is not known which plan the workbook holds. */
export function judge(session: Session, stock: Stock): Judged | null {
  const { plan, references } = session;
  if (plan === null) return null;
  const shown = [...stock.current, ...stock.rebased].flatMap((section) => contentOf(section, stock));
  const rows = [...shown, ...(stock.elsewhere ?? [])];
  const now = session.now();
  const today = plan.timeZone === undefined ? localDay(now) : calendarDay(now, plan.timeZone);
  const known = { references, ...savedOn(stock, today, plan.savedOn) };
  return { content: { phase: plan.phase, modules: plan.modules, rows }, today, known };
}

/** Whether every part of the plan is known: here, or from the server. */
export function isWhole({ plan, scope }: Session, { current, rebased, elsewhere }: Stock): boolean {
  if (scope !== null) return false;
  const here = new Set([...current, ...rebased].map(({ section }) => section.key));
  return elsewhere !== null || sectionsOf(plan?.modules ?? []).every(({ key }) => here.has(key));
}

/** A row with unsent changes is saved today, once they are sent. */
function savedOn(stock: Stock, today: string, known: Readonly<Record<string, string>> | undefined): Pick<Known, "savedOn"> {
  if (known === undefined) return {};
  return { savedOn: { ...known, ...Object.fromEntries(stock.diff.changes.map(({ rowId }) => [rowId, today])) } };
}

function contentOf(section: SheetSection, stock: Stock): readonly ContentRow[] {
  const { key, repeating } = section.section;
  const lines = section.rows.flatMap((line) => {
    const values = stock.diff.sent.get(key)?.get(line.key ?? "")?.values;
    return line.id === null || values === undefined ? [] : [{ id: line.id, section: key, cells: values, rev: line.rev }];
  });
  if (repeating) return lines.map(({ id, cells }) => ({ id, section: key, cells }));
  if (lines.length === 0) return [];
  const newest = Math.max(...lines.map(({ rev }) => rev));
  const unshown = stock.baseOf(key, newest) ?? {};
  const missing = Object.fromEntries(section.absent.map((field) => [field, unshown[field] ?? null]));
  return [{ id: key, section: key, cells: Object.assign(missing, ...lines.map(({ cells }) => cells)) as Cells }];
}

/** The calendar day of a time where the pane runs. */
function localDay(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
