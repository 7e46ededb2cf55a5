import { randomBytes } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSettings, sayFaults, tellSettings, type Settings } from "../config.js";
import { createLog, type Log } from "../log.js";
import { loadPilot } from "../demo/load-pilot.js";
import { hasDatabase, makeDatabase } from "../demo/make-database.js";
import { startServer, type RunningServer } from "../start.js";
import { openStore, type Store } from "../store/store.js";
import { exit, type OptionHelp, type Options, type World } from "./command.js";
import { takeLock, type Lock } from "./lock-file.js";
import { sayFailure } from "./say-failure.js";

export const serveOptions: readonly OptionHelp[] = [
  { name: "demo", value: null, says: "with the data of an invented county, in a folder of its own, and no sign-in" },
  { name: "check-config", value: null, says: "only check the settings" },
];

/** Serves until the process is told to stop. Exit 78 when settings are wrong, 1 when the data folder or the port is taken. */
export async function serve(options: Options, world: World): Promise<number> {
  const read = readSettings(world.environment, options["demo"] !== undefined);
  if ("faults" in read) {
    world.complain(sayFaults(read.faults));
    return exit.settings;
  }
  const { settings } = read;
  const log = createLog(settings.logLevel, (line) => {
    world.complain(`${line}\n`);
  });
  log.info("settings", tellSettings(settings));
  if (options["check-config"] !== undefined) return exit.ok;
  const lock = settings.databaseUrl === null ? await takeLock(settings.dataDir) : null;
  if (lock !== null && "heldBy" in lock) {
    world.complain(
      `Another Planark (process ${String(lock.heldBy.pid)}, since ${lock.heldBy.since}) uses ${settings.dataDir}. Stop it first; ` +
        `if that process is no Planark, remove planark.lock there.\n`,
    );
    return exit.failed;
  }
  return serveLocked(settings, lock, log, world);
}

async function serveLocked(settings: Settings, lock: Lock | null, log: Log, world: World): Promise<number> {
  const tokenFile = join(settings.dataDir, "operator-token");
  const operatorToken = lock === null ? null : randomBytes(32).toString("base64url");
  let store: Store | null = null;
  let server: RunningServer | null = null;
  try {
    if (settings.demo) await fillDemo(settings.dataDir, world);
    store = await openStore(settings.databaseUrl === null ? { dataDir: settings.dataDir } : { databaseUrl: settings.databaseUrl });
    server = await startServer({ settings, store, log, now: world.now, operatorToken });
    if (operatorToken !== null) await writeFile(tokenFile, operatorToken, { mode: 0o600 });
    await lock?.tell(server.operatorPort);
    world.print(`Planark listens on ${server.address}${settings.demo ? " (demo: invented data, no sign-in, this computer only)" : ""}\n`);
    await world.stopped;
    log.info("stopping");
    return exit.ok;
  } catch (error) {
    world.complain(`Planark could not start: ${sayFailure(error)}\n`);
    return exit.failed;
  } finally {
    await (server?.stop() ?? store?.close());
    await rm(tokenFile, { force: true });
    await lock?.release();
  }
}

/** Makes a demo of the written pilot, as seen from today, where there is none yet. */
async function fillDemo(folder: string, world: World): Promise<void> {
  if (!hasDatabase(folder)) await makeDatabase(folder, (store) => loadPilot(store, world.now().toISOString().slice(0, 10)));
}
