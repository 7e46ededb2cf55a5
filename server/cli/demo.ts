import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDate } from "../../shared/dates.js";
import { readSettings, sayFaults } from "../config.js";
import { loadPilot } from "../demo/load-pilot.js";
import { loadTier, type Loaded } from "../demo/load-tier.js";
import { defaultSeed, tiers, type TierName } from "../demo/draw/tier.js";
import { hasDatabase, makeDatabase } from "../demo/make-database.js";
import type { Store } from "../store/store.js";
import { exit, type OptionHelp, type Options, type World } from "./command.js";
import { takeLock } from "./lock-file.js";

/** The plans reach years back and forth from the day they are seen from. */
const [firstDay, lastDay] = ["2000-01-01", "2099-12-31"];
const sizes = ["pilot", ...Object.keys(tiers)];

export const demoOptions: readonly OptionHelp[] = [
  { name: "tier", value: sizes.join("|"), says: "how large: pilot is written by hand, the others are drawn" },
  { name: "seed", value: "N", says: `what is drawn; the same seed and day give the same data (${String(defaultSeed)})` },
  { name: "today", value: "YYYY-MM-DD", says: "the day the plans are seen from; today where it is left out" },
  { name: "replace", value: null, says: "throw away the demo data that is there" },
];

interface Wanted {
  readonly tier: string;
  readonly seed: number;
  readonly today: string;
}

function readWanted(options: Options, now: Date): Wanted | string {
  const tier = options["tier"] ?? "pilot";
  const seed = Number(options["seed"] ?? defaultSeed);
  const today = options["today"] ?? now.toISOString().slice(0, 10);
  if (!sizes.includes(tier)) return `--tier must be one of ${sizes.join(", ")}`;
  if (options["seed"] === "" || !Number.isSafeInteger(seed)) return "--seed must be a whole number";
  return isDate(today) && today >= firstDay && today <= lastDay
    ? { tier, seed, today }
    : `--today must be a day such as 2026-03-01, from ${firstDay} to ${lastDay}`;
}

function isTier(name: string): name is TierName {
  return Object.hasOwn(tiers, name);
}

async function load(store: Store, { tier, seed, today }: Wanted, world: World): Promise<Loaded> {
  if (!isTier(tier)) return loadPilot(store, today);
  return loadTier(store, { tier: tiers[tier], seed, today }, (done, of) => {
    if (done === of || done % Math.ceil(of / 10) === 0) world.print(`  ${String(done)} of ${String(of)} organisations\n`);
  });
}

function megabytes(folder: string): string {
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return (bytes / 1e6).toFixed(1);
}

async function loadInto(folder: string, wanted: Wanted, world: World): Promise<void> {
  const begun = performance.now();
  const loaded = await makeDatabase(folder, (store) => load(store, wanted, world));
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  world.print(
    `${wanted.tier}: ${String(loaded.units)} units, ${String(loaded.plans)} plans, ${String(loaded.rows)} rows; ${megabytes(folder)} MB in ${seconds} s\n` +
      `seed ${String(wanted.seed)}, seen from ${wanted.today}, in ${folder}; look at it with: npx planark serve --demo\n`,
  );
}

/** `planark demo`: fills the demo's own folder with the written pilot or a drawn tier, and says how large and how long. */
export async function demo(options: Options, world: World): Promise<number> {
  const wanted = readWanted(options, world.now());
  if (typeof wanted === "string") {
    world.complain(`${wanted}\n`);
    return exit.usage;
  }
  const read = readSettings(world.environment, true);
  if ("faults" in read) {
    world.complain(sayFaults(read.faults));
    return exit.settings;
  }
  const { dataDir } = read.settings;
  const lock = await takeLock(dataDir);
  if ("heldBy" in lock) {
    world.complain(`A server (process ${String(lock.heldBy.pid)}) is showing this demo. Stop it first.\n`);
    return exit.failed;
  }
  try {
    if (hasDatabase(dataDir) && options["replace"] === undefined) {
      world.complain(`There is demo data in ${dataDir} already. Add --replace to throw it away.\n`);
      return exit.failed;
    }
    await loadInto(dataDir, wanted, world);
    return exit.ok;
  } finally {
    await lock.release();
  }
}
