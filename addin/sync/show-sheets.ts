import { cellRulesOf } from "../../shared/cell-rules.js";
import { say } from "../../shared/language.js";
import { findPlan } from "../../shared/locate.js";
import { sheets } from "../../shared/plan/sheets.js";
import { readSheets } from "../../shared/read-sheet.js";
import type { SheetsToPut, WorkbookContent } from "../../shared/workbook.js";
import { set, show, type Inside } from "./inside.js";
import { look } from "./look.js";
import { presentSheets, sheetsHere, sheetsOfModule, titlesOf } from "./plan-sheets.js";
import { checkCancelled, everything, referencesOf, type Session } from "./session.js";
import { showSheetsTexts } from "./show-sheets-texts.js";

type Here = ReturnType<typeof sheetsHere>;

/** The plan's sheets in the workbook as it stands just now. */
function lookFor(content: WorkbookContent): Here {
  return sheetsHere({ reading: readSheets(content), content });
}

/** Those of these sheets that are here and hidden, or here and seen, with their ids in the workbook. */
function thatAre(seen: "hidden" | "shown", keys: readonly string[], here: Here): readonly { readonly key: string; readonly id: string }[] {
  return keys.flatMap((key) => {
    const area = here.get(key);
    return area !== undefined && (area.hidden === true) === (seen === "hidden") ? [{ key, id: area.sheet }] : [];
  });
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

/** Puts sheets in from a new workbook of the plan, with all that the plan holds, and ties their lists to this workbook's; false where the workbook does not take them. */
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

/** Shows these sheets of the plan: those that are hidden as they are, those that are not in the workbook anew with their rows; false where it does not take them. The workbook is read first, so that nothing is put in twice. */
export async function showSheets(inside: Inside, keys: readonly string[]): Promise<boolean> {
  const { session } = inside;
  set(inside, { stage: "syncing", notice: null, download: null });
  session.tell("reading");
  const content = await session.workbook.read(everything);
  const here = lookFor(content);
  const hidden = thatAre("hidden", keys, here).map(({ id }) => id);
  if (hidden.length > 0) await session.workbook.showSheets(hidden, true);
  const absent = keys.filter((key) => !here.has(key));
  if (absent.length > 0) return fetchSheets(inside, absent, content, here);
  await look(inside, hidden.length > 0 ? await session.workbook.read(everything) : content);
  return true;
}

/** Hides these sheets; their rows stay in them and in the plan. */
export async function hideSheets(inside: Inside, keys: readonly string[]): Promise<void> {
  const { session } = inside;
  set(inside, { stage: "syncing", notice: null });
  const shown = thatAre("shown", keys, lookFor(await session.workbook.read(everything)));
  const ids = shown.map(({ id }) => id);
  if (ids.length > 0) await session.workbook.showSheets(ids, false);
  await look(inside, await session.workbook.read(everything));
  if (ids.length === 0) return;
  const keysShown = shown.map(({ key }) => key);
  set(inside, { notice: say(showSheetsTexts.hidden, session.speaks, { sheets: titlesOf(keysShown, session.speaks).join(", ") }) });
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
