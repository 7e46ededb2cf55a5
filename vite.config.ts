import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Each page's file in the source and its place on the server. */
const pages = {
  "addin/taskpane.html": "addin/taskpane.html",
  "addin/try/index.html": "try/index.html",
  "dashboard/index.html": "dashboard/index.html",
  "dashboard/home/index.html": "index.html",
  "dashboard/organisation/index.html": "organisation/index.html",
  "dashboard/graphiql/index.html": "graphiql/index.html",
} as const;

/** Puts every built page where its address will be looked for. */
function pagesAtTheirPaths(): Plugin {
  return {
    name: "pages-at-their-paths",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const [source, place] of Object.entries(pages)) {
          const page = bundle[source];
          if (page?.type !== "asset" || source === place) continue;
          this.emitFile({ type: "asset", fileName: place, source: page.source });
          Reflect.deleteProperty(bundle, source);
        }
      },
    },
  };
}

/** What is built is what is shipped, also when tests build it. */
process.env["NODE_ENV"] = "production";

/** Builds the six pages into dist/web. The server puts the response's own nonce and office.js's address into each page it sends. */
export default defineConfig({
  plugins: [react(), pagesAtTheirPaths()],
  html: { cspNonce: "__NONCE__" },
  worker: { format: "es" },
  build: {
    outDir: "dist/web",
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      onLog(level, log, handle) {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
      input: Object.keys(pages).map((page) => resolve(import.meta.dirname, page)),
    },
  },
});
