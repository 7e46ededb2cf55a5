import { say, type Language } from "../../shared/language.js";
import { isDate } from "../../shared/dates.js";
import { spokenDay } from "../../shared/spoken-day.js";
import type { ChangeKind } from "./describe.js";
import { registerFaults, type RegisterFault } from "./faults.js";
import { fileFaults, type FileFault } from "./file-faults.js";

/** A change in words; of a file's line its number, else null. */
export interface RegisterLine {
  readonly line: number | null;
  readonly kind: ChangeKind;
  readonly text: string;
}

/** What is wrong and what to do; of a file the line and the heading of the column. */
export interface RegisterProblem {
  readonly line: number | null;
  readonly column: string | null;
  readonly text: string;
}

/** What a command or a file does to a register. With problems, and in a dry run, nothing was written. */
export interface RegisterAnswer {
  readonly done: boolean;
  readonly lines: readonly RegisterLine[];
  readonly problems: readonly RegisterProblem[];
  /** What plans and reports will show, in sentences. */
  readonly effects: readonly string[];
  /** Lines of a file that say what the register says already. */
  readonly same: number;
  /** Entries of the register that the file does not name; they are left as they are. */
  readonly unnamed: number;
}

/** An answer in which nothing was done, for these reasons. */
export function refused(problems: readonly RegisterProblem[], lines: readonly RegisterLine[] = []): RegisterAnswer {
  return { done: false, lines, problems, effects: [], same: 0, unnamed: 0 };
}

/** The answer to a command that cannot be done. */
export function refusedFor(fault: RegisterFault, language: Language): RegisterAnswer {
  return refused([{ line: null, column: null, text: sayFault(fault, language) }]);
}

/** The fault as a sentence; days as a person writes them. */
export function sayFault(fault: RegisterFault | FileFault, language: Language): string {
  if ("fileCode" in fault) return say(fileFaults[fault.fileCode], language, fault.parameters);
  const { code, parameters } = fault;
  const spoken = Object.entries(parameters).map(([key, value]) => [
    key,
    typeof value === "string" && isDate(value) ? spokenDay(value, language) : value,
  ]);
  return say(registerFaults[code], language, Object.fromEntries(spoken) as typeof parameters);
}
