import { cp, mkdtemp, symlink } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** Copies the sources into a new folder under the computer's temporary one, beside nothing that was built before, as after a fresh clone and `npm ci`; gives the folder. */
export async function copySources(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `planark-${name}-`));
  const left = new Set(["node_modules", "dist", "out", "data", "coverage", ".git", ".cache"].map((one) => path.join(root, one)));
  await cp(root, folder, { recursive: true, filter: (source) => !left.has(source) });
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}
