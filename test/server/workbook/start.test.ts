import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { filled } from "./example.js";
import { openWorkbook, rawOf, sheetXml } from "./open-workbook.js";

async function startIn(input: ReturnType<typeof filled>) {
  const { book } = await openWorkbook(await buildWorkbook(input));
  return must(book.worksheets[0], "Start");
}

describe("Start", () => {
  it("says which plan it is, where to go and how the plan stands", async () => {
    const { book } = await openWorkbook(await buildWorkbook(filled("sv")));
    const start = must(book.worksheets[0], "Start");
    const lines = Array.from({ length: start.rowCount }, (_, at) => [rawOf(start.getCell(at + 1, 2)), rawOf(start.getCell(at + 1, 3))]);
    expect(lines.filter(([text]) => text !== "")).toEqual([
      ["Interpersonell rådgivning & _x0041_", ""],
      ["Implementeringsplan för Strandlandets välfärdsområde", ""],
      ["Plan", "Börja här med att fylla i planens grunduppgifter."],
      ["Mål", "Skriv minst ett mål per perspektiv och hur det ska mätas."],
      ["Synka", "Synka med Planark-knappen på fliken Start i Excel, eller be it-stödet lägga till Planark om den saknas."],
      ["Bladen", ""],
      ["Plan", "Implementering av metoden · Milstolpar"],
      ["Ledningens arbetsgrupp", "Medlemmar i ledningens arbetsgrupp"],
      ["Implementeringsteam", "Medlemmar i implementeringsteamet"],
      ["Ändringar", "Uppdateringar av implementeringsplanen"],
      ["Metod", "Grundläggande information om metoden"],
      ["Mål", "Behov och plats i servicekedjan · Mål och uppföljning av dem · Mål"],
      ["Utbildning", "Utbildningsplan · Enheter och anställda som utbildas i metoden"],
      ["Utbildningstillfällen", "Nästa planerade tidpunkter för utbildning"],
      ["Drivkrafter", "Drivkrafter i implementeringen"],
      ["Hinder", "Hinder i implementeringen"],
      ["Vidmakthållande", "Vidmakthållande av användning av metoden"],
      ["Användning", "Siffror per enhet och period, vanligen kvartal; samma siffror räcker för alla lägesrapporter."],
      ["Deltagande", "Deltagande i utbildning"],
      ["Faser", "Faser och övergångar"],
      ["Planens läge", ""],
      ["Grå rutor visas här och ändras i Planark.", ""],
      ["Fas", "Förberedelse"],
      ["Delar i bruk", "Implementeringsplan, Uppföljning, Teamets arbete"],
      ["Status", "Öppen"],
      ["Omgång", "1"],
    ]);
  });

  it.each(languages)("leads with three links, each with one sentence, and has one to every sheet (%s)", async (language) => {
    const opened = await openWorkbook(await buildWorkbook(filled(language)));
    const start = must(opened.book.worksheets[0], "Start");
    const linked = [...sheetXml(opened, start.name).matchAll(/<hyperlink ref="(\w+)"/g)].map(([, address]) => address);
    const sheets = opened.book.worksheets.filter((sheet) => sheet.state === "visible" && sheet !== start);
    expect(linked).toEqual(["B4", "B5", "B6", ...sheets.map((_, at) => `B${String(9 + at)}`)]);
    sheets.forEach((sheet, at) => {
      expect([rawOf(start.getCell(9 + at, 2)), rawOf(start.getCell(9 + at, 3))]).toEqual([sheet.name, expect.stringMatching(/\S/)]);
    });
    for (const row of [4, 5, 6]) {
      expect(rawOf(start.getCell(row, 2))).toMatch(/^[^.!?]+$/);
      expect(rawOf(start.getCell(row, 3))).toMatch(/^\p{Lu}[^.!?]+(pr\.[^.!?]+)?\.$/u);
    }
  });

  it("shows phase and modules in grey", async () => {
    const start = await startIn(filled("en"));
    for (const row of [26, 27, 28, 29]) expect(start.getCell(row, 3).fill).toMatchObject({ fgColor: { argb: "FFECEFF1" } });
    expect(start.getCell("C26").value).toBe("Preparation");
  });

  it("says when the plan is closed and names only the parts that are on", async () => {
    const input = filled("en");
    const start = await startIn({ ...input, plan: { ...input.plan, status: "CLOSED", modules: [], cycle: 2 } });
    expect(["C24", "C25", "C26"].map((address) => start.getCell(address).value)).toEqual(["Implementation plan", "Closed", "2"]);
  });
});
