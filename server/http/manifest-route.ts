import { readFile } from "node:fs/promises";
import express, { type Router } from "express";
import { loopbackNames } from "./security-headers.js";

/** The address that the manifest in the repository speaks of. */
const written = "https://localhost:4000";

/** `/addin/manifest.xml`: what Excel installs, with this server's own address. Excel takes https only: another computer's http address is refused with what to do, this computer's is given out with a remark. */
export function manifestRoute(file: string, publicUrl: () => string): Router {
  const router = express.Router();
  router.get("/addin/manifest.xml", async (_request, response) => {
    response.set("Cache-Control", "no-store");
    const address = new URL(publicUrl());
    const isSecure = address.protocol === "https:";
    if (!isSecure && !loopbackNames.includes(address.hostname)) {
      response.status(409).type("text/plain").send(`${onlyHttps} Set PUBLIC_URL to the https address of this server.\n`);
      return;
    }
    const manifest = (await readFile(file, "utf8")).replaceAll(written, escapeXml(publicUrl()));
    response
      .attachment("planark-manifest.xml")
      .type("application/xml")
      .send(isSecure ? manifest : remarked(manifest));
  });
  return router;
}

const onlyHttps = "Excel takes an add-in from an https address only.";

/** A manifest to look at: it says after its first line why Excel will not take it. */
function remarked(manifest: string): string {
  return manifest.replace("\n", `\n<!-- ${onlyHttps} On this computer: npm run dev. See docs/sideload.md. -->\n`);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
