import { beforeEach, describe, expect, it } from "vitest";
import type { RegisterAnswer } from "../../../server/registers/answer.js";
import { exportUnits } from "../../../server/registers/export-units.js";
import { importUnits } from "../../../server/registers/import-units.js";
import { readRegister } from "../../../server/registers/read-register.js";
import { AuditEntryEntity } from "../../../server/store/entities/audit-entry.entity.js";
import type { Language } from "../../../shared/language.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { plantTree } from "../report/world.js";
import { command, registerNow, unitWith } from "./kit.js";

onEachEngine((engine) => {
  describe("Registers: a file of units", () => {
    let store: Store;
    beforeEach(async () => {
      store = await engine.open();
      await plantTree(store);
    });

    interface How {
      readonly dryRun?: boolean;
      readonly language?: Language;
      readonly withinId?: string | null;
    }
    const take = (text: string, { dryRun = false, language = "en", withinId = "svo" }: How = {}): Promise<RegisterAnswer> => {
      const file = { bytes: new TextEncoder().encode(text), withinId, on: "2026-05-01" };
      return importUnits(store, file, { actorId: "anna", language, dryRun }, registerNow);
    };
    const problems = (answer: RegisterAnswer): readonly string[] =>
      answer.problems.map(({ line, column, text }) => `${String(line)} ${column ?? ""}: ${text}`);

    const file = [
      "Kod;Namn;Överordnad enhet;Nivå;Antal anställda;Upphörde den;Gäller från",
      "B13;Barn och unga, öst;NYA;Enhet;12;;",
      "NYA;Nya tjänster;;Verksamhet;;;2026-03-01",
      "B11;Norra;BUF;unit;;;",
      "B12;Node b12;PSY;unit;9;;2026-06-01",
      "M21;Node m21;PSY;unit;;1.9.2026;",
      "PSY;Node psy;SVO;unit;;;",
    ].join("\r\n");

    it("tells line by line what it would add, rename, move, change and close, and writes nothing in a dry run", async () => {
      const before = await readRegister(store.read);
      const answer = await take(file, { dryRun: true });
      expect(answer).toMatchObject({ done: false, problems: [], same: 1 });
      expect(answer.lines.map(({ line, kind, text }) => `${String(line)} ${kind} ${text}`)).toEqual([
        "2 ADDED B13 Barn och unga, öst is added under Nya tjänster from 1 May 2026.",
        "3 ADDED NYA Nya tjänster is added under Node svo from 1 March 2026.",
        "4 RENAMED B11 Node b11 is called Norra from 1 May 2026.",
        "5 CHANGED B12 Node b12: level or number of staff changes.",
        "5 MOVED B12 Node b12 moves from Node buf to Node psy on 1 June 2026.",
        "6 CLOSED M21 Node m21 closes on 1 September 2026.",
      ]);
      expect(await readRegister(store.read)).toEqual(before);
    });

    it("does all of it in one step with one entry of audit", async () => {
      expect(await take(file)).toMatchObject({ done: true, unnamed: 2 });
      expect(await unitWith(store, "B13")).toMatchObject({ name: "Barn och unga, öst", staffCount: 12, level: "unit" });
      expect((await unitWith(store, "B12")).path).toBe("/fi/svo/psy/b12/");
      expect((await unitWith(store, "M21")).closedOn).toBe("2026-09-01");
      expect(await store.read.find(AuditEntryEntity)).toMatchObject([{ action: "units.import", nodeId: "svo" }]);
    });

    it("names every fault by line and column with what to do, and then writes nothing", async () => {
      const before = await readRegister(store.read);
      const answer = await take(
        [
          "code,name,parent,staffCount,closedOn,organisation",
          "B11,,BUF,,,",
          "B12,Node b12,XYZ,,,",
          "b11,Again,BUF,,,",
          "N1,New,BUF,many,,",
          "N2,New,BUF,,31.2.2026,",
          "N3,New,N4,,,",
          "N4,New,N3,,,",
          "BUF,Node buf,SVO,,2026-05-01,",
          "N5,New,BUF,,,perhaps",
          "N6,New,BUF,,,yes",
        ].join("\n"),
      );
      expect(problems(answer)).toEqual([
        "2 Name: The name is missing. Write the name.",
        "3 Parent unit: There is no unit with the code XYZ, neither in the register nor in the file. Check the code or add the unit to the file.",
        "4 Code: The code b11 is also on line 2. A code may be there once.",
        "5 Number of staff: The number of staff is to be a whole number from 0 to 100000, such as 14.",
        "6 Closed on: “31.2.2026” is not a date. Write, for example, 2026-08-01 or 1.8.2026.",
        "7 Parent unit: There is no unit with the code N4, neither in the register nor in the file. Check the code or add the unit to the file.",
        "8 Parent unit: There is no unit with the code N3, neither in the register nor in the file. Check the code or add the unit to the file.",
        "9 Closed on: B11 Node b11, B12 Node b12 lie below Node buf. Move or close them first.",
        "10 Organisation: “perhaps” is neither yes nor no. Write Yes or No.",
        "11 Organisation: Which unit is the organisation is decided by whoever runs the server, with the command units import. Remove the column or change it back.",
      ]);
      expect(answer.done).toBe(false);
      expect(await readRegister(store.read)).toEqual(before);
    });

    it("says which heading is missing, of a file that is empty what its headings are, and of an open quote its line", async () => {
      expect(problems(await take("Koodi;Ylempi yksikkö\nB1;X", { language: "fi" }))).toEqual([
        "1 : Sarake Nimi puuttuu. Kirjoita otsikko ensimmäiselle riville.",
      ]);
      expect(problems(await take(""))[0]).toContain("Code; Name; Parent unit");
      expect(problems(await take('code;name\nB1;"x'))).toEqual([
        "2 : A quotation mark begins here and never ends. Put one at the end of the text.",
      ]);
    });

    it.each(["sv", "fi", "nb", "da", "en"] as const)("goes out in %s and comes back without changing anything", async (language) => {
      await command(store, { kind: "merge", unitIds: ["b11"], into: "b12", on: "2026-03-01" });
      await command(store, { kind: "close", unitId: "m21", on: "2026-04-01" });
      await command(store, { kind: "rename", unitId: "b12", name: '=HYPERLINK("x"); "South"', on: "2026-04-02" });
      for (const withinId of ["svo", null]) {
        const answer = await take(await exportUnits(store, withinId, language), { withinId, language });
        expect(answer).toMatchObject({ problems: [], lines: [], unnamed: 0, same: withinId === null ? 10 : 6 });
      }
    });

    it("builds a whole tree with its organisations where the register is empty", async () => {
      const empty = await engine.open();
      const bytes = new TextEncoder().encode("code;name;parent;organisation\nU1;Unit;ORG;\nORG;County;FI;Ja\nFI;Finland;;Nej");
      const answer = await importUnits(
        empty,
        { bytes, withinId: null, on: null },
        { actorId: "operator", language: "sv", dryRun: false },
        registerNow,
      );
      expect(answer).toMatchObject({ done: true, problems: [] });
      const [fi, org, unit] = await Promise.all(["FI", "ORG", "U1"].map((code) => unitWith(empty, code)));
      expect(unit?.path).toBe(`/${String(fi?.id)}/${String(org?.id)}/${String(unit?.id)}/`);
      expect(org?.organisation).toBe(true);
    });

    it("refuses an organisation inside another one", async () => {
      const answer = await take("code;name;parent;organisation\nSUB;Part;BUF;yes\nNEW;Other;FI;yes", { withinId: null });
      expect(problems(answer)).toEqual([
        "2 Organisation: Part would lie in the organisation Node svo, and an organisation cannot lie in another one. Write No in the column Organisation, or choose another place.",
      ]);
    });

    it("leaves as they are the columns that a line ends before", async () => {
      await take("code;name;level;staffCount\nB12;Node b12;unit;9");
      const before = await unitWith(store, "B12");
      expect(await take("code;name;level;staffCount\nB12;Node b12")).toMatchObject({ same: 1, lines: [], problems: [] });
      expect(await unitWith(store, "B12")).toEqual(before);
    });

    it.each([["code;name;parent\nBUF;Node buf;B11\nB11;Node b11;SVO"], ["code;name;parent\nB11;Node b11;SVO\nBUF;Node buf;B11"]])(
      "turns a unit and the one above it round whichever stands first: %j",
      async (text) => {
        const answer = await take(text);
        expect(problems(answer)).toEqual([]);
        expect((await unitWith(store, "BUF")).path).toBe("/fi/svo/b11/buf/");
      },
    );

    it("says of a circle that is asked for where it would close, and writes nothing", async () => {
      const before = await readRegister(store.read);
      const answer = await take("code;name;parent\nBUF;Node buf;B11");
      expect(answer.problems).toMatchObject([{ line: 2, column: "Parent unit" }]);
      expect(await readRegister(store.read)).toEqual(before);
    });

    it("takes back a closing that the file does not have, but not of a unit that went into another", async () => {
      await command(store, { kind: "close", unitId: "m21", on: "2026-04-01" });
      await command(store, { kind: "merge", unitIds: ["b11"], into: "b12", on: "2026-03-01" });
      const open = await take("code;name;closedOn\nM21;Node m21;");
      expect(open.lines.map(({ kind }) => kind)).toEqual(["REOPENED"]);
      expect(problems(await take("code;name;closedOn\nB11;Node b11;"))).toEqual([
        "2 Closed on: Node b11 went into Node b12. Add a new unit instead.",
      ]);
    });
  });
});
