import pg from "pg";
import { DataSource, type EntityManager } from "typeorm";
import { entities } from "./entities.js";
import { migrations } from "./migrations.js";
import { asRefusal } from "./refusal.js";
import { StatementLog, type OnStatement } from "./statement-log.js";
import type { Store } from "./store.js";
import { transact } from "./transaction.js";
import { createNestingGuard } from "./write-queue.js";

const poolSize = 10;

/** Opens a PostgreSQL database, in the schema `public` or the one named, which is created when missing. Writers of one plan wait for each other at its row. */
export async function openPostgresStore(url: string, schema: string | undefined, onStatement: OnStatement | undefined): Promise<Store> {
  if (schema !== undefined) await createSchema(url, schema);
  const logging = onStatement === undefined ? {} : { logging: true, logger: new StatementLog(onStatement) };
  const source = await new DataSource({
    type: "postgres",
    url,
    entities,
    migrations,
    poolSize,
    ...(schema === undefined ? {} : { extra: { options: `-c search_path=${schema}` } }),
    ...logging,
  }).initialize();
  await migrate(source);
  const guarded = createNestingGuard();
  const write = <T>(work: (m: EntityManager) => Promise<T>): Promise<T> =>
    guarded(() =>
      transact(source, work).catch((error: unknown) => {
        throw asRefusal(error);
      }),
    );
  return { engine: "postgres", read: source.manager, write, close: () => source.destroy() };
}

/** Servers that start at the same time migrate one after the other. */
async function migrate(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  await runner.query("SELECT pg_advisory_lock(hashtext('planark.migrations'))");
  try {
    await source.runMigrations({ transaction: "all" });
  } finally {
    await runner.query("SELECT pg_advisory_unlock(hashtext('planark.migrations'))");
    await runner.release();
  }
}

async function createSchema(url: string, schema: string): Promise<void> {
  if (!/^[a-z_][a-z0-9_]*$/.test(schema)) throw new Error(`not a schema's name: ${schema}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  } finally {
    await client.end();
  }
}
