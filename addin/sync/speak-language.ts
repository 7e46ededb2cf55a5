import { cellRulesOf } from "../../shared/cell-rules.js";
import type { Language } from "../../shared/language.js";
import { readSheets } from "../../shared/read-sheet.js";
import { switchLanguage } from "../../shared/switch-language.js";
import { set, show, type Inside } from "./inside.js";
import { look } from "./look.js";
import { learnTargets } from "./row-targets.js";
import { contextOf, everything, referencesOf, type Session } from "./session.js";

/** How often the words are written anew because the workbook changed meanwhile. */
const mostTries = 3;

/** Rewrites the workbook's own words, tabs and lists in the language and speaks it from now on; where the workbook does not take them, the pane speaks as it does. */
export async function setLanguage(inside: Inside, language: Language): Promise<void> {
  const { session } = inside;
  const before = session.speaks;
  speak(inside, language);
  if (inside.empty) return;
  try {
    await reword(session);
    const content = await session.workbook.read(everything);
    await session.workbook.setRules(cellRulesOf(readSheets(content).sections, language, referencesOf(session)));
    await look(inside, content);
  } catch (error) {
    speak(inside, before);
    throw error;
  }
}

/** Says everything the pane shows in the language. */
function speak(inside: Inside, language: Language): void {
  inside.session.speaks = language;
  set(inside, { language });
  const { stage, notice } = inside.state;
  show(inside, stage === "offline" ? { stage, notice } : {});
}

/** Writes the words; anew where somebody typed or sorted meanwhile. */
async function reword(session: Session): Promise<void> {
  for (let times = 0; times < mostTries; times += 1) {
    const content = await session.workbook.read(everything);
    const { sections } = readSheets(content);
    learnTargets(session, sections, content.date1904);
    const batch = switchLanguage(content, sections, contextOf(session, content.date1904));
    if (await session.workbook.apply(batch, content)) return;
  }
  throw new Error("the workbook kept changing while its words were written");
}
