import type { Services } from "../graphql/context.js";

/** What a command has to do with the world outside: where it reads its settings and to whom it speaks. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly now: () => Date;
  /** Resolves when the process is told to stop. */
  readonly stopped: Promise<void>;
}

/** What a command was called with: `--name value`, a flag alone is "true". */
export type Options = Readonly<Record<string, string>>;

/** An option that a command knows. `value`: how its value is called in the help; null for a flag. */
export interface OptionHelp {
  readonly name: string;
  readonly value: string | null;
  readonly says: string;
}

/** Work on the data of an installation: done here, or by the server that has the data just now. */
export interface DataCommand {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionHelp[];
  /** The file that stands behind the command's words, such as FILE; its content comes to the work as the option `input`, base64. */
  readonly input?: string;
  readonly work: (services: Services, options: Options, address: string) => Promise<CommandResult>;
}

/** What a command on data gives: lines to print, a file to be written where `--out` says, and whether it succeeded. */
export interface CommandResult {
  readonly lines: readonly string[];
  readonly file?: { readonly name: string; readonly base64: string };
  readonly ok: boolean;
}

/** The result of a command that could not be done, with the reason. */
export function failed(reason: string): CommandResult {
  return { lines: [reason], ok: false };
}

/** Exit codes: done, failed, called wrongly, settings that are wrong. */
export const exit = { ok: 0, failed: 1, usage: 64, settings: 78 } as const;
