import { say } from "../../shared/language.js";
import { seenAt } from "../../shared/apply-batch.js";
import { emptyBatch } from "../../shared/workbook.js";
import { set, show, type Inside } from "./inside.js";
import { look } from "./look.js";
import { sheetsHere } from "./plan-sheets.js";
import { findRenewal, presentRenewal, sheetsToCome } from "./renewal.js";
import { renewTexts } from "./renew-texts.js";
import { everything } from "./session.js";
import { hideSheets, showSheets } from "./show-sheets.js";

/** Renews a workbook of an older template: headings in the newest words, the sheets that it lacks, and the mark of the version. Nothing of the person's own is touched; where the workbook changed meanwhile, nothing is. */
export async function renew(inside: Inside): Promise<void> {
  const { session } = inside;
  set(inside, { stage: "syncing", notice: null });
  await look(inside, await session.workbook.read(everything));
  const { stock } = inside;
  const renewal = stock === null ? null : findRenewal(session, stock);
  const shown = stock === null ? null : presentRenewal(session, stock);
  if (stock === null || renewal === null || shown === null) return;
  const writes = [...renewal.rewordings.map(({ write }) => write), ...renewal.marks];
  if (writes.length > 0 && !(await session.workbook.apply({ ...emptyBatch, writes }, stock.content))) {
    show(inside, { notice: say(renewTexts.moved, session.speaks) });
    return;
  }
  const coming = sheetsToCome(renewal);
  const written = writes.map((write) => ({ write, before: seenAt(stock.content, write) }));
  inside.renewed = { shown: { ...shown, stage: "done", sheets: [] }, sheets: [], written };
  if (coming.length === 0) {
    await look(inside, await session.workbook.read(everything));
    return;
  }
  await showSheets(inside, coming);
  if (inside.stock === null) return;
  const here = sheetsHere(inside.stock);
  if (!coming.every((key) => here.has(key))) return;
  inside.renewed = { shown: { ...shown, stage: "done" }, sheets: coming, written };
  show(inside, { notice: inside.state.notice });
}

/**
 * Takes the newest renewal back: headings and marks read as before where they still read as they were renewed, and the sheets that came in are
 * hidden with what was written there. What stands otherwise by now, since somebody wrote there or moved rows, is left as it is.
 */
export async function undoRenewal(inside: Inside): Promise<void> {
  const { session, renewed } = inside;
  if (renewed === null) return;
  set(inside, { stage: "syncing", notice: null });
  const content = await session.workbook.read(everything);
  const still = renewed.written.filter(({ write }) => seenAt(content, write) === write.value);
  const writes = still.map(({ write, before }) => ({ ...write, value: before }));
  const moved = writes.length > 0 && !(await session.workbook.apply({ ...emptyBatch, writes }, content));
  inside.renewed = null;
  if (renewed.sheets.length > 0) await hideSheets(inside, renewed.sheets);
  else await look(inside, await session.workbook.read(everything));
  set(inside, { notice: say(moved ? renewTexts.moved : renewTexts.undone, session.speaks) });
}
