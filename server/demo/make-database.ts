import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { databaseFile } from "../store/sqlite-store.js";
import { openStore, type Store } from "../store/store.js";

/** The folder inside the demo's own in which a database is made until it is whole. */
const aside = "in-the-making";

/** The files of a SQLite database: what its log says belongs before what it holds. */
const fileNames = [`${databaseFile}-wal`, `${databaseFile}-shm`, databaseFile];

/** Whether the folder holds a demo. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, databaseFile));
}

/**
 * Makes the database of a demo beside its place and puts it there only once it is whole, instead of the one that was there: a process that is killed
 * meanwhile leaves what was there before, never half a demo. Nobody else may have the folder open. Throws what `load` throws.
 */
export async function makeDatabase<T>(folder: string, load: (store: Store) => Promise<T>): Promise<T> {
  const workshop = join(folder, aside);
  await rm(workshop, { recursive: true, force: true });
  const store = await openStore({ dataDir: workshop });
  const loaded = await load(store).finally(() => store.close());
  for (const name of fileNames) await rm(join(folder, name), { force: true });
  const made = await readdir(workshop);
  for (const name of fileNames) if (made.includes(name)) await rename(join(workshop, name), join(folder, name));
  await rm(workshop, { recursive: true });
  return loaded;
}
