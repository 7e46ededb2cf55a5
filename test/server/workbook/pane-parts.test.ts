import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readAddin } from "../../../server/make-services.js";
import { findRoot } from "../../../server/root.js";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { addin, blank, filled, ids, withoutPane } from "./example.js";
import { contentOf, openWorkbook, type Opened } from "./open-workbook.js";

const open = async (input: ReturnType<typeof filled>): Promise<Opened> => openWorkbook(await buildWorkbook(input));

/** The part that a relationship of this type leads to, from a part's place. */
function follow({ parts }: Opened, from: string, type: string): string {
  const rels = posix.join(posix.dirname(from), "_rels", `${posix.basename(from)}.rels`);
  const relation = new RegExp(`<Relationship [^>]*Type="[^"]*/${type}"[^>]*>`).exec(parts.get(rels) ?? "")?.[0] ?? "";
  return posix.join(posix.dirname(from), /Target="([^"]*)"/.exec(relation)?.[1] ?? "nothing");
}

describe("a workbook that opens its pane", () => {
  it.each(languages)("leads from the file to the add-in by parts that are there and declared (%s)", async (language) => {
    const opened = await open(filled(language));
    const panes = follow(opened, "", "webextensiontaskpanes");
    const extension = follow(opened, panes, "webextension");
    const types = must(opened.parts.get("[Content_Types].xml"), "types");
    for (const [part, type] of [
      [panes, "webextensiontaskpanes"],
      [extension, "webextension"],
    ] as const) {
      expect(types).toContain(`<Override PartName="/${part}" ContentType="application/vnd.ms-office.${type}+xml"/>`);
      expect(opened.parts.get(part)).toContain("webextensions");
    }
    expect(opened.parts.get(extension)).toContain(
      `<we:reference id="${addin.id}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    );
    expect(opened.parts.get(extension)).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
    expect(opened.parts.get(extension)).toContain(`id="{${ids.workbook.toUpperCase()}}"`);
  });

  it("asks nobody to install anything", async () => {
    const opened = await open(filled("sv"));
    expect(opened.parts.get(follow(opened, "", "webextensiontaskpanes"))).toContain('visibility="0"');
  });

  it("names the organisation's catalogue where the add-in comes from there", async () => {
    const { parts } = await open(blank("sv"));
    expect(parts.get("xl/webextensions/webextension1.xml")).toContain('store="EXCatalog" storeType="EXCatalog"');
  });

  it("is the same workbook in all else as one without", async () => {
    const [withIt, without] = [await open(filled("sv")), await open(withoutPane("sv"))];
    expect(contentOf(withIt)).toEqual(contentOf(without));
    const added = [...withIt.parts.keys()].filter((name) => !without.parts.has(name));
    expect(added.every((name) => name.startsWith("xl/webextensions/"))).toBe(true);
    const changed = [...without.parts].filter(([name, text]) => withIt.parts.get(name) !== text).map(([name]) => name);
    expect(changed.sort()).toEqual(["[Content_Types].xml", "_rels/.rels"]);
  });
});

describe("the add-in that workbooks name", () => {
  const manifest = join(findRoot(), "manifest.xml");

  it("is the one of the manifest, from where people's Excel has it", () => {
    const read = readAddin(manifest, "registry");
    expect(read).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, storeType: "Registry" });
    expect(readAddin(manifest, "catalog")).toEqual({ ...read, storeType: "EXCatalog" });
  });

  it("is none where nobody wants it, or no manifest says", () => {
    expect(readAddin(manifest, "none")).toBeNull();
    const folder = mkdtempSync(join(tmpdir(), "planark-manifest-"));
    writeFileSync(join(folder, "other.xml"), "<OfficeApp><Id>not an id</Id><Version>1.0.0.0</Version></OfficeApp>");
    expect(readAddin(join(folder, "other.xml"), "registry")).toBeNull();
    expect(readAddin(join(folder, "missing.xml"), "registry")).toBeNull();
  });
});
