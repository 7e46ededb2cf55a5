import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { neededApi } from "../../../addin/excel/host.js";
import { faultsOfManifest } from "../../support/manifest-faults.js";
import { startServer, type TestServer } from "../../support/server.js";

let server: TestServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

async function manifestOf(environment: Readonly<Record<string, string>>): Promise<Response> {
  server = await startServer({ environment });
  return fetch(`http://127.0.0.1:${String(server.operatorPort)}/addin/manifest.xml`);
}

describe("/addin/manifest.xml", () => {
  it("speaks of the public address alone, and is as right as the one in the repository", async () => {
    const response = await manifestOf({ PUBLIC_URL: "https://planark.example/" });
    const manifest = await response.text();
    const around = {
      origin: "https://planark.example",
      locales: ["sv-SE", "fi-FI", "nb-NO", "da-DK"],
      needs: neededApi,
      pictureAt: (path: string) => ({ width: Number(/(\d+)\.png$/.exec(path)?.[1]), height: Number(/(\d+)\.png$/.exec(path)?.[1]) }),
      functions: [],
    };
    expect(faultsOfManifest(manifest, around)).toEqual([]);
  });

  it("differs from the one in the repository in the address alone, so that the id and the version stay", async () => {
    const manifest = await (await manifestOf({ PUBLIC_URL: "https://planark.example" })).text();
    const source = readFileSync(new URL("../../../manifest.xml", import.meta.url), "utf8");
    expect(manifest.replaceAll("https://planark.example", "https://localhost:4000")).toBe(source);
  });

  it("comes as an XML file to keep, never from a cache", async () => {
    const { headers } = await manifestOf({ PUBLIC_URL: "https://planark.example" });
    expect(headers.get("content-type")).toContain("application/xml");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="?planark-manifest\.xml"?$/);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("is refused under an http address of another computer, with what to do", async () => {
    const response = await manifestOf({ PUBLIC_URL: "http://planark.example" });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain("Set PUBLIC_URL to the https address");
  });

  it("says why Excel will not take it, where the demo gives it out under http on this computer", async () => {
    const response = await manifestOf({});
    expect(response.status).toBe(200);
    const [declaration, remark] = (await response.text()).split("\n");
    expect(declaration).toMatch(/^<\?xml /);
    expect(remark).toBe("<!-- Excel takes an add-in from an https address only. On this computer: npm run dev. See docs/sideload.md. -->");
  });

  it("keeps an address with signs of XML in it an address", async () => {
    const manifest = await (await manifestOf({ PUBLIC_URL: "https://planark.example/?a=1&b=<2>" })).text();
    expect(manifest).toContain("https://planark.example/?a=1&amp;b=&lt;2&gt;");
  });
});
