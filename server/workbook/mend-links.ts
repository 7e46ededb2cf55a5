/** The sheet with links inside the workbook as places; the writer ties each to a relationship, which a program may take for a file. */
export function mendLinks(xml: string): string {
  return xml.replace(/<hyperlink ref="([^"]*)" r:id="[^"]*" location="([^"]*)"\/>/g, '<hyperlink ref="$1" location="$2"/>');
}

/** The sheet's relationships without those of links inside the workbook. */
export function dropLinkRelations(xml: string): string {
  return xml.replace(/<Relationship [^>]*\/>/g, (relation) =>
    relation.includes("/hyperlink") && !/Target="https?:\/\//.test(relation) ? "" : relation,
  );
}
