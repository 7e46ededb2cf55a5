import type { Cells } from "../../shared/field.js";
import type { ContentRow, PlanContent } from "../../shared/plan-content.js";
import type { SheetSection } from "../../shared/sheet-section.js";
import type { Session } from "./session.js";
import { sectionsIn, type Stock } from "./stock.js";

/** The plan as the workbook holds it. */
export function contentIn({ plan }: Session, stock: Stock): PlanContent | null {
  if (plan === null) return null;
  const rows = sectionsIn(stock).flatMap((section) => contentOf(section, stock));
  return { phase: plan.phase, modules: plan.modules, rows };
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
