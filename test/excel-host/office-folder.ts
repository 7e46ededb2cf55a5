import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folder of the library's own files as npm installed them. */
export function officeFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}
