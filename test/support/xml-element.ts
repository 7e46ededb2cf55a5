import { SaxesParser } from "saxes";

/** An element of a small XML file: its name without the prefix `bt:`, and the text that stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a whole XML file; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  const document: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [document];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: tag.name.replace(/^bt:/, ""), attributes: tag.attributes, children: [], text: "" };
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
  const [root] = document.children;
  if (root === undefined) throw new Error("The XML file is empty.");
  return root;
}

/** The element and everything in it, those of one name where a name is given, in the order of the file. */
export function allOf(element: XmlElement, name?: string): readonly XmlElement[] {
  const here = name === undefined || element.name === name ? [element] : [];
  return [...here, ...element.children.flatMap((child) => allOf(child, name))];
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
