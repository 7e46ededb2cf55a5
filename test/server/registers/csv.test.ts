import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, readCsv, withoutGuard, writeCsv } from "../../../server/registers/csv.js";

const cells = (text: string): readonly (readonly string[])[] => {
  const read = readCsv(text);
  return "lines" in read ? read.lines.map((line) => line.cells) : [];
};
const text = fc.string({ unit: fc.constantFrom("a", "å", " ", '"', ";", ",", "\t", "\n", "\r\n", "=", "-", "'", "€"), maxLength: 12 });

describe("Registers: files with separated values", () => {
  it("come back as they were written, whatever stands in their cells", () => {
    const table = fc.array(fc.tuple(fc.constant("x"), text, text), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (lines) => {
        const written = writeCsv([["code", "name", "more"], ...lines]);
        const back = cells(decodeText(new TextEncoder().encode(written))).map((line) => line.map(withoutGuard));
        expect(back).toEqual([["code", "name", "more"], ...lines]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["semicolons", ";"],
    ["tabs", "\t"],
    ["commas", ","],
  ])("are read with %s, also where the other signs stand in quoted cells", (_, separator) => {
    const lines = [`code${separator}name`, `B1${separator}"North; south, east\tand ""west"""`];
    expect(cells(lines.join("\r\n"))).toEqual([
      ["code", "name"],
      ["B1", 'North; south, east\tand "west"'],
    ]);
  });

  it("are read by the line `sep=` where Excel has written one", () => {
    expect(readCsv("sep=|\r\na|b;c\r\n")).toEqual({ lines: [{ line: 2, cells: ["a", "b;c"] }] });
  });

  it("are read by the separator of the first line that is not empty", () => {
    expect(readCsv("\r\n  \r\ncode,name\r\nB1,Home; west")).toEqual({
      lines: [
        { line: 3, cells: ["code", "name"] },
        { line: 4, cells: ["B1", "Home; west"] },
      ],
    });
  });

  it("tell each line's number although a cell before it has line breaks", () => {
    expect(readCsv('code;name\r\nB1;"one\r\ntwo"\r\n\r\nB2;three')).toEqual({
      lines: [
        { line: 1, cells: ["code", "name"] },
        { line: 2, cells: ["B1", "one\r\ntwo"] },
        { line: 5, cells: ["B2", "three"] },
      ],
    });
  });

  it("name the line of a quotation mark that never ends", () => {
    expect(readCsv('code;name\nB1;x\nB2;"never')).toEqual({ openQuote: 3 });
  });

  it("are read as Windows-1252, UTF-8 with and without its mark, and UTF-16", () => {
    const wanted = "kod;namn\nB1;Hälsa på Åland – “ja”";
    const windows = Uint8Array.from(Array.from(wanted).map((sign) => ({ "–": 0x96, "“": 0x93, "”": 0x94 })[sign] ?? sign.charCodeAt(0)));
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(wanted).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    const utf8 = new TextEncoder().encode(wanted);
    for (const bytes of [windows, utf16, utf8, Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])]) expect(decodeText(bytes)).toBe(wanted);
  });

  it("hold no cell that Excel would run as a formula", () => {
    expect(writeCsv([["=1+1", "-3", "'=x", "plain"]])).toBe("\uFEFF'=1+1;'-3;''=x;plain\r\n");
  });
});
