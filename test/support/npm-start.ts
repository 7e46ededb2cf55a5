import { spawn } from "node:child_process";
import path from "node:path";
import { must } from "../../shared/must.js";

/** Seconds in which the demo is promised to be ready on an ordinary computer with two cores. */
export const promised = 90;
/** How much longer is waited here, since other tests run at the same time. */
export const patience = 3;

/** The demo as `npm start` started it. */
export interface Started {
  readonly address: string;
  /** Seconds from the command to the first good answer of /readyz. */
  readonly seconds: number;
  readonly printed: () => string;
  /** Asks the whole group to end, as Ctrl+C does; gives whether all of it has ended. */
  end(): Promise<boolean>;
}

/** Runs `npm start` in a folder, build and all, and waits until the server says it is ready. */
export async function npmStart(folder: string, port: number): Promise<Started> {
  const begun = Date.now();
  const environment = { ...process.env, NODE_ENV: "", PORT: String(port), DATA_DIR: path.join(folder, "data") };
  const child = spawn("npm", ["start"], { cwd: folder, env: environment, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  const ended = new Promise<void>((resolve) =>
    child.once("exit", () => {
      resolve();
    }),
  );
  const address = `http://127.0.0.1:${String(port)}`;
  const group = -must(child.pid, "a process id");
  while (!(await isReady(address))) {
    const late = Date.now() - begun > promised * patience * 950;
    if (late) process.kill(group, "SIGTERM");
    if (late || child.exitCode !== null) throw new Error(`npm start did not get ready:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const seconds = (Date.now() - begun) / 1000;
  return {
    address,
    seconds,
    printed: () => printed,
    end: async () => {
      if (isAlive(group)) process.kill(group, "SIGTERM");
      await ended;
      for (let waited = 0; waited < 100 && isAlive(group); waited += 1) await new Promise((resolve) => setTimeout(resolve, 100));
      return !isAlive(group);
    },
  };
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).status === 200;
  } catch {
    return false;
  }
}

function isAlive(group: number): boolean {
  try {
    process.kill(group, 0);
    return true;
  } catch {
    return false;
  }
}
