import { say, type Language, type Text } from "../../shared/language.js";
import type { ChangeKind } from "./describe.js";
import type { RegisterMethod } from "./methods.js";
import { methodTexts } from "./texts.js";

/** What changes in a method, a sentence a change; nothing where nothing does. `before` null: it is new. */
export function sayMethodChange(
  before: RegisterMethod | null,
  now: RegisterMethod,
  language: Language,
): readonly { readonly kind: ChangeKind; readonly text: string }[] {
  const { code, name } = now;
  const tell = (kind: ChangeKind, text: Text, more: Readonly<Record<string, string>> = {}): { kind: ChangeKind; text: string } => ({
    kind,
    text: say(text, language, { code, name, ...more }),
  });
  const told: { readonly kind: ChangeKind; readonly text: string }[] = [];
  if (before === null) told.push(tell("ADDED", methodTexts.added));
  else if (before.name !== name) told.push(tell("RENAMED", methodTexts.renamed, { before: before.name }));
  if (before !== null && before.ownerOrganisation !== now.ownerOrganisation)
    told.push(tell("CHANGED", methodTexts.owner, { owner: now.ownerOrganisation ?? "–" }));
  if ((before?.actionCode ?? null) !== now.actionCode)
    told.push(tell("CHANGED", methodTexts.actionCode, { actionCode: now.actionCode ?? "–" }));
  if (JSON.stringify(before?.components ?? []) !== JSON.stringify(now.components)) {
    const components = now.components.map((one) => `${one.code} ${one.name}`).join(", ") || "–";
    told.push(tell("CHANGED", methodTexts.components, { components }));
  }
  return told;
}
