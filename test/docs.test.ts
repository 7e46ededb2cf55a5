import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readXml, allOf } from "./support/xml-element.js";

const root = path.join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];

/** The numbered steps of a page, each as the text up to the next. */
function steps(page: string): readonly string[] {
  return page.split(/^(?=\d+\. )/m).slice(1);
}

describe("the pages of the documentation", () => {
  it.each(pages)("%s links to files that are there", (page) => {
    const linked = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "").filter((link) => !/^(https?:|#)/.test(link));
    const missing = linked.filter((link) => !existsSync(path.join(root, path.dirname(page), link.split("#")[0] ?? "")));
    expect(missing).toEqual([]);
  });

  it("name every setting that the server reads, with its default, and no other", () => {
    const inCode = [...read("server/config.ts").matchAll(/value\("([A-Z_]+)"\)/g)].map((match) => match[1] ?? "");
    const refused = ["DATABASE_REPLICA_URLS"];
    const named = [...read("docs/settings.md").matchAll(/^\| `([A-Z_]+)` \| \S/gm)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(8);
    expect([...named].sort()).toEqual([...new Set(inCode)].filter((name) => !refused.includes(name)).sort());
  });

  it("have at most 25 checks in a real Excel, numbered in order, each with where, what to do and what must be seen", () => {
    const checks = steps(read("docs/manual-checks.md"));
    expect(checks.length).toBeGreaterThan(15);
    expect(checks.length).toBeLessThanOrEqual(25);
    checks.forEach((check, at) => {
      expect(check).toMatch(
        new RegExp(`^${String(at + 1)}\\. \\*\\*[WMO]( [WMO])*\\. \\S.*\\*\\*.* \\*Must be seen( \\(heard\\))?:\\* \\S`),
      );
    });
    for (const where of ["W", "M", "O"]) expect(checks.some((check) => /\*\*([WMO ]+)\./.exec(check)?.[1]?.includes(where))).toBe(true);
  });

  it("call the ribbon's buttons as the ribbon does", () => {
    const labels = allOf(readXml(read("manifest.xml")), "ShortStrings").flatMap((list) =>
      list.children.map((one) => one.attributes["DefaultValue"] ?? ""),
    );
    expect(labels).toHaveLength(4);
    for (const label of labels) expect(read("README.md")).toContain(`**${label}**`);
  });
});
