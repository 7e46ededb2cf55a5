import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planark, start, type Running } from "./planark.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "planark-registers-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const settings = (): Record<string, string> => ({ PORT: "0", DATA_DIR: folder });
async function file(name: string, text: string | Uint8Array): Promise<string> {
  const place = path.join(folder, name);
  await writeFile(place, text);
  return place;
}

describe("Registers: planark units and methods", () => {
  it("build the registers of an empty installation from two files", async () => {
    const units = await file("units.csv", "code;name;parent;organisation\r\nFI;Finland;;\r\nSVO;County;FI;yes\r\nB11;School;SVO;\r\n");
    const dry = await planark(["units", "import", units, "--dry-run", "--on", "2020-01-01"], settings());
    expect(dry).toMatchObject({ code: 0, err: "" });
    expect(dry.out).toContain("  3: SVO County is added under Finland from 1 January 2020.\n");
    expect(dry.out).toMatch(/Dry run: nothing was written\.\n$/);
    const done = await planark(["units", "import", units, "--on", "2020-01-01"], settings());
    expect(done.out).toMatch(/3 changes were written\.\n$/);
    const methods = await file("methods.csv", "code,name,componentCode,component\nIPC,Counselling,K1,Interview\nIPC,,K2,Closing\n");
    expect((await planark(["methods", "import", methods], settings())).out).toContain(
      "the core components are now K1 Interview, K2 Closing.",
    );
    const again = await planark(["units", "import", units], settings());
    expect(again.out).toBe("3 lines say what the register says, 0 entries are not in the file and stay.\n0 changes were written.\n");
  });

  it("say line by line what is wrong, in any language, and write nothing", async () => {
    const wrong = await file("wrong.csv", Buffer.from("Kod;Namn;Överordnad enhet\r\nB12;Östra;XYZ\r\n", "latin1"));
    const { code, err } = await planark(["units", "import", wrong, "--under", "SVO", "--language", "sv"], settings());
    expect(code).toBe(1);
    expect(err).toContain("  2: Överordnad enhet: Det finns ingen enhet med koden XYZ, varken i registret eller i filen.");
  });

  it("say what a call lacks", async () => {
    const [none, gone, node, day] = await Promise.all([
      planark(["units", "import"], settings()),
      planark(["units", "import", path.join(folder, "gone.csv")], settings()),
      planark(["units", "export", "--under", "X99", "--out", path.join(folder, "x.csv")], settings()),
      planark(["units", "import", path.join(folder, "units.csv"), "--on", "someday"], settings()),
    ]);
    expect([none.code, gone.code, node.code, day.code]).toEqual([64, 1, 1, 1]);
    expect(none.err).toContain("name one FILE");
    expect(gone.err).toContain("There is no file");
  });

  describe("beside a running server", () => {
    let server: Running;
    beforeAll(async () => {
      server = start(["serve", "--demo"], settings());
      await server.line(/listens on (\S+)/);
    });
    afterAll(async () => {
      server.child.kill("SIGTERM");
      await server.ended;
    });

    it("give the demo's registers out and take them back without a change", async () => {
      const out = path.join(folder, "demo-units.csv");
      expect(await planark(["units", "export", "--demo", "--language", "fi", "--out", out], settings())).toMatchObject({ code: 0 });
      expect((await readFile(out, "utf8")).split("\r\n")[0]).toBe(
        "\uFEFFKoodi;Nimi;Ylempi yksikkö;Taso;Henkilöstömäärä;Lakkautettu (pvm);Organisaatio",
      );
      const back = await planark(["units", "import", out, "--demo"], settings());
      expect(back.out).toMatch(/^17 lines say what the register says, 0 entries/);
      const methods = path.join(folder, "demo-methods.csv");
      await planark(["methods", "export", "--demo", "--out", methods], settings());
      expect((await planark(["methods", "import", methods, "--demo"], settings())).out).toMatch(/0 changes were written\.\n$/);
    });
  });
});
