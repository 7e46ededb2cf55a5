import { addPeriod } from "../../shared/plan/add-period.js";
import type { PeriodOffer } from "./plan-offers.js";
import { contentIn } from "./plan-content-in.js";
import type { Session } from "./session.js";
import type { Stock } from "./stock.js";

/** The sections that tell which units lack a row. */
const needed = ["traineeGroups", "usage"] as const;

/** Usage is reported from the phase in which the method is put to use on, or from its first row on. */
function isDue(phase: string, rows: readonly { readonly section: string }[]): boolean {
  return phase === "implement" || phase === "sustain" || rows.some(({ section }) => section === "usage");
}

/** The newest ended period where a unit that takes part has no row for it, as far as the workbook shows; null where there is nothing to add or this person adds nothing. */
export function presentPeriod(session: Session, stock: Stock): PeriodOffer | null {
  const { plan, me } = session;
  const content = contentIn(session, stock);
  if (plan === null || content === null || plan.status === "CLOSED" || me?.readsOnly === true) return null;
  const hasAll = needed.every((key) => stock.current.some(({ section }) => section.key === key));
  if (!plan.modules.includes("followUp") || !hasAll || !isDue(plan.phase, content.rows)) return null;
  const period = plan.newestPeriod;
  if (period === null) return null;
  const closed = (session.references["units"] ?? []).flatMap(({ id, closedOn }) =>
    closedOn === undefined ? [] : [[id, closedOn] as const],
  );
  const rows = addPeriod(content.rows, period, () => "", new Map(closed)).length;
  return rows === 0 ? null : { period, rows };
}
