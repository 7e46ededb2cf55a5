import { parseArgs } from "node:util";
import type { OptionHelp, Options } from "./command.js";

/** Reads the words after a command's name; a word that is no option, or an option unknown or without its value, is a fault in a sentence. */
export function readOptions(
  words: readonly string[],
  known: readonly OptionHelp[],
): { readonly options: Options } | { readonly fault: string } {
  const shapes = Object.fromEntries(
    known.map(({ name, value }) => [name, { type: value === null ? ("boolean" as const) : ("string" as const) }]),
  );
  try {
    const { values } = parseArgs({ args: [...words], options: shapes, strict: true, allowPositionals: false });
    return { options: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What a command does and which options it takes, as text. */
export function helpOf(name: string, says: string, known: readonly OptionHelp[]): string {
  const lines = known.map(({ name: option, value, says: about }) => {
    const shown = `--${option}${value === null ? "" : ` ${value}`}`;
    return `  ${shown.padEnd(24)} ${about}`;
  });
  return [`planark ${name}: ${says}`, "", "Options:", ...lines, ""].join("\n");
}
