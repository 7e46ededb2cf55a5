import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import express, { type RequestHandler, type Router } from "express";
import { contentPolicy, type PageKind } from "./content-policy.js";

/** The pages that the front end is built into: address, file under the web folder, and what it is. */
const pages: readonly { readonly address: string; readonly file: string; readonly kind: PageKind }[] = [
  { address: "/", file: "index.html", kind: "page" },
  { address: "/try/", file: "try/index.html", kind: "page" },
  { address: "/organisation/", file: "organisation/index.html", kind: "page" },
  { address: "/dashboard/", file: "dashboard/index.html", kind: "page" },
  { address: "/addin/taskpane.html", file: "addin/taskpane.html", kind: "pane" },
  { address: "/graphiql", file: "graphiql/index.html", kind: "graphiql" },
];

/** Serves the built pages of `webDir` with their content policy, and the files beside them. A page that is not built answers 404. */
export function pagesRoute(webDir: string, officeJsUrl: string): Router {
  const router = express.Router();
  for (const { address, file, kind } of pages) router.get(address, page(join(webDir, file), kind, officeJsUrl));
  router.use(onlyFiles, express.static(webDir, { index: false, redirect: false, setHeaders: cacheBuiltFiles }));
  return router;
}

/** Pages go out only by their addresses, with their policy; never as bare files. */
const onlyFiles: RequestHandler = (request, response, next) => {
  if (request.path.endsWith(".html")) response.status(404).type("text/plain").send("not found\n");
  else next();
};

function page(file: string, kind: PageKind, officeJsUrl: string): RequestHandler {
  return async (_request, response) => {
    const html = await readFile(file, "utf8").catch(() => null);
    if (html === null) {
      response.status(404).type("text/plain").send("this page is not built: run npm run build\n");
      return;
    }
    const nonce = randomBytes(16).toString("base64");
    response.set("Content-Security-Policy", contentPolicy(kind, nonce, officeJsUrl));
    if (kind !== "pane") response.set("X-Frame-Options", "DENY");
    response.set("Cache-Control", "no-store");
    response.type("html").send(html.replaceAll("__NONCE__", nonce).replaceAll("__OFFICE_JS_URL__", officeJsUrl));
  };
}

/** Files under assets carry a hash of their content in their name, so they never change. */
function cacheBuiltFiles(response: { setHeader(name: string, value: string): void }, path: string): void {
  response.setHeader("Cache-Control", /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
}
