import { say, type Language } from "../../shared/language.js";
import { sections, sectionsOf } from "../../shared/plan/index.js";
import { sheets } from "../../shared/plan/sheets.js";
import type { Area } from "../../shared/workbook.js";
import type { PlanSheet } from "./plan-offers.js";
import type { Session } from "./session.js";
import type { Stock } from "./stock.js";

/** The sheets of this workbook that show a part of the plan, by their keys; damaged parts count. */
export function sheetsHere({ reading, content }: Pick<Stock, "reading" | "content">): ReadonlyMap<string, Area> {
  const found = [...reading.sections, ...reading.damaged].flatMap(({ section, sheet }) => {
    const area = content.areas.find((one) => one.sheet === sheet);
    return area === undefined ? [] : [[section.sheet, area] as const];
  });
  return new Map(found);
}

/** Keys of the sheets that show something while these modules are on. */
export function sheetsOf(modules: readonly string[]): ReadonlySet<string> {
  return new Set(sectionsOf(modules).map(({ sheet }) => sheet));
}

/** Keys of the sheets that hold sections of a module. */
export function sheetsOfModule(module: string): readonly string[] {
  return [...new Set(sections.filter((section) => section.module === module).map(({ sheet }) => sheet))];
}

/** What the tabs of these sheets read, in the order of the workbook. */
export function titlesOf(keys: readonly string[], language: Language): readonly string[] {
  return sheets.filter(({ key }) => keys.includes(key)).map(({ title }) => say(title, language));
}

/** The sheets of the plan that this workbook does not show although they are on, and those it shows although they are off. */
export function presentSheets({ plan, speaks, fromCopy, scope }: Session, stock: Stock): readonly PlanSheet[] {
  if (plan === null || fromCopy || scope !== null) return [];
  const [here, on] = [sheetsHere(stock), sheetsOf(plan.modules)];
  return sheets.flatMap(({ key, title }) => {
    const area = here.get(key);
    const isHidden = area?.hidden === true;
    const why = on.has(key) ? (area === undefined ? "absent" : isHidden ? "hidden" : null) : area === undefined || isHidden ? null : "off";
    return why === null ? [] : [{ key, title: say(title, speaks), why }];
  });
}
