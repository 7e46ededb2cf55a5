import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddinStore, Settings } from "./config.js";
import type { Services } from "./graphql/context.js";
import { findRoot } from "./root.js";
import type { AddinReference } from "./workbook/pane-parts.js";

const storeTypes = { registry: "Registry", catalog: "EXCatalog" } as const;

/** What every part of a server works with, from its settings and what was opened. */
export function makeServices(settings: Settings, opened: Pick<Services, "store" | "log" | "now">): Services {
  const { smallCellLimit, implemented, addinStore } = settings;
  return { ...opened, smallCellLimit, implemented, addin: readAddin(join(findRoot(), "manifest.xml"), addinStore) };
}

/** The add-in as the manifest file names it; null where there is no manifest, or workbooks shall open nothing. */
export function readAddin(file: string, store: AddinStore): AddinReference | null {
  if (store === "none") return null;
  const manifest = readText(file);
  const id = /<Id>\s*([0-9A-Fa-f-]{36})\s*<\/Id>/.exec(manifest)?.[1];
  const version = /<Version>\s*(\d+(?:\.\d+){1,3})\s*<\/Version>/.exec(manifest)?.[1];
  return id === undefined || version === undefined ? null : { id, version, storeType: storeTypes[store] };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
