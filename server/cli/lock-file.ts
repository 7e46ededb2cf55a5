import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The process that has a data folder, and where it listens; port 0 until it does. */
export interface LockHolder {
  readonly pid: number;
  /** ISO 8601 UTC. */
  readonly since: string;
  readonly port: number;
}

/** The folder as ours alone, until `release`. `tell` adds the port for commands that run beside the server. */
export interface Lock {
  tell(port: number): Promise<void>;
  release(): Promise<void>;
}

/** Takes the data folder for this process; gives back the holder instead when a living process has it. A lock that a dead process left is taken over. */
export async function takeLock(dataDir: string): Promise<Lock | { readonly heldBy: LockHolder }> {
  await mkdir(dataDir, { recursive: true });
  const file = lockFile(dataDir);
  const since = new Date().toISOString();
  if (!(await create(file, { pid: process.pid, since, port: 0 }))) {
    const holder = await readLock(dataDir);
    if (holder !== null) return { heldBy: holder };
    await rm(file, { force: true });
    if (!(await create(file, { pid: process.pid, since, port: 0 }))) return takeLock(dataDir);
  }
  return {
    tell: (port) => replace(file, { pid: process.pid, since, port }),
    release: () => rm(file, { force: true }),
  };
}

/** The living process that has the folder, or null. */
export async function readLock(dataDir: string): Promise<LockHolder | null> {
  const text = await readFile(lockFile(dataDir), "utf8").catch(() => null);
  const holder = text === null ? null : parse(text);
  return holder !== null && holder.pid !== process.pid && isAlive(holder.pid) ? holder : null;
}

function lockFile(dataDir: string): string {
  return join(dataDir, "planark.lock");
}

async function create(file: string, holder: LockHolder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Writes it in one step, so that nobody reads half a lock and takes it for a dead process's. */
async function replace(file: string, holder: LockHolder): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(holder));
  await rename(`${file}.new`, file);
}

function parse(text: string): LockHolder | null {
  try {
    const held = JSON.parse(text) as Partial<LockHolder>;
    return typeof held.pid === "number" && typeof held.since === "string" && typeof held.port === "number"
      ? { pid: held.pid, since: held.since, port: held.port }
      : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
