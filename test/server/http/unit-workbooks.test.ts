import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OrgUnitEntity } from "../../../server/store/entities/org-unit.entity.js";
import { startAskingServer, type AskingServer } from "../../support/asking-server.js";

let server: AskingServer;
beforeAll(async () => {
  server = await startAskingServer();
});
afterAll(() => server.stop());

describe("Modules: the units' small workbooks as one .zip file", () => {
  it("holds a file for each unit, also where two have the same name", async () => {
    const named = { code: "B1", name: "Home care" };
    await server.store.write(async (m) => {
      for (const id of ["u01", "u02"]) await m.update(OrgUnitEntity, { id }, named);
    });
    const zip = await JSZip.loadAsync(await server.file("/workbooks/units.zip?period=2025-Q4&unit=u01&unit=u02&unit=u03"));
    expect(Object.keys(zip.files)).toEqual([
      "B1 Home care - 2025-Q4.xlsx",
      "B1 Home care - 2025-Q4 (2).xlsx",
      expect.stringContaining("2025-Q4.xlsx"),
    ]);
  });
});
