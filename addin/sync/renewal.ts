import { say } from "../../shared/language.js";
import { fieldLabel } from "../../shared/messages.js";
import { renewalOf, type Renewal } from "../../shared/renewal.js";
import type { CellWrite, RawCell } from "../../shared/workbook.js";
import type { PaneRenewal } from "./pane-renewal.js";
import { titlesOf } from "./plan-sheets.js";
import { contextOf, type Session } from "./session.js";
import type { Stock } from "./stock.js";

/** A renewal that was done, and what takes it back. */
export interface Renewed {
  readonly shown: PaneRenewal;
  /** Keys of the sheets that came in. */
  readonly sheets: readonly string[];
  /** What was written on the sheets that were there, and what stood there before. */
  readonly written: readonly { readonly write: CellWrite; readonly before: RawCell }[];
}

/** What renewing the workbook would change; null where nothing is to be renewed, where it holds a part of the plan only, and while the server is away. */
export function findRenewal(session: Session, stock: Stock): Renewal | null {
  const { plan, fromCopy, scope } = session;
  if (plan === null || fromCopy || scope !== null) return null;
  return renewalOf(stock.content, stock.reading, plan.modules, contextOf(session, stock.content.date1904));
}

/** The same in words, for the person to decide on. */
export function presentRenewal(session: Session, stock: Stock): PaneRenewal | null {
  const renewal = findRenewal(session, stock);
  return renewal === null ? null : renewalInWords(session, renewal);
}

/** Keys of the sheets that come in. */
export function sheetsToCome({ whole }: Renewal): readonly string[] {
  return [...new Set(whole.map(({ sheet }) => sheet))];
}

/** A renewal that is offered, in words. */
export function renewalInWords(session: Session, renewal: Renewal): PaneRenewal {
  const { planId, speaks, api } = session;
  const columns = renewal.fields.map(({ section, key }) => `${say(section.label, speaks)}: ${fieldLabel(section, key, speaks)}`);
  return {
    stage: "offered",
    sheets: titlesOf(sheetsToCome(renewal), speaks),
    headings: renewal.rewordings.map(({ from, write }) => ({ from, to: String(write.value ?? "") })),
    elsewhere: [...renewal.partial.map(({ label }) => say(label, speaks)), ...columns],
    download: { planId, address: api.workbookAddress(planId, speaks) },
  };
}
