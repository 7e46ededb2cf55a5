/**
 * The demo on https://localhost, for work on it in Excel: builds the pages anew and starts the server anew when a file changes.
 * `--server-only` leaves the pages as they were built last; `--trace` puts a recorder of what the pane and Excel say to each other into the pane.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline/promises";
import { ensureCertificatesAreInstalled, verifyCertificates } from "office-addin-dev-certs";
import { localhostCertificatePath, localhostKeyPath } from "office-addin-dev-certs/lib/defaults.js";
import { build } from "vite";
import { findCertificate, type AskPerson, type CertificateFiles, type CertificateTool } from "./dev-certificate.js";
import { tracing } from "./trace-plugin.js";

const tool: CertificateTool = {
  files: { certFile: localhostCertificatePath, keyFile: localhostKeyPath },
  isTrusted: () => verifyCertificates(),
  install: () => ensureCertificatesAreInstalled(),
};

const isSomebodyThere = process.stdin.isTTY && process.stdout.isTTY && process.env["CI"] === undefined;

const withTrace = process.argv.includes("--trace");

const ask: AskPerson = async (question) => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
};

/** Builds the pages, and again whenever a file of theirs changes; resolves after the first time. Parts of the build before stay, so that an open pane still finds them. */
async function watchPages(): Promise<void> {
  console.log("Building the pages, about 10 seconds.");
  const watcher = await build({ logLevel: "warn", plugins: withTrace ? [tracing()] : [], build: { watch: {}, emptyOutDir: false } });
  if (!("on" in watcher)) return;
  await new Promise<void>((resolve) => {
    watcher.on("event", ({ code }) => {
      if (code === "END" || code === "ERROR") resolve();
    });
  });
}

function startServer({ certFile, keyFile }: CertificateFiles): void {
  const port = process.env["PORT"] ?? "4000";
  const address = process.env["PUBLIC_URL"] ?? `https://localhost:${port}`;
  const watching = ["node_modules/tsx/dist/cli.mjs", "watch", "--clear-screen=false", "--tsconfig", "tsconfig.tools.json"];
  const server = spawn(process.execPath, [...watching, "server/main.ts", "serve", "--demo"], {
    env: { ...process.env, PORT: port, PUBLIC_URL: address, TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile },
    stdio: ["ignore", "inherit", "inherit"],
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
  server.on("exit", (code) => process.exit(code ?? 0));
  console.log(`The add-in's manifest: ${address}/addin/manifest.xml`);
  console.log("How to get it into Excel on the web, for Windows and for Mac: docs/sideload.md");
  console.log("After a change: the server starts anew by itself; in the pane press Ctrl+F5, in Excel on the web reload the page.\n");
}

const certificate = await findCertificate(process.env, tool, isSomebodyThere ? ask : null);
if ("advice" in certificate) {
  console.error(certificate.advice);
  process.exitCode = 1;
} else {
  const environment = { ...process.env };
  if (!process.argv.includes("--server-only")) await watchPages();
  process.env = environment;
  startServer(certificate);
}
