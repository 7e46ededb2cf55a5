/** A file name that every system takes and a person reads: the parts joined by dashes, letters of any language kept, at most 100 characters. */
export function fileName(parts: readonly string[], extension: string): string {
  const readable = parts
    .join(" - ")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\-_ ().,]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 100)
    .replace(/[. ]+$/, "");
  return `${readable === "" ? "plan" : readable}.${extension}`;
}

/** The Content-Disposition of a download under that name: plain letters for old programs, the name itself for the others. */
export function attachment(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\]/g, "");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
