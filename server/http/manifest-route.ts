import { readFile } from "node:fs/promises";
import express, { type Router } from "express";

/** The address that the manifest in the repository speaks of. */
const written = "https://localhost:4000";

/** `/addin/manifest.xml`: what Excel installs, with this server's own address. */
export function manifestRoute(file: string, publicUrl: () => string): Router {
  const router = express.Router();
  router.get("/addin/manifest.xml", async (_request, response) => {
    const manifest = await readFile(file, "utf8");
    response.set("Cache-Control", "no-store").type("application/xml").send(manifest.replaceAll(written, publicUrl()));
  });
  return router;
}
