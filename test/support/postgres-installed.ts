import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./free-port.js";
import { throwawaySettings } from "./postgres-embedded.js";
import type { PostgresServer } from "./postgres-server.js";

const run = promisify(execFile);

/** Starts the newest server installed under /usr/lib/postgresql, or gives null when there is none. */
export async function startInstalled(): Promise<PostgresServer | null> {
  const binaries = await installedBinaries();
  if (binaries === null) return null;
  const folder = await mkdtemp(path.join(os.tmpdir(), "planark-pg-"));
  const user = process.getuid?.() === 0 ? await postgresUser() : null;
  if (user !== null) await chown(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  await run(path.join(binaries, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8"], user ?? {});
  const port = await freePort();
  const settings = [...throwawaySettings, "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`];
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const server = spawn(path.join(binaries, "postgres"), ["-D", data, "-p", String(port), ...flags], { ...user, stdio: "ignore" });
  const url = `postgres://postgres@127.0.0.1:${String(port)}/postgres`;
  await untilAnswering(url, server);
  return { url, stop: () => stopServer(server, folder) };
}

async function installedBinaries(): Promise<string | null> {
  const root = "/usr/lib/postgresql";
  const versions = await readdir(root).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : path.join(root, newest, "bin");
}

/** PostgreSQL refuses to run as root; the package's own user runs it instead. */
async function postgresUser(): Promise<{ readonly uid: number; readonly gid: number }> {
  const [uid, gid] = await Promise.all([run("id", ["-u", "postgres"]), run("id", ["-g", "postgres"])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

async function untilAnswering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answered) return;
    await wait(100);
  }
  server.kill();
  throw new Error("the installed PostgreSQL did not answer");
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  const stopped = once(server, "exit");
  server.kill("SIGINT");
  await stopped;
  await rm(folder, { recursive: true, force: true });
}
