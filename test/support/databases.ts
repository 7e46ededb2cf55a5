import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { openStore, type Store, type StoreOptions } from "../../server/store/store.js";

type Extras = Omit<StoreOptions, "dataDir" | "databaseUrl" | "schema">;

/** An engine that the tests run on. */
export interface TestEngine {
  readonly name: Store["engine"];
  /** Opens a new, empty database; it is closed and removed after the tests of the file. */
  open(extras?: Extras): Promise<Store>;
  /** Where a new, empty database would be: for what opens it itself, once or several times. */
  place(): Promise<StoreOptions>;
}

/** Declares the tests once for SQLite and once for PostgreSQL, where the run has one. */
export function onEachEngine(declare: (engine: TestEngine) => void): void {
  const postgresUrl = inject("postgresUrl");
  describe("on sqlite", () => {
    declare(engineOf("sqlite", sqlitePlace));
  });
  if (postgresUrl === null) return;
  describe("on postgres", () => {
    declare(engineOf("postgres", (cleanUp) => postgresPlace(postgresUrl, cleanUp)));
  });
}

type CleanUp = (() => Promise<void>)[];

function engineOf(name: Store["engine"], makePlace: (cleanUp: CleanUp) => Promise<StoreOptions>): TestEngine {
  const cleanUp: CleanUp = [];
  afterAll(async () => {
    for (const clean of cleanUp.reverse()) await clean();
  });
  const place = (): Promise<StoreOptions> => makePlace(cleanUp);
  const open = async (extras: Extras = {}): Promise<Store> => {
    const store = await openStore({ ...(await place()), ...extras });
    cleanUp.push(() => store.close());
    return store;
  };
  return { name, open, place };
}

async function sqlitePlace(cleanUp: CleanUp): Promise<StoreOptions> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "planark-test-"));
  cleanUp.push(() => rm(dataDir, { recursive: true, force: true }));
  return { dataDir };
}

function postgresPlace(databaseUrl: string, cleanUp: CleanUp): Promise<StoreOptions> {
  const schema = `test_${randomUUID().replaceAll("-", "")}`;
  cleanUp.push(() => dropSchema(databaseUrl, schema));
  return Promise.resolve({ databaseUrl, schema });
}

async function dropSchema(databaseUrl: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
}
