import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { get } from "node:https";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeCertificate, type TestCertificate } from "../support/certificate.js";
import { freePort } from "../support/free-port.js";
import { copySources } from "../support/sources.js";

/** Longest that something of the development server is waited for while other tests run; in milliseconds. */
const patience = 120_000;

let folder: string;
let certificate: TestCertificate;
let dev: ChildProcess;
let port: number;
let printed = "";

beforeAll(async () => {
  folder = await copySources("dev");
  certificate = await makeCertificate();
  port = await freePort();
  dev = npmRunDev({ PORT: String(port), TLS_CERT_FILE: certificate.certFile, TLS_KEY_FILE: certificate.keyFile });
  for (const stream of [dev.stdout, dev.stderr]) stream?.on("data", (part: Buffer) => (printed += part.toString()));
  await vi.waitFor(
    () => {
      expect(printed).toContain("Planark listens on");
    },
    { timeout: patience, interval: 200 },
  );
}, patience);
afterAll(async () => {
  if (dev.exitCode === null && dev.signalCode === null && dev.pid !== undefined) process.kill(-dev.pid, "SIGKILL");
  await certificate.remove();
  await rm(folder, { recursive: true, force: true });
});

/** `npm run dev` in the copy, in a process group of its own, with nobody at a terminal. */
function npmRunDev(settings: Readonly<Record<string, string>>): ChildProcess {
  const env = { ...process.env, NODE_ENV: "", DATA_DIR: path.join(folder, "data"), ...settings };
  return spawn("npm", ["run", "--silent", "dev"], { cwd: folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
}

/** What an address of the development server answers to who trusts its certificate; empty while it does not answer. */
function page(place: string): Promise<string> {
  return new Promise((resolve) => {
    get(`https://localhost:${String(port)}${place}`, { ca: certificate.authority }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        resolve(body);
      });
    }).on("error", () => {
      resolve("");
    });
  });
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(folder, file), "utf8");
  expect(text).toContain(from);
  await writeFile(path.join(folder, file), text.replace(from, to));
}

describe("npm run dev", () => {
  it("serves the demo on https://localhost and says where the manifest is and how to get it into Excel", async () => {
    const address = `https://localhost:${String(port)}`;
    expect(printed).toContain(`Planark listens on ${address} (demo`);
    expect(printed).toContain(`${address}/addin/manifest.xml`);
    expect(printed).toContain("docs/sideload.md");
    expect(await page("/addin/manifest.xml")).toContain(`"${address}/addin/taskpane.html?open=plan"`);
    expect(await page("/addin/taskpane.html")).toContain("<title>Planark</title>");
  });

  it("shows a change of a page", { timeout: patience }, async () => {
    await change("addin/taskpane.html", "<title>Planark</title>", "<title>Planark, changed</title>");
    await expect
      .poll(() => page("/addin/taskpane.html"), { timeout: patience, interval: 300 })
      .toContain("<title>Planark, changed</title>");
  });

  it("starts the server anew with a change of its own", { timeout: patience }, async () => {
    await change("server/app.ts", '"not found\\n"', '"not found, changed\\n"');
    await expect.poll(() => page("/nowhere"), { timeout: patience, interval: 300 }).toBe("not found, changed\n");
  });

  it("ends with Ctrl+C, server and all", { timeout: patience }, async () => {
    const ended = once(dev, "exit");
    if (dev.pid !== undefined) process.kill(-dev.pid, "SIGINT");
    await ended;
    await expect.poll(() => page("/"), { timeout: patience, interval: 200 }).toBe("");
  });
});
