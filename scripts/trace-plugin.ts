import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Puts the recorder of traces into the pane's page, before its own code. Only for `npm run dev -- --trace`: the build that is shipped does not know it. */
export function tracing(): Plugin {
  const page = resolve(import.meta.dirname, "trace-page.ts");
  return {
    name: "tracing",
    enforce: "pre",
    transform: (code, id) => (id.endsWith("/addin/main.tsx") ? { code: `import ${JSON.stringify(page)};\n${code}`, map: null } : null),
  };
}
