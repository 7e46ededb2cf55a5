import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Browser } from "playwright-core";
import { build, preview } from "vite";
import { launchChromium } from "../../excel-host/chromium.js";

/** The pane's views in a real browser, each state at an address of its own. */
export interface Harness {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the harness as it would be shipped, serves it on a free port and starts the browser; close it after the tests. */
export async function openHarness(executable: string): Promise<Harness> {
  const out = mkdtempSync(join(tmpdir(), "planark-views-"));
  const root = join(import.meta.dirname, "harness");
  const built = { configFile: false, root, logLevel: "error", build: { outDir: out, emptyOutDir: true } } as const;
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  await build({ ...built, plugins: [react()] });
  process.env["NODE_ENV"] = before;
  const server = await preview({ ...built, preview: { host: "127.0.0.1", port: 0 } });
  const browser = await launchChromium(executable);
  return {
    address: `http://127.0.0.1:${String((server.httpServer.address() as AddressInfo).port)}`,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(out, { recursive: true });
    },
  };
}
