import { say, type Language } from "../../shared/language.js";
import type { Conflict } from "../../shared/protocol.js";
import { syncTexts } from "./sync-texts.js";

/** What happened in a conflict and what is asked, as a person reads it. */
export function conflictSentence(conflict: Conflict, language: Language): string {
  const name = conflict.theirsBy ?? say(syncTexts.somebody, language);
  switch (conflict.kind) {
    case "CELL":
      return say(syncTexts.cellConflict, language);
    case "DELETE_EDIT":
      return say(syncTexts.deleteEdit, language, { name });
    case "EDIT_DELETE":
      return say(syncTexts.editDelete, language, { name });
    case "MISSING":
      return say(syncTexts.missing, language);
  }
}
