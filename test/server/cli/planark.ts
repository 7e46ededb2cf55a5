import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { run } from "../../../server/cli/run.js";

/** What a run of the planark command printed and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A planark that is running as a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves with the first match in what is printed; rejects when the process ends before. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ran>;
}

/** Starts the planark command as a process, from its sources, with only these settings. */
export function start(words: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts", ...words], {
    env: { PATH: process.env["PATH"], TSX_TSCONFIG_PATH: "tsconfig.tools.json", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = { out: "", err: "" };
  child.stdout.on("data", (data: Buffer) => (heard.out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (heard.err += data.toString()));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...heard }));
  const line = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const match = pattern.exec(heard.out);
      if (match !== null) return match[1] ?? match[0];
      const step = await Promise.race([ended, once(child.stdout, "data").then(() => null)]);
      if (step !== null) throw new Error(`ended with ${String(step.code)}: ${step.err}`);
    }
  };
  return { child, line, ended };
}

/** Runs the planark command in this process to its end; a server goes on until `stopped`. `heard` is told what is printed. */
export async function planark(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  stopped: Promise<void> = Promise.resolve(),
  heard: (text: string) => void = () => undefined,
): Promise<Ran> {
  const said = { out: "", err: "" };
  const code = await run(words, {
    environment,
    print: (text) => {
      said.out += text;
      heard(text);
    },
    complain: (text) => (said.err += text),
    now: () => new Date(),
    stopped,
  });
  return { code, ...said };
}
