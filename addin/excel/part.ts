/** The namespace by which Planark finds its own part in a workbook. */
export const partNamespace = "urn:planark:plan-sync:1";

async function checksum(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The part's XML around a text: CDATA with a checksum, so that a half-written part is noticed. */
export async function wrapPart(text: string): Promise<string> {
  const safe = text.replaceAll("]]>", "]]]]><![CDATA[>");
  return `<plan xmlns="${partNamespace}" sha256="${await checksum(text)}"><![CDATA[${safe}]]></plan>`;
}

/** The text inside a part's XML, or null when there is none or its checksum is wrong: what it held is then asked of the server again. */
export async function unwrapPart(xml: string): Promise<string | null> {
  const match = /<plan [^>]*sha256="([0-9a-f]{64})"[^>]*>([\s\S]*)<\/plan>/.exec(xml);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const text = [...match[2].matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map((section) => section[1] ?? "").join("");
  return (await checksum(text)) === match[1] ? text : null;
}
