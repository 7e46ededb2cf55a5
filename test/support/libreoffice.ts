import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const places = [
  "/usr/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const missing = "No LibreOffice found: install libreoffice-calc and poppler-utils, or set LIBREOFFICE_PATH.";

/** Where LibreOffice stands: LIBREOFFICE_PATH, else a known place. Absent: there is none, which one yellow line says, and under CI is a failure. */
export function libreOfficePath(): string | undefined {
  const path = [process.env["LIBREOFFICE_PATH"] ?? "", ...places].find((place) => place !== "" && existsSync(place));
  if (path === undefined && process.env["CI"] === "true") throw new Error(missing);
  if (path === undefined) process.stderr.write(`\x1b[33mThe workbooks were not opened in LibreOffice. ${missing}\x1b[0m\n`);
  return path;
}

/** Has LibreOffice open files and save each in a folder as another kind, all in one start; answers the new paths in the files' order. */
export async function convertWith(
  program: string,
  files: readonly string[],
  to: "pdf" | "xlsx" | "fods",
  folder: string,
): Promise<readonly string[]> {
  const profile = await mkdtemp(join(tmpdir(), "planark-office-"));
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--convert-to", to];
  try {
    const { stderr } = await run(program, [...options, "--outdir", folder, ...files], { timeout: 150_000 });
    const made = files.map((file) => join(folder, basename(file).replace(/\.\w+$/, `.${to}`)));
    const lost = made.filter((path) => !existsSync(path));
    if (lost.length > 0) throw new Error(`LibreOffice did not write ${lost.join(", ")}: ${stderr}`);
    return made;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** The text of each page of a PDF, laid out as on the page. */
export async function pagesOf(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run("pdftotext", ["-layout", "-enc", "UTF-8", pdf, "-"], { maxBuffer: 64_000_000 });
  return stdout.split("\f").slice(0, -1);
}

/** Draws each page of a PDF as a picture beside it, at so many dots an inch. */
export async function drawPages(pdf: string, dots: number): Promise<void> {
  await run("pdftoppm", ["-png", "-r", String(dots), pdf, pdf.replace(/\.pdf$/, "")]);
}
