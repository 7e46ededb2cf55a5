import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createSecureContext } from "node:tls";
import type { Threshold } from "../shared/report/implemented.js";

/** How much is written to the log, from least to most. */
export const logLevels = ["error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

/** How the add-in gets into Excel: `registry` by sideloading, `catalog` from the organisation's admin centre. */
export const addinStores = ["registry", "catalog", "none"] as const;
export type AddinStore = (typeof addinStores)[number];

/** What the server proves with that it is who it says: its certificate, after which those between it and a trusted one, and the key to it; both PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/** The settings of a running server, checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where SQLite, the lock file and downloads live; absolute. In the demo a folder of its own. */
  readonly dataDir: string;
  /** PostgreSQL, or null for SQLite in dataDir. */
  readonly databaseUrl: string | null;
  /** The address that people reach the server by, without a final slash; null: the one it listens on. */
  readonly publicUrl: string | null;
  /** Null: plain HTTP, as behind a proxy that encrypts. */
  readonly tls: Tls | null;
  readonly officeJsUrl: string;
  /** Fewer people than this are not shown as a figure: 3 to 10. */
  readonly smallCellLimit: number;
  readonly implemented: Threshold;
  readonly logLevel: LogLevel;
  /** Where the people's Excel has the add-in from, so that workbooks open it; `none`: they open nothing. */
  readonly addinStore: AddinStore;
  /** The demo: its own data, three people to be, no sign-in. */
  readonly demo: boolean;
}

/** Settings, or every fault of them at once, each a sentence that names its setting; values of secrets are never in it. */
export type SettingsAnswer = { readonly settings: Settings } | { readonly faults: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;
type Complain = (fault: string) => void;

/** Where Microsoft keeps office.js. */
export const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const loopback = ["127.0.0.1", "::1", "localhost"];

/** Reads and checks the settings of the environment. */
export function readSettings(environment: Environment, demo: boolean): SettingsAnswer {
  const faults: string[] = [];
  const complain: Complain = (fault) => faults.push(fault);
  const value = (name: string) => valueOf(environment, name, complain);
  const databaseUrl = readDatabaseUrl(value("DATABASE_URL"), demo, complain);
  refuseUnused(value, complain);
  const dataDir = resolve(value("DATA_DIR") ?? "./data");
  const settings: Settings = {
    port: readWhole("PORT", value("PORT") ?? "4000", 0, 65_535, complain),
    host: readHost(value("HOST") ?? "127.0.0.1", complain),
    dataDir: demo ? join(dataDir, "demo") : dataDir,
    databaseUrl,
    publicUrl: readUrl("PUBLIC_URL", value("PUBLIC_URL"), complain),
    tls: readTls(value("TLS_CERT"), value("TLS_KEY"), complain),
    officeJsUrl: readUrl("OFFICE_JS_URL", value("OFFICE_JS_URL"), complain) ?? microsoftOfficeJs,
    smallCellLimit: readWhole("SMALL_CELL_LIMIT", value("SMALL_CELL_LIMIT") ?? "5", 3, 10, complain),
    implemented: readThreshold(value("IMPLEMENTED_THRESHOLD") ?? ">0.5", complain),
    logLevel: readOneOf("LOG_LEVEL", value("LOG_LEVEL") ?? "info", logLevels, "info", complain),
    addinStore: readOneOf("ADDIN_STORE", value("ADDIN_STORE") ?? "registry", addinStores, "registry", complain),
    demo,
  };
  return faults.length > 0 ? { faults } : { settings };
}

/** What an operator reads when settings are wrong: a line for each fault. */
export function sayFaults(faults: readonly string[]): string {
  return ["These settings are wrong:", ...faults.map((fault) => `  ${fault}`), ""].join("\n");
}

/** The settings as they are told in the log: secrets only as set or not. */
export function tellSettings(settings: Settings): Readonly<Record<string, unknown>> {
  const told = (secret: unknown): string => (secret === null ? "unset" : "set");
  return { ...settings, databaseUrl: told(settings.databaseUrl), tls: told(settings.tls) };
}

/** The setting's text; NAME_FILE names a file that holds it, for secrets. Empty counts as absent. */
function valueOf(environment: Environment, name: string, complain: Complain): string | null {
  const direct = environment[name] ?? "";
  const file = environment[`${name}_FILE`] ?? "";
  if (file === "") return direct === "" ? null : direct;
  if (direct !== "") complain(`${name} and ${name}_FILE are both set: leave one of them`);
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    complain(`${name}_FILE names a file that cannot be read`);
    return null;
  }
}

function readDatabaseUrl(text: string | null, demo: boolean, complain: Complain): string | null {
  if (text === null) return null;
  if (demo)
    complain("DATABASE_URL is set: the demo keeps its data in DATA_DIR and never touches a database; unset it, or run planark serve");
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text))
    complain("DATABASE_URL must be an address postgres://user:password@host:port/database");
  return text;
}

function refuseUnused(value: (name: string) => string | null, complain: Complain): void {
  for (const name of ["OIDC_ISSUER", "OIDC_AUDIENCE"]) {
    if (value(name) !== null) complain(`${name} is set, but this version has no sign-in yet: unset it`);
  }
  if (value("DATABASE_REPLICA_URLS") !== null) complain("DATABASE_REPLICA_URLS is set, but this version reads from one database: unset it");
}

function readHost(text: string, complain: Complain): string {
  if (!loopback.includes(text))
    complain(`HOST must be ${loopback.join(", ")}: this version has no sign-in, so it serves this computer only`);
  return text;
}

function readWhole(name: string, text: string, least: number, most: number, complain: Complain): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  complain(`${name} must be a whole number from ${String(least)} to ${String(most)}`);
  return least;
}

function readUrl(name: string, text: string | null, complain: Complain): string | null {
  if (text === null) return null;
  if (/^https?:\/\/[^\s'";,]+$/.test(text) && URL.canParse(text)) return text.replace(/\/+$/, "");
  complain(`${name} must be an address that starts with https:// or http://`);
  return null;
}

function readTls(cert: string | null, key: string | null, complain: Complain): Tls | null {
  if (cert === null && key === null) return null;
  if (cert === null || key === null) {
    complain(
      `${cert === null ? "TLS_CERT" : "TLS_KEY"} is missing: TLS_CERT and TLS_KEY are set together, best as files: TLS_CERT_FILE, TLS_KEY_FILE`,
    );
    return null;
  }
  try {
    createSecureContext({ cert, key });
    return { cert, key };
  } catch {
    complain("TLS_CERT and TLS_KEY must be a certificate and the key that belongs to it, both PEM and the key without a password");
    return null;
  }
}

function readThreshold(text: string, complain: Complain): Threshold {
  const match = /^(>=?)(0(?:\.\d+)?|1(?:\.0+)?)$/.exec(text);
  if (match === null) complain("IMPLEMENTED_THRESHOLD must be > or >= and a share from 0 to 1, such as >0.5");
  return { operator: match?.[1] === ">=" ? ">=" : ">", share: Number(match?.[2] ?? 0.5) };
}

function readOneOf<T extends string>(name: string, text: string, allowed: readonly T[], otherwise: T, complain: Complain): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined) complain(`${name} must be one of ${allowed.join(", ")}`);
  return found ?? otherwise;
}
