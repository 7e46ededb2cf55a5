import { cellRulesOf } from "../../shared/cell-rules.js";
import { say, type Text } from "../../shared/language.js";
import { findPlan } from "../../shared/locate.js";
import { must } from "../../shared/must.js";
import { sheets } from "../../shared/plan/sheets.js";
import { readSheets } from "../../shared/read-sheet.js";
import type { SheetsToPut, WorkbookContent } from "../../shared/workbook.js";
import { set, show, type Inside } from "./inside.js";
import { look } from "./look.js";
import { presentSheets, sheetsHere, sheetsOfModule } from "./plan-sheets.js";
import { checkCancelled, everything, referencesOf, type Session } from "./session.js";
import { showSheetsTexts } from "./show-sheets-texts.js";

type Here = ReadonlyMap<string, { readonly sheet: string; readonly hidden?: boolean }>;

/** The plan's sheets in the workbook as it stands just now. */
function lookFor(content: WorkbookContent): Here {
  const reading = readSheets(content);
  return sheetsHere({ current: reading.sections, rebased: [], reading, content });
}

/** Where sheets that are not here belong: each after the nearest one before it in the plan's order that is. */
function placesOf(absent: readonly string[], here: Here, content: WorkbookContent, session: Session): readonly SheetsToPut[] {
  const places: { readonly titles: string[]; readonly after: string | null }[] = [];
  let after = findPlan(content)?.sheet ?? null;
  for (const { key, title } of sheets) {
    after = here.get(key)?.sheet ?? after;
    if (!absent.includes(key)) continue;
    const last = places.at(-1);
    if (last?.after === after) last.titles.push(say(title, session.speaks));
    else places.push({ titles: [say(title, session.speaks)], after });
  }
  return places;
}

/** Puts sheets in from a new workbook of the plan, with all that the plan holds, and ties their lists to this workbook's. */
async function fetchSheets(inside: Inside, absent: readonly string[], content: WorkbookContent, here: Here): Promise<boolean> {
  const { session } = inside;
  const { planId, speaks, workbook } = session;
  session.tell("fetching");
  const file = await session.api.workbook(planId, speaks);
  checkCancelled(session);
  session.tell("putting");
  if (content.date1904 || (await workbook.putSheets(file, placesOf(absent, here, content, session))) === "refused") {
    const download = { planId, address: session.api.workbookAddress(planId, speaks) };
    show(inside, { notice: say(showSheetsTexts.refused, speaks), download });
    return false;
  }
  const after = await workbook.read(everything);
  const found = readSheets(after).sections.filter(({ section }) => absent.includes(section.sheet));
  await workbook.setRules(cellRulesOf(found, speaks, referencesOf(session)));
  await look(inside, after);
  return true;
}

/** Shows these sheets of the plan: those that are hidden as they are, those that are not in the workbook anew with their rows. The workbook is read first, so that nothing is put in twice. */
export async function showSheets(inside: Inside, keys: readonly string[]): Promise<void> {
  const { session } = inside;
  set(inside, { stage: "syncing", notice: null, download: null });
  session.tell("reading");
  const content = await session.workbook.read(everything);
  const here = lookFor(content);
  const hidden = keys.flatMap((key) => (here.get(key)?.hidden === true ? [must(here.get(key), key).sheet] : []));
  if (hidden.length > 0) await session.workbook.showSheets(hidden, true);
  const absent = keys.filter((key) => !here.has(key));
  if (absent.length > 0) await fetchSheets(inside, absent, content, here);
  else await look(inside, hidden.length > 0 ? await session.workbook.read(everything) : content);
}

/** Hides these sheets; their rows stay in them and in the plan. */
export async function hideSheets(inside: Inside, keys: readonly string[]): Promise<void> {
  const { session } = inside;
  set(inside, { stage: "syncing", notice: null });
  const here = lookFor(await session.workbook.read(everything));
  const shown = keys.filter((key) => here.has(key) && here.get(key)?.hidden !== true);
  if (shown.length > 0)
    await session.workbook.showSheets(
      shown.map((key) => must(here.get(key), key).sheet),
      false,
    );
  await look(inside, await session.workbook.read(everything));
  if (shown.length > 0) set(inside, { notice: sayWhich(showSheetsTexts.hidden, shown, session) });
}

function sayWhich(text: Text, keys: readonly string[], { speaks }: Session): string {
  const titles = sheets.filter(({ key }) => keys.includes(key)).map(({ title }) => say(title, speaks));
  return say(text, speaks, { sheets: titles.join(", ") });
}

/** Turns a module of the plan on or off: its sheets come into this workbook, or are hidden in it. */
export async function setModule(inside: Inside, module: string, on: boolean): Promise<void> {
  const { session } = inside;
  session.plan = await session.api.setModule(session.planId, module, on);
  set(inside, { plan: session.plan });
  if (inside.stock === null) return;
  const wanted = presentSheets(session, inside.stock)
    .map(({ key }) => key)
    .filter((key) => sheetsOfModule(module).includes(key));
  if (wanted.length === 0) show(inside);
  else if (on) await showSheets(inside, wanted);
  else await hideSheets(inside, wanted);
}
