import { existsSync, readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { neededApi } from "../../addin/excel/host.js";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const source = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element: Element = { name: tag.name.replace(/^bt:/, ""), attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [app] = root.children;
  if (app === undefined) throw new Error("manifest.xml is empty");
  return app;
}

function all(element: Element, name?: string): readonly Element[] {
  const here = name === undefined || element.name === name ? [element] : [];
  return [...here, ...element.children.flatMap((child) => all(child, name))];
}

const app = parse(source);
const child = (element: Element, name: string): Element | undefined => element.children.find((one) => one.name === name);

/** Whether the children come in the order in which the schema names them. */
function inOrder(element: Element, order: readonly string[]): readonly string[] {
  const places = element.children.map((one) => order.indexOf(one.name));
  return element.children
    .filter((_, at) => places[at] === -1 || (at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0)))
    .map((one) => one.name);
}

describe("manifest.xml", () => {
  it("has its parts in the order that Office asks for", () => {
    const order =
      "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides";
    expect(inOrder(app, order.split(" "))).toEqual([]);
    const overrides = all(app, "VersionOverrides")[0];
    expect(
      overrides && inOrder(overrides, ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"]),
    ).toEqual([]);
  });

  it("is a task pane for workbooks that reads and writes, with an id and a version of four parts", () => {
    expect(app.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(child(app, "Id")?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
    expect(child(app, "Version")?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all(app, "Host").map((host) => host.attributes["Name"] ?? host.attributes["xsi:type"])).toEqual(["Workbook", "Workbook"]);
    expect(child(app, "Permissions")?.text).toBe("ReadWriteDocument");
  });

  it("asks for the set of Excel that the pane asks for, and nothing else", () => {
    expect(all(app, "Set").map((set) => set.attributes)).toEqual([{ Name: neededApi.name, MinVersion: neededApi.version }]);
  });

  it("names only https addresses, all on one origin", () => {
    const addresses = all(app)
      .flatMap((element) => [element.text.trim(), ...Object.values(element.attributes)])
      .filter((text) => /^[a-z]+:\/\//.test(text));
    const own = addresses.filter(
      (address) => !address.startsWith("http://schemas.microsoft.com/") && !address.startsWith("http://www.w3.org/"),
    );
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((address) => !address.startsWith("https://localhost:4000"))).toEqual([]);
  });

  it("resolves every resource it names, each by an id of at most 32 characters", () => {
    const resources = child(all(app, "VersionOverrides")[0] ?? app, "Resources");
    const ids =
      resources === undefined
        ? []
        : all(resources).flatMap((element) => (element.attributes["id"] === undefined ? [] : [element.attributes["id"]]));
    const named = all(app).flatMap((element) => (element.attributes["resid"] === undefined ? [] : [element.attributes["resid"]]));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !ids.includes(id) || id.length > 32)).toEqual([]);
  });

  it("says everything in the five languages, within the lengths that Office shows", () => {
    const strings = [
      ...all(app, "String"),
      ...all(app, "DisplayName"),
      ...all(app, "Description").filter((one) => one.attributes["DefaultValue"] !== undefined),
    ];
    for (const one of strings) {
      const locales = one.children.filter((override) => override.name === "Override").map((override) => override.attributes["Locale"]);
      expect(locales, one.attributes["id"] ?? one.name).toEqual(["sv-SE", "fi-FI", "nb-NO", "da-DK"]);
    }
    const longest = (list: string): number =>
      Math.max(
        ...all(app, list)
          .flatMap((one) => all(one))
          .flatMap((one) => [one.attributes["DefaultValue"] ?? "", one.attributes["Value"] ?? ""])
          .map((text) => text.length),
      );
    expect(longest("ShortStrings")).toBeLessThanOrEqual(125);
    expect(longest("LongStrings")).toBeLessThanOrEqual(250);
  });

  it("ships the icons it names, in the sizes 16, 32 and 80, and opens the pane from the button", () => {
    const icons = [...source.matchAll(/https:\/\/localhost:4000(\/addin\/icons\/[^"]+)/g)].map((match) => match[1] ?? "");
    for (const size of [16, 32, 80]) expect(icons).toContain(`/addin/icons/icon-${String(size)}.png`);
    expect(icons.filter((icon) => !existsSync(new URL(`../..${icon}`, import.meta.url)))).toEqual([]);
    expect(all(app, "Action").map((action) => action.attributes["xsi:type"])).toEqual(["ShowTaskpane"]);
  });
});
