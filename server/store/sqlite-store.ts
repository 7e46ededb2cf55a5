import { mkdir } from "node:fs/promises";
import path from "node:path";
import sqlite3 from "sqlite3";
import { DataSource, type DataSourceOptions, type EntityManager } from "typeorm";
import { createDiskCheck } from "./disk.js";
import { entities } from "./entities.js";
import { migrations } from "./migrations.js";
import { asRefusal } from "./refusal.js";
import { StatementLog, type OnStatement } from "./statement-log.js";
import type { Store } from "./store.js";
import { transact } from "./transaction.js";
import { createNestingGuard, createWriteQueue } from "./write-queue.js";

/** The name of the database in its folder. */
export const databaseFile = "planark.sqlite";

const busyTimeout = 5000;

/**
 * Opens the one-file database in the folder. The driver has one connection a data source and no queue of its own:
 * a transaction begun during another would run inside it. So there are two connections: one writes, behind a queue, and is known to this file alone; the other can only read.
 */
export async function openSqliteStore(dataDir: string, leastFree: number, onStatement: OnStatement | undefined): Promise<Store> {
  await mkdir(dataDir, { recursive: true });
  const database = path.join(dataDir, databaseFile);
  const logging = onStatement === undefined ? {} : { logging: true, logger: new StatementLog(onStatement) };
  const shared = { type: "sqlite", database, busyTimeout, entities, ...logging } as const;
  const writer = await openWriter({ ...shared, enableWAL: true, migrations });
  const reader = await new DataSource({ ...shared, flags: sqlite3.OPEN_READONLY }).initialize();
  const checkDisk = createDiskCheck(dataDir, leastFree);
  const queued = createWriteQueue();
  const guarded = createNestingGuard();
  const write = async <T>(work: (m: EntityManager) => Promise<T>): Promise<T> =>
    guarded(async () => {
      await checkDisk();
      return queued(() => transact(writer, work)).catch((error: unknown) => {
        throw asRefusal(error);
      });
    });
  const close = async (): Promise<void> => {
    await queued(async () => {
      await reader.destroy();
      await writer.destroy();
    });
  };
  return { engine: "sqlite", read: reader.manager, write, close };
}

async function openWriter(options: DataSourceOptions): Promise<DataSource> {
  const writer = await new DataSource(options).initialize();
  await writer.query("PRAGMA synchronous = FULL");
  await writer.query("PRAGMA secure_delete = ON");
  await requirePragma(writer, "foreign_keys", 1);
  await requirePragma(writer, "quick_check", "ok");
  await requireWritable(writer);
  await writer.runMigrations({ transaction: "all" });
  await requirePragma(writer, "foreign_keys", 1);
  return writer;
}

/** SQLite opens a file that it may not write as if nothing were wrong, and the first push would fail: writes a number that nobody uses and takes it back. */
async function requireWritable(source: DataSource): Promise<void> {
  await source.query("BEGIN IMMEDIATE");
  await source.query("PRAGMA user_version = 1");
  await source.query("ROLLBACK");
}

async function requirePragma(source: DataSource, pragma: string, wanted: string | number): Promise<void> {
  const [row] = await source.query<Record<string, unknown>[]>(`PRAGMA ${pragma}`);
  const found = row?.[pragma];
  if (found !== wanted) throw new Error(`the database is not sound: ${pragma} is ${JSON.stringify(found)}`);
}
