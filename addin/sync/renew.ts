import { say } from "../../shared/language.js";
import { seenAt } from "../../shared/apply-batch.js";
import { emptyBatch } from "../../shared/workbook.js";
import { set, show, type Inside } from "./inside.js";
import { look } from "./look.js";
import { findRenewal, renewalInWords, sheetsToCome } from "./renewal.js";
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
  if (stock === null || renewal === null) return;
  const coming = sheetsToCome(renewal);
  const writes = [...renewal.rewordings.map(({ write }) => write), ...renewal.marks];
  if (writes.length + coming.length === 0) return;
  if (writes.length > 0 && !(await session.workbook.apply({ ...emptyBatch, writes }, stock.content))) {
    show(inside, { notice: say(renewTexts.moved, session.speaks) });
    return;
  }
  const shown = { ...renewalInWords(session, renewal), stage: "done" } as const;
  const written = writes.map((write) => ({ write, before: seenAt(stock.content, write) }));
  inside.renewed = written.length === 0 ? null : { shown: { ...shown, sheets: [] }, sheets: [], written };
  if (coming.length === 0) await look(inside, await session.workbook.read(everything));
  else if (await showSheets(inside, coming)) {
    inside.renewed = { shown, sheets: coming, written };
    set(inside, { renewal: shown });
  }
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
