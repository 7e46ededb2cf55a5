import { say, type Language } from "../../shared/language.js";
import { findSection } from "../../shared/plan/index.js";
import { shownUpTo } from "./own-rows.js";
import type { Session } from "./session.js";
import { sectionsIn, type Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

/** Somebody changed the plan since this workbook last fetched it. */
export interface Newer {
  readonly by: string | null;
  readonly at: string | null;
  /** Labels of the sections that the newest push touched. */
  readonly sections: readonly string[];
  /** Who changed what and how long ago. */
  readonly sentence: string;
}

/** Steps of time from the largest down, with their length in seconds. */
const steps = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** How long ago a time was, as one says it: "för 10 minuter sedan"; "nyss" within a minute. */
export function agoText(at: Date, now: Date, language: Language): string {
  const seconds = (now.getTime() - at.getTime()) / 1000;
  const step = steps.find(([, length]) => seconds >= length);
  if (step === undefined) return say(syncTexts.justNow, language);
  const [unit, length] = step;
  return new Intl.RelativeTimeFormat(language).format(-Math.floor(seconds / length), unit);
}

/** Whether somebody changed the plan since this workbook fetched it, who, what and how long ago. */
export function presentNewer(session: Session, stock: Stock): Newer | null {
  const { head, speaks } = session;
  const there = sectionsIn(stock);
  if (head === null || there.length === 0 || head.rev <= shownUpTo(there)) return null;
  const sections = head.sections.flatMap((key) => {
    const section = findSection(key);
    return section === undefined ? [] : [say(section.label, speaks)];
  });
  const name = head.by ?? say(syncTexts.somebody, speaks);
  const when = head.at === null ? "" : agoText(new Date(head.at), session.now(), speaks);
  const what = new Intl.ListFormat(speaks).format(sections);
  const sentence = say(sections.length === 0 ? syncTexts.newerSomewhere : syncTexts.newer, speaks, { name, sections: what, when });
  return { by: head.by, at: head.at, sections, sentence: sentence.replace(/ +([.:])/, "$1") };
}
