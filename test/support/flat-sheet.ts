import { SaxesParser } from "saxes";
import { must } from "../../shared/must.js";

interface Node {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (Node | string)[];
}

/** A number or a text to be typed; rows and columns count from 0 within the sheet. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** A spreadsheet as LibreOffice writes it in one XML file (.fods), with cells of a sheet typed over: as somebody does who works in LibreOffice alone. */
export function typeInto(fods: string, sheet: string, cells: readonly TypedCell[]): string {
  const root = parse(fods);
  const table = must(
    all(root, "table:table").find((one) => one.attributes["table:name"] === sheet),
    `sheet ${sheet}`,
  );
  for (const { row, column, value } of cells) {
    const line = take(table, row, rowNames, "table:number-rows-repeated");
    const cell = take(line, column, cellNames, "table:number-columns-repeated");
    const isNumber = typeof value === "number";
    cell.attributes["office:value-type"] = isNumber ? "float" : "string";
    if (isNumber) cell.attributes["office:value"] = String(value);
    else delete cell.attributes["office:value"];
    delete cell.attributes["calcext:value-type"];
    cell.children = [{ name: "text:p", attributes: {}, children: [String(value)] }];
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root)}`;
}

const rowNames = ["table:table-row"];
const cellNames = ["table:table-cell", "table:covered-table-cell"];
const groups = ["table:table-header-rows", "table:table-rows", "table:table-row-group"];

/** The child that stands at that place; one that stands for many alike is parted first. */
function take(parent: Node, at: number, names: readonly string[], repeated: string): Node {
  let place = 0;
  const walk = (node: Node): Node | null => {
    for (const [index, child] of node.children.entries()) {
      if (typeof child === "string") continue;
      if (groups.includes(child.name)) {
        const inside = walk(child);
        if (inside !== null) return inside;
        continue;
      }
      if (!names.includes(child.name)) continue;
      const times = Number(child.attributes[repeated] ?? 1);
      if (at < place + times) return part(node, index, child, at - place, times, repeated);
      place += times;
    }
    return null;
  };
  return must(walk(parent) ?? undefined, `place ${String(at)}`);
}

function part(parent: Node, index: number, child: Node, before: number, times: number, repeated: string): Node {
  const some = (count: number): readonly Node[] => (count === 0 ? [] : [copy(child, repeated, count)]);
  const one = copy(child, repeated, 1);
  parent.children.splice(index, 1, ...some(before), one, ...some(times - before - 1));
  return one;
}

function copy(node: Node, repeated: string, times: number): Node {
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([key]) => key !== repeated));
  if (times > 1) attributes[repeated] = String(times);
  return { name: node.name, attributes, children: structuredClone(node.children) };
}

function all(node: Node, name: string): readonly Node[] {
  const inside = node.children.flatMap((child) => (typeof child === "string" ? [] : all(child, name)));
  return node.name === name ? [node, ...inside] : inside;
}

function parse(xml: string): Node {
  const document: Node = { name: "", attributes: {}, children: [] };
  const open: Node[] = [document];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const root = document.children.find((child) => typeof child !== "string");
  return must(root, "the root");
}

function print({ name, attributes, children }: Node): string {
  const names = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inside = children.map((child) => (typeof child === "string" ? escape(child) : print(child))).join("");
  return `<${name}${names.join("")}>${inside}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
