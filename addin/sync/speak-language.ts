import { applyBatch } from "../../shared/apply-batch.js";
import { cellRulesOf } from "../../shared/cell-rules.js";
import type { Language } from "../../shared/language.js";
import { readSheets } from "../../shared/read-sheet.js";
import { switchLanguage } from "../../shared/switch-language.js";
import { set, type Inside } from "./inside.js";
import { look } from "./look.js";
import { contextOf, everything } from "./session.js";

/** Rewrites the workbook's own words, tabs and lists in the language and speaks it from now on. */
export async function setLanguage(inside: Inside, language: Language): Promise<void> {
  const { session } = inside;
  session.speaks = language;
  set(inside, { language });
  if (inside.empty) return;
  const content = await session.workbook.read(everything);
  const { sections } = readSheets(content);
  const batch = switchLanguage(content, sections, contextOf(session, content.date1904));
  await session.workbook.apply(batch, content);
  await session.workbook.setRules(cellRulesOf(sections, language, session.references));
  await look(inside, applyBatch(content, batch));
}
