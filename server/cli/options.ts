import { parseArgs } from "node:util";
import type { OptionHelp, Options } from "./command.js";

/** Reads the words after a command's name; a word that is no option, or an option unknown or without its value, is a fault in a sentence. A command with an input takes one word more, as the option `input`. */
export function readOptions(
  words: readonly string[],
  known: readonly OptionHelp[],
  input?: string,
): { readonly options: Options } | { readonly fault: string } {
  const shapes = Object.fromEntries(
    known.map(({ name, value }) => [name, { type: value === null ? ("boolean" as const) : ("string" as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: shapes, strict: true, allowPositionals: input !== undefined });
    if (input !== undefined && positionals.length !== 1) return { fault: `name one ${input}` };
    const named = positionals[0] === undefined ? {} : { input: positionals[0] };
    return { options: { ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])), ...named } };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What a command does and which options it takes, as text. */
export function helpOf(name: string, says: string, known: readonly OptionHelp[], input?: string): string {
  const lines = known.map(({ name: option, value, says: about }) => {
    const shown = `--${option}${value === null ? "" : ` ${value}`}`;
    return `  ${shown.padEnd(24)} ${about}`;
  });
  return [`planark ${name}${input === undefined ? "" : ` ${input}`}: ${says}`, "", "Options:", ...lines, ""].join("\n");
}
