/** The longest text a cell may hold, in UTF-16 units: a little under Excel's 32,767. */
export const longestText = 32_000;

/** Text in the one form that is stored, compared and hashed: line ends are LF, nothing else changes. */
export function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

const unusable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Whether the text holds what no workbook can: control characters, half of a surrogate pair, U+FFFE or U+FFFF. */
export function hasUnusableCharacter(text: string): boolean {
  return unusable.test(text) || !isWellFormed(text);
}

function isWellFormed(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    at += 1;
  }
  return true;
}

/** A label or heading as two of them are compared: case, outer spaces and runs of white space do not count. */
export function comparable(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
