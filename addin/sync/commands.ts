import type { Value } from "../../shared/field.js";
import { say, type Language } from "../../shared/language.js";
import { fieldLabel } from "../../shared/messages.js";
import { findSection } from "../../shared/plan/index.js";
import type { UndoAnswer, UndoPlace } from "./api.js";
import { set, type Inside } from "./inside.js";
import type { Pane, UndoPreview } from "./pane.js";
import { afterCommand } from "./sync-plan.js";

/** Decides a conflict, then syncs. */
export async function resolve(inside: Inside, conflictId: string, choice: "MINE" | "THEIRS" | "VALUE", value?: Value): Promise<void> {
  const { session } = inside;
  const expectedRev = session.head?.rev ?? 0;
  const chosen = value === undefined ? {} : { value };
  set(inside, { stage: "syncing", notice: null });
  const answer = await session.api.resolve({ opId: session.newId(), planId: session.planId, conflictId, choice, ...chosen, expectedRev });
  await afterCommand(inside, answer.status === "OK" ? null : answer);
}

async function askUndo(inside: Inside, dryRun: boolean): Promise<UndoAnswer | null> {
  const { session, ended } = inside;
  const opIds = ended?.report.opIds ?? [];
  if (opIds.length === 0) return null;
  const expectedRev = session.head?.rev ?? 0;
  return session.api.undo({ opId: session.newId(), planId: session.planId, opIds, expectedRev, dryRun });
}

/** What taking back the newest sync would do; null when there is nothing to take back. */
export async function previewUndo(inside: Inside): Promise<UndoPreview | null> {
  const answer = await askUndo(inside, true);
  if (answer === null) return null;
  const words = (place: UndoPlace): string => placeInWords(place, inside.session.speaks);
  return { undone: answer.changes.map(words), skipped: answer.skipped.map(words) };
}

function placeInWords(place: UndoPlace, language: Language): string {
  const section = findSection(place.section);
  if (section === undefined) return place.section;
  const label = say(section.label, language);
  return place.field === null ? label : `${label}: ${fieldLabel(section, place.field, language)}`;
}

/** Takes back what the newest sync sent, then syncs. */
export async function undoLastSync(inside: Inside): Promise<void> {
  set(inside, { stage: "syncing", notice: null });
  const answer = await askUndo(inside, false);
  await afterCommand(inside, answer === null || answer.status === "OK" ? null : answer);
}

/** Enters a phase, then syncs. */
export async function setPhase(inside: Inside, input: Parameters<Pane["setPhase"]>[0]): Promise<void> {
  const { session } = inside;
  const expectedRev = session.head?.rev ?? 0;
  session.plan = await session.api.setPhase({ opId: session.newId(), planId: session.planId, ...input, expectedRev });
  await afterCommand(inside, null);
}
