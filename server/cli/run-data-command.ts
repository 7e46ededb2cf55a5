import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSettings, sayFaults, type Settings } from "../config.js";
import { createLog } from "../log.js";
import { makeServices } from "../make-services.js";
import { ownAddress } from "../own-address.js";
import { openStore } from "../store/store.js";
import { exit, failed, type CommandResult, type DataCommand, type OptionHelp, type Options, type World } from "./command.js";
import { readLock, takeLock, type LockHolder } from "./lock-file.js";

/** Options that every command on data takes. */
export const dataOptions: readonly OptionHelp[] = [{ name: "demo", value: null, says: "on the data of the demo" }];

/** Does a command on the installation's data: by the server that has the data just now, or by opening it. A file that the command reads is read here, where its path means something. */
export async function runDataCommand(command: DataCommand, given: Options, world: World): Promise<number> {
  const options = await withInput(command, given);
  if (options === null) {
    world.complain(`There is no file ${given["input"] ?? ""} that can be read.\n`);
    return exit.failed;
  }
  const read = readSettings(world.environment, options["demo"] !== undefined);
  if ("faults" in read) {
    world.complain(sayFaults(read.faults));
    return exit.settings;
  }
  const { settings } = read;
  const holder = settings.databaseUrl === null ? await readLock(settings.dataDir) : null;
  const result =
    holder === null ? await openAndWork(command, options, settings, world) : await askServer(command, options, settings, holder);
  if (result.file !== undefined && options["out"] !== undefined) await writeFile(options["out"], Buffer.from(result.file.base64, "base64"));
  (result.ok ? world.print : world.complain)(result.lines.map((line) => `${line}\n`).join(""));
  return result.ok ? exit.ok : exit.failed;
}

async function withInput(command: DataCommand, options: Options): Promise<Options | null> {
  const file = options["input"];
  if (command.input === undefined || file === undefined) return options;
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? null : { ...options, input: bytes.toString("base64") };
}

async function openAndWork(command: DataCommand, options: Options, settings: Settings, world: World): Promise<CommandResult> {
  const lock = settings.databaseUrl === null ? await takeLock(settings.dataDir) : null;
  if (lock !== null && "heldBy" in lock) return failed(`Process ${String(lock.heldBy.pid)} has just taken ${settings.dataDir}.`);
  try {
    const store = await openStore(settings.databaseUrl === null ? { dataDir: settings.dataDir } : { databaseUrl: settings.databaseUrl });
    try {
      const log = createLog(settings.logLevel === "info" ? "warn" : settings.logLevel, (line) => {
        world.complain(`${line}\n`);
      });
      const services = makeServices(settings, { store, log, now: world.now });
      return await command.work(services, options, settings.publicUrl ?? ownAddress(settings, settings.port));
    } finally {
      await store.close();
    }
  } finally {
    await lock?.release();
  }
}

async function askServer(command: DataCommand, options: Options, settings: Settings, holder: LockHolder): Promise<CommandResult> {
  const token = await readFile(join(settings.dataDir, "operator-token"), "utf8").catch(() => "");
  const answer = await fetch(`${ownAddress({ host: settings.host, tls: null }, holder.port)}/operator`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ command: command.name, options }),
  }).catch(() => null);
  if (answer?.ok === true) return (await answer.json()) as CommandResult;
  return failed(`Process ${String(holder.pid)} has ${settings.dataDir} but does not take commands: stop it, or wait until it serves.`);
}
