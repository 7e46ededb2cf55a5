import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const sources = ["addin", "dashboard", "shared", "vite.config.ts", "package.json"];
const built = join(root, "dist/web/index.html");

/** Builds the pages into dist/web before the browser tests, unless what is there is newer than everything it is made from. */
export async function setup(): Promise<void> {
  const changed = Math.max(...(await Promise.all(sources.map((source) => newest(join(root, source))))));
  const builtAt = await stat(built).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (builtAt > changed) return;
  process.stderr.write("Building the pages into dist/web for the browser tests, about 10 s.\n");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: root });
}

/** When a file, or anything inside a folder, was changed last; in milliseconds. */
async function newest(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const inside = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = inside.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)));
  return Math.max(mtimeMs, ...(await Promise.all(files)).map((file) => file.mtimeMs));
}
