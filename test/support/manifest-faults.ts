import { allOf, childOf, readXml, type XmlElement } from "./xml-element.js";

/** What a manifest is held against beside the rules of Office. */
export interface ManifestSurroundings {
  /** The one address, without a path, that everything must stand under. */
  readonly origin: string;
  /** Locales of the languages that are shipped, beside the default. */
  readonly locales: readonly string[];
  /** The set of Excel that the code needs. */
  readonly needs: { readonly name: string; readonly version: string };
  /** Width and height of the picture at a path of the server; null where there is none. */
  readonly pictureAt: (path: string) => { readonly width: number; readonly height: number } | null;
  /** Names that the code gives to functions which buttons may run. */
  readonly functions: readonly string[];
}

type Check = (app: XmlElement, around: ManifestSurroundings) => readonly string[];

/** Order of children, as the schema of add-ins asks for it. */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation Title FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
};

/** In which list of resources an element's `resid` is looked up. */
const lists: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  FunctionFile: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Most characters of what people read, by the element that holds it. */
const longest: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

const checks: readonly Check[] = [order, head, addresses, resources, texts, icons, requirements, commands];

/** Everything that Excel, or the admin centre, would refuse or show wrongly in a manifest: a sentence each. Empty: nothing was found. */
export function faultsOfManifest(xml: string, around: ManifestSurroundings): readonly string[] {
  const app = readXml(xml);
  return checks.flatMap((check) => check(app, around));
}

function order(app: XmlElement): readonly string[] {
  return allOf(app).flatMap((element) => {
    const names = orders[element.name]?.split(" ");
    if (names === undefined) return [];
    const places = element.children.map((child) => names.indexOf(child.name));
    return element.children.flatMap((child, at) => {
      if (places[at] === -1) return [`${element.name} may not hold ${child.name}`];
      return at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0) ? [`${child.name} stands too late in ${element.name}`] : [];
    });
  });
}

function head(app: XmlElement): readonly string[] {
  const text = (name: string): string => childOf(app, name)?.text ?? "";
  const hosts = allOf(app, "Host").map((host) => host.attributes["Name"] ?? host.attributes["xsi:type"]);
  return [
    ...(app.attributes["xsi:type"] === "TaskPaneApp" ? [] : ["it is no task pane"]),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")) ? [] : [`Id is no GUID: ${text("Id")}`]),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(text("Version")) ? [] : [`Version has not four numbers: ${text("Version")}`]),
    ...(text("Permissions") === "ReadWriteDocument" ? [] : ["Permissions is not ReadWriteDocument"]),
    ...(hosts.length > 0 && hosts.every((host) => host === "Workbook") ? [] : [`hosts are not Workbook alone: ${hosts.join()}`]),
  ];
}

function addresses(app: XmlElement, { origin }: ManifestSurroundings): readonly string[] {
  const schemas = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
  const named = allOf(app)
    .flatMap((element) => [element.text.trim(), ...Object.values(element.attributes)])
    .filter((text) => /^[a-z]+:\/\//i.test(text) && !schemas.test(text));
  return [
    ...(named.length > 0 ? [] : ["it names no address"]),
    ...named.filter((address) => !address.startsWith("https://")).map((address) => `not https: ${address}`),
    ...named.filter((address) => address !== origin && !address.startsWith(`${origin}/`)).map((address) => `elsewhere: ${address}`),
    ...named.filter((address) => address.length > 2048).map((address) => `address too long: ${address.slice(0, 40)}`),
  ];
}

function listed(app: XmlElement, list: string): readonly XmlElement[] {
  return allOf(app, list).flatMap((one) => one.children);
}

function resources(app: XmlElement): readonly string[] {
  const ids = allOf(app, "Resources").flatMap((one) => allOf(one).flatMap(({ attributes }) => attributes["id"] ?? []));
  const named = allOf(app).flatMap((element) => {
    const resid = element.attributes["resid"];
    return resid === undefined ? [] : [{ element: element.name, resid, list: lists[element.name] ?? "" }];
  });
  const known = named.filter(({ list, resid }) => listed(app, list).some((one) => one.attributes["id"] === resid));
  return [
    ...(named.length > 0 ? [] : ["it names no resource"]),
    ...named
      .filter((one) => !known.includes(one))
      .map(({ element, resid }) => `${element} names the resource ${resid}, which is not there`),
    ...ids.filter((id) => id.length > 32).map((id) => `the id of a resource has over 32 characters: ${id}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two resources have the id ${id}`),
    ...ids.filter((id) => !named.some(({ resid }) => resid === id)).map((id) => `nobody names the resource ${id}`),
  ];
}

function texts(app: XmlElement, { locales }: ManifestSurroundings): readonly string[] {
  const own = ["DisplayName", "Description"]
    .flatMap((name) => childOf(app, name) ?? [])
    .map((one) => ({ one, most: longest[one.name] ?? 0 }));
  const strings = ["ShortStrings", "LongStrings"].flatMap((list) => listed(app, list).map((one) => ({ one, most: longest[list] ?? 0 })));
  return [...own, ...strings].flatMap(({ one, most }) => {
    const name = one.attributes["id"] ?? one.name;
    const overrides = one.children.map(({ attributes }) => ({ locale: attributes["Locale"] ?? "", text: attributes["Value"] ?? "" }));
    const said = [{ locale: "default", text: one.attributes["DefaultValue"] ?? "" }, ...overrides];
    return [
      ...locales
        .filter((locale) => !overrides.some((override) => override.locale === locale))
        .map((locale) => `${name} is not said in ${locale}`),
      ...said.filter(({ text }) => text.trim() === "").map(({ locale }) => `${name} is empty in ${locale}`),
      ...said.filter(({ text }) => text.length > most).map(({ locale }) => `${name} has over ${String(most)} characters in ${locale}`),
    ];
  });
}

function icons(app: XmlElement, around: ManifestSurroundings): readonly string[] {
  const address = new Map(listed(app, "Images").map(({ attributes }) => [attributes["id"] ?? "", attributes["DefaultValue"] ?? ""]));
  const ofIcons = allOf(app, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
    const wrong = icon.children.flatMap(({ attributes }) =>
      picture(address.get(attributes["resid"] ?? ""), Number(attributes["size"]), around),
    );
    return [...[16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `an icon lacks the size ${String(size)}`), ...wrong];
  });
  const own = [...picture(childOf(app, "IconUrl")?.attributes["DefaultValue"], 32, around)];
  return [...own, ...picture(childOf(app, "HighResolutionIconUrl")?.attributes["DefaultValue"], 64, around), ...ofIcons];
}

function picture(address: string | undefined, size: number, { pictureAt }: ManifestSurroundings): readonly string[] {
  if (address === undefined || !URL.canParse(address)) return [`a picture of ${String(size)} pixels has no address`];
  const found = pictureAt(new URL(address).pathname);
  if (found === null) return [`there is no picture ${address}`];
  return found.width === size && found.height === size ? [] : [`${address} is not ${String(size)} pixels wide and high`];
}

function requirements(app: XmlElement, { needs }: ManifestSurroundings): readonly string[] {
  const sets = allOf(app, "Set").map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`);
  const wanted = `${needs.name} ${needs.version}`;
  return sets.join() === wanted ? [] : [`it asks for ${sets.join()} instead of ${wanted}`];
}

function commands(app: XmlElement, { functions }: ManifestSurroundings): readonly string[] {
  const actions = allOf(app, "Action");
  const ids = [...allOf(app, "Control"), ...allOf(app, "Group")].map(({ attributes }) => attributes["id"] ?? "");
  const run = allOf(app, "FunctionName").map(({ text }) => text);
  const pages = actions.filter((action) => action.attributes["xsi:type"] === "ShowTaskpane");
  return [
    ...(actions.length > 0 ? [] : ["no button does anything"]),
    ...ids.filter((id, at) => id === "" || id.length > 125 || ids.indexOf(id) !== at).map((id) => `not a name of its own: ${id}`),
    ...run.filter((name) => !functions.includes(name)).map((name) => `no code is called ${name}`),
    ...pages.filter((action) => childOf(action, "SourceLocation") === undefined).map(() => "a button opens a pane without a page"),
  ];
}
