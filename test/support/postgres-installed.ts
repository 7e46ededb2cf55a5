import { readdir } from "node:fs/promises";
import path from "node:path";
import { startFrom } from "./postgres-binaries.js";
import type { PostgresServer } from "./postgres-server.js";

const root = "/usr/lib/postgresql";

/** Starts the newest server installed under /usr/lib/postgresql, or gives null when there is none. */
export async function startInstalled(): Promise<PostgresServer | null> {
  const versions = await readdir(root).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : startFrom(path.join(root, newest, "bin"));
}
