import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";

/** A chunk as the build's manifest lists it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const out = mkdtempSync(join(tmpdir(), "planark-web-"));
const mostBytes = 240_000;

beforeAll(async () => {
  await build({ logLevel: "error", build: { outDir: out } });
});

afterAll(() => {
  rmSync(out, { recursive: true });
});

/** A page's script with everything it imports before it runs; what it fetches later is left out. */
function firstLoad(manifest: Readonly<Record<string, Chunk>>, entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    const chunk = must(manifest[key], key);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(entry);
  return found;
}

function html(page: string): string {
  return readFileSync(join(out, page), "utf8");
}

describe("the built pages", () => {
  it("loads at most 240 kB of gzipped JavaScript before the task pane is drawn", () => {
    const manifest = JSON.parse(readFileSync(join(out, ".vite/manifest.json"), "utf8")) as Record<string, Chunk>;
    const files = [...firstLoad(manifest, "addin/taskpane.html")];
    const bytes = files.map((file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length);
    const sum = bytes.reduce((total, size) => total + size, 0);
    console.log(`task pane, first JavaScript: ${String(Math.round(sum / 100) / 10)} kB gzipped in ${String(files.length)} files`);
    expect(sum).toBeGreaterThan(100_000);
    expect(sum).toBeLessThanOrEqual(mostBytes);
  });

  it.each(["index.html", "try/index.html", "dashboard/index.html", "addin/taskpane.html", "graphiql/index.html"])(
    "has no script and no style inside %s, so that the content policy can forbid both",
    (page) => {
      expect(html(page)).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(html(page)).not.toMatch(/<style|\sstyle=|\son\w+=/);
      expect(html(page)).toContain('nonce="__NONCE__"');
    },
  );

  it("loads office.js on the task pane's page alone", () => {
    expect(html("addin/taskpane.html")).toContain('src="__OFFICE_JS_URL__"');
    expect(html("try/index.html")).not.toContain("OFFICE_JS");
  });
});
