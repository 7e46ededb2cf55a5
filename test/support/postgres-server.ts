import type { TestProject } from "vitest/node";
import { startEmbedded } from "./postgres-embedded.js";
import { startInstalled } from "./postgres-installed.js";

/** A PostgreSQL server for one run of the tests. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the run's PostgreSQL server, null when there is none. */
    postgresUrl: string | null;
  }
}

let running: PostgresServer | null = null;

/** Finds or starts one PostgreSQL server for the whole run: DATABASE_URL_TEST, the embedded one, an installed one. Without any, the run fails under CI and says so elsewhere. */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env["DATABASE_URL_TEST"];
  running = given === undefined ? ((await attempt(startEmbedded)) ?? (await attempt(startInstalled))) : null;
  const url = given ?? running?.url ?? null;
  if (url === null && process.env["CI"] === "true") throw new Error("No PostgreSQL was found: set DATABASE_URL_TEST.");
  if (url === null)
    process.stderr.write("\x1b[33mThe PostgreSQL tests did not run: set DATABASE_URL_TEST to the address of a server.\x1b[0m\n");
  project.provide("postgresUrl", url);
}

/** Stops the server that `setup` started. */
export async function teardown(): Promise<void> {
  await running?.stop();
}

async function attempt(start: () => Promise<PostgresServer | null>): Promise<PostgresServer | null> {
  try {
    return await start();
  } catch (error) {
    process.stderr.write(`PostgreSQL did not start: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}
