/** Children of a font in the order that the file format demands. */
const order = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** The styles with each font's children in the order of the file format; the writer gives them in its own. */
export function mendFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_, children: string) => `<font>${inOrder(children)}</font>`);
}

function inOrder(children: string): string {
  const place = (element: string) => order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? "");
  return [...children.matchAll(/<\w+[^>]*\/>/g)]
    .map(([element]) => element)
    .sort((a, b) => place(a) - place(b))
    .join("");
}
