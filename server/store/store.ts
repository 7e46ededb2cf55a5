import "reflect-metadata";
import type { EntityManager } from "typeorm";
import { leastFreeBytes } from "./disk.js";
import { openPostgresStore } from "./postgres-store.js";
import { openSqliteStore } from "./sqlite-store.js";
import type { OnStatement } from "./statement-log.js";

/** The database, whichever engine it is. */
export interface Store {
  readonly engine: "sqlite" | "postgres";
  /** For reading only, outside any transaction: each statement sees one state, two statements may see two. */
  readonly read: EntityManager;
  /**
   * Runs the work in one transaction: all of it takes effect or none. Only statements may be awaited inside, and none of their errors
   * caught. A write begun inside a write is an error. Throws StoreRefusal when the store takes no write just now.
   */
  write<T>(work: (m: EntityManager) => Promise<T>): Promise<T>;
  /** Waits for the writes that are under way and closes the connections. */
  close(): Promise<void>;
}

/** Which database to open: a folder for SQLite, or the address of a PostgreSQL server and a schema in it. */
export type StoreOptions = ({ readonly dataDir: string } | { readonly databaseUrl: string; readonly schema?: string }) & {
  /** Hears each statement before it is sent. */
  readonly onStatement?: OnStatement;
  /** Bytes that must be free on the disk of a SQLite database for it to be written. */
  readonly leastFreeBytes?: number;
};

/** Opens the database and brings its tables up to date. */
export async function openStore(options: StoreOptions): Promise<Store> {
  if ("dataDir" in options) return openSqliteStore(options.dataDir, options.leastFreeBytes ?? leastFreeBytes, options.onStatement);
  return openPostgresStore(options.databaseUrl, options.schema, options.onStatement);
}
