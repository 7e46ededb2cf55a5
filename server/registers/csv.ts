/** A line of a file: the number of the line on which it begins, from 1, and its cells as they stand. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file read as lines of cells, or the line of a quote that never ends. */
export type CsvRead = { readonly lines: readonly CsvLine[] } | { readonly openQuote: number };

const separators = [";", "\t", ","] as const;

/** Reads the bytes of a text file: UTF-8 or UTF-16 by its mark, else UTF-8 where they are that, else Windows-1252, which Excel writes in the Nordic countries. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)).join("");
  }
}

/** What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has control characters; Node's own decoder reads them as those. */
const windows1252 = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");

/** Reads a file with separated values as RFC 4180 has them, separated by semicolon, tab or comma. Empty lines are left out; a line `sep=;` says the separator. */
export function readCsv(text: string): CsvRead {
  const said = /^sep=(.)(\r\n|\n|\r|$)/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const separator = said?.[1] ?? separatorOf(body);
  const read = scan(body, separator, said === null ? 1 : 2);
  return "openQuote" in read ? read : { lines: read.lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")) };
}

/** The separator that parts the first line that is not empty most often; a quoted one does not part. */
function separatorOf(text: string): string {
  const begun = text.replace(/^[ \t]*(?:\r|\n)\s*/, "");
  const counts = separators.map((separator) => ({ separator, parts: partsOf(begun, separator) }));
  return counts.reduce((best, one) => (one.parts > best.parts ? one : best)).separator;
}

function partsOf(text: string, separator: string): number {
  const end = /\r\n|\n|\r/.exec(text.replace(/"[^"]*"/g, (quoted) => "x".repeat(quoted.length)))?.index ?? text.length;
  const read = scan(text.slice(0, end), separator, 1);
  return "openQuote" in read ? 0 : (read.lines[0]?.cells.length ?? 0);
}

function scan(text: string, separator: string, firstNumber: number): CsvRead {
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let [at, line, begun] = [0, firstNumber, firstNumber];
  while (at < text.length) {
    const quoted = text[at] === '"' ? endOfQuote(text, at) : null;
    if (quoted === -1) return { openQuote: line };
    const from = quoted ?? at;
    const end = endOfCell(text, from, separator);
    const cell = (quoted === null ? "" : text.slice(at + 1, quoted - 1).replaceAll('""', '"')) + text.slice(from, end);
    cells.push(cell);
    line += breaksIn(text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) cells.push("");
      continue;
    }
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    lines.push({ line: begun, cells });
    line += 1;
    [cells, begun] = [[], line];
  }
  return { lines: cells.length === 0 ? lines : [...lines, { line: begun, cells }] };
}

/** Where a quoted part ends, after its last quote; -1 where it never does. */
function endOfQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at + 1;
    at += 1;
  }
  return -1;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function breaksIn(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}

const startsFormula = /^'*[=+\-@\t\r]/;

/** Writes lines as a file that Excel opens in any Nordic setting: semicolons, UTF-8 with its mark. A cell that Excel would take for a formula gets an apostrophe before it. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const safe = startsFormula.test(text) ? `'${text}` : text;
    return /[";\r\n\t,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(";")}\r\n`).join("")}`;
}

/** A cell as it was before `writeCsv` made it safe. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell;
}
