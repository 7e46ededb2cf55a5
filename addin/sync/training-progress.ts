import { trainingProgress } from "../../shared/plan/training-progress.js";
import type { UnitProgress } from "./plan-offers.js";
import { contentIn } from "./plan-content-in.js";
import type { Session } from "./session.js";
import type { Stock } from "./stock.js";

/** How far training has come in each unit, by what the workbook holds; nothing while follow-up is off or before the first enrolment. */
export function presentProgress(session: Session, stock: Stock): readonly UnitProgress[] {
  const content = contentIn(session, stock);
  if (content === null || session.plan?.modules.includes("followUp") !== true) return [];
  if (!content.rows.some(({ section }) => section === "enrolments")) return [];
  const units = session.references["units"] ?? [];
  const labelOf = (id: string): string => units.find((unit) => unit.id === id)?.label ?? id;
  return trainingProgress(content.rows).map((one) => ({ ...one, label: labelOf(one.unit) }));
}
