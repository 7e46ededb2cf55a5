import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./free-port.js";
import type { PostgresServer } from "./postgres-server.js";

const run = promisify(execFile);

/** Settings of a server whose data nobody needs after the run. */
export const throwawaySettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/** Starts a throwaway server from a folder with `initdb` and `postgres`. As root it runs as the user nobody, who must be able to reach the binaries. */
export async function startFrom(binaries: string): Promise<PostgresServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "planark-pg-"));
  const user = process.getuid?.() === 0 ? await nobody() : null;
  if (user !== null) await chown(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const cwd = folder;
  await run(path.join(binaries, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8"], {
    ...user,
    cwd,
  });
  const port = await freePort();
  const settings = [...throwawaySettings, "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`];
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const server = spawn(path.join(binaries, "postgres"), ["-D", data, "-p", String(port), ...flags], { ...user, cwd, stdio: "ignore" });
  const url = `postgres://postgres@127.0.0.1:${String(port)}/postgres`;
  await untilAnswering(url, server);
  return { url, stop: () => stopServer(server, folder) };
}

/** PostgreSQL refuses to run as root. */
async function nobody(): Promise<{ readonly uid: number; readonly gid: number }> {
  const [uid, gid] = await Promise.all([run("id", ["-u", "nobody"]), run("id", ["-g", "nobody"])]);
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
  throw new Error("PostgreSQL did not answer");
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  const stopped = once(server, "exit");
  server.kill("SIGINT");
  await stopped;
  await rm(folder, { recursive: true, force: true });
}
