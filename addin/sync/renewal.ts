import { say } from "../../shared/language.js";
import { fieldLabel } from "../../shared/messages.js";
import { sheets } from "../../shared/plan/sheets.js";
import { renewalOf, type Renewal } from "../../shared/renewal.js";
import type { CellWrite, RawCell } from "../../shared/workbook.js";
import type { PaneRenewal } from "./pane-renewal.js";
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
  return renewal === null ? null : inWords(session, renewal);
}

/** Keys of the sheets that come in, in the order of the workbook. */
export function sheetsToCome({ whole }: Renewal): readonly string[] {
  return sheets.filter(({ key }) => whole.some(({ sheet }) => sheet === key)).map(({ key }) => key);
}

function inWords(session: Session, renewal: Renewal): PaneRenewal {
  const { planId, speaks, api } = session;
  const coming = sheetsToCome(renewal);
  const columns = renewal.fields.map(({ section, key }) => `${say(section.label, speaks)}: ${fieldLabel(section, key, speaks)}`);
  return {
    stage: "offered",
    sheets: sheets.filter(({ key }) => coming.includes(key)).map(({ title }) => say(title, speaks)),
    headings: renewal.rewordings.map(({ from, write }) => ({ from, to: String(write.value ?? "") })),
    elsewhere: [...renewal.partial.map(({ label }) => say(label, speaks)), ...columns],
    download: { planId, address: api.workbookAddress(planId, speaks) },
  };
}
