/** The texts with DEL as the character it is: the writer would drop it, so it comes here escaped, and LibreOffice shows that escape instead of reading it. */
export function mendStrings(xml: string): string {
  return xml.replace(/(?<!_x005F)_x007F_/g, "\u007F");
}
