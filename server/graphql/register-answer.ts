import { languages } from "../../shared/language.js";
import type { Actor } from "../identity/actor.js";
import type { RegisterAnswer } from "../registers/answer.js";
import type { Commanding } from "../registers/commanding.js";
import type { RegisterOptions } from "./inputs/register.input.js";
import { mostLines } from "./types/register.type.js";

/** An answer as the schema shows it. */
export type ShownAnswer = RegisterAnswer & { readonly unshown: number };

/** The answer with at most as many lines and problems as one request may ask for. */
export function shown(answer: RegisterAnswer): ShownAnswer {
  const { lines, problems } = answer;
  const unshown = Math.max(0, lines.length - mostLines) + Math.max(0, problems.length - mostLines);
  return { ...answer, lines: lines.slice(0, mostLines), problems: problems.slice(0, mostLines), unshown };
}

/** Who commands, and how. */
export function commandingOf(actor: Actor, options: RegisterOptions | null | undefined): Commanding {
  const language = languages.find((one) => one === options?.language) ?? actor.language;
  return { actorId: actor.id, language, dryRun: options?.dryRun ?? false };
}
