import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings, tellSettings } from "../../server/config.js";

function faultsOf(environment: Record<string, string>, demo = false): readonly string[] {
  const read = readSettings(environment, demo);
  return "faults" in read ? read.faults : [];
}

describe("settings", () => {
  it("have safe values when nothing is set", () => {
    const read = readSettings({}, false);
    expect("settings" in read && read.settings).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      databaseUrl: null,
      publicUrl: null,
      smallCellLimit: 5,
      implemented: { operator: ">", share: 0.5 },
      logLevel: "info",
      addinStore: "registry",
      demo: false,
    });
  });

  it("are wrong all at once: every fault is listed, each with its setting", () => {
    const faults = faultsOf({
      PORT: "many",
      HOST: "0.0.0.0",
      DATABASE_URL: "mysql://somewhere",
      PUBLIC_URL: "planark.example",
      OFFICE_JS_URL: "javascript:alert(1)",
      SMALL_CELL_LIMIT: "2",
      IMPLEMENTED_THRESHOLD: "half",
      LOG_LEVEL: "loud",
      ADDIN_STORE: "shop",
      OIDC_ISSUER: "https://login.example",
      DATABASE_REPLICA_URLS: "postgres://a",
    });
    const named = faults.map((fault) => fault.split(" ")[0]);
    expect(named.sort()).toEqual(
      [
        "ADDIN_STORE",
        "DATABASE_REPLICA_URLS",
        "DATABASE_URL",
        "HOST",
        "IMPLEMENTED_THRESHOLD",
        "LOG_LEVEL",
        "OFFICE_JS_URL",
        "OIDC_ISSUER",
        "PORT",
        "PUBLIC_URL",
        "SMALL_CELL_LIMIT",
      ].sort(),
    );
  });

  it.each(["0.0.0.0", "192.168.1.4", "planark.example", "::"])("refuse the host %s, since there is no sign-in yet", (HOST) => {
    expect(faultsOf({ HOST })).toHaveLength(1);
  });

  it.each(["127.0.0.1", "::1", "localhost"])("take the host %s", (HOST) => {
    expect(faultsOf({ HOST })).toEqual([]);
  });

  it("refuse the demo on a database that somebody may use", () => {
    const DATABASE_URL = "postgres://planark:secret@127.0.0.1/planark";
    expect(faultsOf({ DATABASE_URL })).toEqual([]);
    expect(faultsOf({ DATABASE_URL }, true)).toHaveLength(1);
  });

  it("keep the demo's data in a folder of its own", () => {
    const read = readSettings({ DATA_DIR: "/srv/planark" }, true);
    expect("settings" in read && read.settings.dataDir).toBe(join("/srv/planark", "demo"));
  });

  it("take a secret from a file, and neither show it in the log nor in a fault", () => {
    const file = join(mkdtempSync(join(tmpdir(), "planark-config-")), "url");
    writeFileSync(file, "postgres://planark:hush@127.0.0.1/planark\n");
    const read = readSettings({ DATABASE_URL_FILE: file }, false);
    if ("faults" in read) throw new Error(read.faults.join());
    expect(read.settings.databaseUrl).toBe("postgres://planark:hush@127.0.0.1/planark");
    expect(JSON.stringify(tellSettings(read.settings))).not.toContain("hush");
    expect(faultsOf({ DATABASE_URL_FILE: file }, true).join()).not.toContain("hush");
    expect(faultsOf({ DATABASE_URL_FILE: file, DATABASE_URL: "postgres://a/b" })).toHaveLength(1);
    expect(faultsOf({ DATABASE_URL_FILE: `${file}.gone` })).toHaveLength(1);
  });

  it.each([
    [">=0.6", { operator: ">=", share: 0.6 }],
    [">0.5", { operator: ">", share: 0.5 }],
    [">=1", { operator: ">=", share: 1 }],
  ])("read the threshold %s", (IMPLEMENTED_THRESHOLD, implemented) => {
    const read = readSettings({ IMPLEMENTED_THRESHOLD }, false);
    expect("settings" in read && read.settings.implemented).toEqual(implemented);
  });
});
