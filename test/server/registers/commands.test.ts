import { beforeEach, describe, expect, it } from "vitest";
import { AuditEntryEntity } from "../../../server/store/entities/audit-entry.entity.js";
import { OrgUnitEntity } from "../../../server/store/entities/org-unit.entity.js";
import { OrganisationSettingEntity } from "../../../server/store/entities/organisation-setting.entity.js";
import { UnitPlacementEntity } from "../../../server/store/entities/unit-placement.entity.js";
import { UnitSuccessionEntity } from "../../../server/store/entities/unit-succession.entity.js";
import type { UnitCommand } from "../../../server/registers/commands.js";
import { listUnits } from "../../../server/registers/list-units.js";
import { readRegister } from "../../../server/registers/read-register.js";
import { segmentsOf } from "../../../server/registers/register.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { plantTree } from "../report/world.js";
import { command, registerNow, unitWith } from "./kit.js";

onEachEngine((engine) => {
  describe("Registers: commands on the dated tree of units", () => {
    let store: Store;
    beforeEach(async () => {
      store = await engine.open();
      await plantTree(store);
    });

    const problemOf = async (wanted: UnitCommand): Promise<string> =>
      (await command(store, wanted)).problems.map(({ text }) => text).join();
    const placesOf = async (unitId: string): Promise<readonly string[]> =>
      (await store.read.find(UnitPlacementEntity, { where: { unitId }, order: { fromOn: "ASC" } })).map(
        ({ fromOn, untilOn, path }) => `${fromOn}..${untilOn ?? ""} ${path}`,
      );

    it("moves a unit from a day on and takes what lies below it along", async () => {
      const answer = await command(store, { kind: "move", unitId: "buf", parentId: "psy", on: "2026-05-01" });
      expect(answer).toMatchObject({ done: true, problems: [] });
      expect(answer.lines.map(({ text }) => text)).toEqual(["BUF Node buf moves from Node svo to Node psy on 1 May 2026."]);
      expect(await placesOf("b11")).toEqual(["2020-01-01..2026-05-01 /fi/svo/buf/b11/", "2026-05-01.. /fi/svo/psy/buf/b11/"]);
      expect((await unitWith(store, "B12")).path).toBe("/fi/svo/psy/buf/b12/");
    });

    it("moves a unit for an earlier day although a unit below it moved later", async () => {
      await command(store, { kind: "move", unitId: "b11", parentId: "psy", on: "2026-06-01" });
      await command(store, { kind: "move", unitId: "buf", parentId: "psy", on: "2026-03-01" });
      expect(await placesOf("b11")).toEqual([
        "2020-01-01..2026-03-01 /fi/svo/buf/b11/",
        "2026-03-01..2026-06-01 /fi/svo/psy/buf/b11/",
        "2026-06-01.. /fi/svo/psy/b11/",
      ]);
    });

    it("renames a unit, and a cell that shows the old name still means it", async () => {
      await command(store, { kind: "rename", unitId: "b11", name: "Harbour school", on: "2026-05-01" });
      expect(await unitWith(store, "B11")).toMatchObject({ name: "Harbour school", formerNames: ["Node b11"] });
    });

    it("adds a unit and closes it, which ends its place; the closing can be taken back", async () => {
      const unit = { code: "N1", name: "New one", level: "unit", staffCount: 7 };
      await command(store, { kind: "add", ...unit, parentId: "psy", organisation: false, on: "2026-02-01" });
      const { id, path } = await unitWith(store, "N1");
      expect(path).toBe(`/fi/svo/psy/${id}/`);
      await command(store, { kind: "close", unitId: id, on: "2026-09-01" });
      expect(await placesOf(id)).toEqual([`2026-02-01..2026-09-01 ${path}`]);
      await command(store, { kind: "reopen", unitId: id });
      expect(await placesOf(id)).toEqual([`2026-02-01.. ${path}`]);
      expect((await unitWith(store, "N1")).closedOn).toBeNull();
    });

    it("merges two units into a new one, below which they stand from that day on", async () => {
      const into = { code: "B20", name: "Both", level: "unit", staffCount: null };
      const answer = await command(store, { kind: "merge", unitIds: ["b11", "m21"], into, on: "2026-08-01" });
      const { id, path } = await unitWith(store, "B20");
      expect(path).toBe(`/fi/svo/buf/${id}/`);
      expect(await placesOf("m21")).toEqual(["2020-01-01..2026-08-01 /fi/svo/psy/m21/", `2026-08-01.. ${path}m21/`]);
      expect((await unitWith(store, "B11")).closedOn).toBe("2026-08-01");
      expect(answer.lines.map(({ kind }) => kind).sort()).toEqual(["ADDED", "WENT_INTO", "WENT_INTO"]);
      expect(await store.read.find(UnitSuccessionEntity, { order: { unitId: "ASC" } })).toMatchObject([
        { unitId: "b11", intoId: id, onDay: "2026-08-01" },
        { unitId: "m21", intoId: id },
      ]);
    });

    it("merges a service into another, and the units of the one come to the other", async () => {
      await command(store, { kind: "merge", unitIds: ["psy"], into: "buf", on: "2026-08-01" });
      expect((await unitWith(store, "M21")).path).toBe("/fi/svo/buf/m21/");
      expect((await unitWith(store, "PSY")).path).toBe("/fi/svo/buf/psy/");
    });

    it("merges a unit with the service above it into a new one beside the service", async () => {
      const into = { code: "B20", name: "Both", level: "service", staffCount: null };
      expect(await command(store, { kind: "merge", unitIds: ["b11", "buf"], into, on: "2026-08-01" })).toMatchObject({ done: true });
      const { id, path } = await unitWith(store, "B20");
      expect(path).toBe(`/fi/svo/${id}/`);
      expect((await unitWith(store, "B11")).path).toBe(`${path}b11/`);
      expect((await unitWith(store, "B12")).path).toBe(`${path}b12/`);
    });

    it("splits a unit into several beside it", async () => {
      const parts = ["B21", "B22"].map((code) => ({ code, name: `Part ${code}`, level: "unit", staffCount: null }));
      await command(store, { kind: "split", unitId: "b11", into: parts, on: "2026-08-01" });
      expect((await unitWith(store, "B21")).parentId).toBe("buf");
      expect((await unitWith(store, "B11")).closedOn).toBe("2026-08-01");
      expect(await store.read.countBy(UnitSuccessionEntity, { unitId: "b11" })).toBe(2);
    });

    it("lists the units of today as the organisation's own time zone has it", async () => {
      await store.write((m) =>
        m.insert(OrganisationSettingEntity, { organisationId: "svo", key: "timeZone", value: "Pacific/Kiritimati" }),
      );
      const unit = { code: "N1", name: "New one", level: "unit", staffCount: null };
      await command(store, { kind: "add", ...unit, parentId: "psy", organisation: false, on: "2026-11-23" });
      expect((await listUnits(store.read, "psy", null, registerNow())).map(({ code }) => code)).toEqual(["PSY", "M21", "N1"]);
    });

    it("writes one audit entry with what was commanded, and nothing at all in a dry run", async () => {
      const before = await store.read.find(OrgUnitEntity, { order: { id: "ASC" } });
      const dry = await command(store, { kind: "close", unitId: "b11", on: "2026-05-01" }, true);
      expect(dry).toMatchObject({ done: false, problems: [] });
      expect(dry.effects).toEqual([
        "No open plan names Node b11.",
        "Reports of 1 May 2026 and later do not count Node b11; reports of earlier days do.",
      ]);
      expect(await store.read.find(OrgUnitEntity, { order: { id: "ASC" } })).toEqual(before);
      expect(await store.read.count(AuditEntryEntity)).toBe(0);
      await command(store, { kind: "close", unitId: "b11", on: "2026-05-01" });
      expect(await store.read.find(AuditEntryEntity)).toMatchObject([
        { actorId: "anna", action: "units.close", nodeId: "b11", detail: '{"kind":"close","unitId":"b11","on":"2026-05-01"}' },
      ]);
    });

    it("reads back what it wrote: places derived anew are the ones that stand there", async () => {
      await command(store, { kind: "move", unitId: "b11", parentId: "psy", on: "2026-03-01" });
      await command(store, { kind: "move", unitId: "psy", parentId: "buf", on: "2026-04-01" });
      await command(store, { kind: "close", unitId: "b12", on: "2026-05-01" });
      const register = await readRegister(store.read);
      for (const id of ["b11", "b12", "psy", "m21", "buf"]) {
        const derived = segmentsOf(register, id).map(({ from, until, path }) => `${from}..${until ?? ""} ${path}`);
        expect(derived, id).toEqual(await placesOf(id));
      }
    });

    it.each<[string, UnitCommand, string]>([
      [
        "a day to come",
        { kind: "close", unitId: "b11", on: "2026-11-23" },
        "23 November 2026 has not come yet. Choose today or an earlier day.",
      ],
      [
        "a day before its place",
        { kind: "move", unitId: "b11", parentId: "psy", on: "2019-01-01" },
        "Node b11 changed on 1 January 2020. Choose that day or a later one.",
      ],
      [
        "a place below itself",
        { kind: "move", unitId: "buf", parentId: "b11", on: "2026-01-01" },
        "Node b11 lies below Node buf. A unit cannot lie below itself: choose another place.",
      ],
      [
        "a place in another organisation",
        { kind: "move", unitId: "b11", parentId: "ran", on: "2026-01-01" },
        "Node b11 and Node ran belong to different organisations",
      ],
      ["the place where it is", { kind: "move", unitId: "b11", parentId: "buf", on: "2026-01-01" }, "It is so already: nothing changes."],
      [
        "closing what has open units",
        { kind: "close", unitId: "buf", on: "2026-01-01" },
        "B11 Node b11, B12 Node b12 lie below Node buf. Move or close them first.",
      ],
      ["closing the organisation", { kind: "close", unitId: "svo", on: "2026-01-01" }, "Node svo is the organisation that owns the plans"],
      [
        "a code that is taken",
        { kind: "add", code: "b12 ", name: "X", level: "", staffCount: null, parentId: "psy", organisation: false, on: "2026-01-01" },
        "The code B12 is already used by Node b12. Choose another code.",
      ],
      [
        "a level that cannot be kept",
        { kind: "change", unitId: "b11", level: "ward\u0000" },
        "The text holds a character that cannot be kept, or a line break. Write it again.",
      ],
      [
        "a name of two lines",
        { kind: "rename", unitId: "b11", name: "Harbour\rschool", on: "2026-01-01" },
        "The text holds a character that cannot be kept, or a line break. Write it again.",
      ],
      ["no name", { kind: "rename", unitId: "b11", name: " ", on: "2026-01-01" }, "The name is missing. Write the name."],
      ["a split into one", { kind: "split", unitId: "b11", into: [], on: "2026-01-01" }, "A split needs at least two new units."],
      [
        "a merge of nothing",
        { kind: "merge", unitIds: ["b11"], into: "b11", on: "2026-01-01" },
        "Choose at least one unit that goes into another.",
      ],
      ["taking back what never was", { kind: "reopen", unitId: "b11" }, "Node b11 is not closed, so there is nothing to take back."],
    ])("refuses %s with a sentence on what to do, and writes nothing", async (_, wanted, sentence) => {
      expect(await problemOf(wanted)).toContain(sentence);
      expect(await store.read.count(AuditEntryEntity)).toBe(0);
    });

    const dayBeforeMoves = "2026-03-01";
    it.each<[string, UnitCommand, UnitCommand, string]>([
      [
        "a place that would lie below the unit later",
        { kind: "move", unitId: "psy", parentId: "buf", on: "2026-06-01" },
        { kind: "move", unitId: "buf", parentId: "psy", on: dayBeforeMoves },
        "Node psy lies below Node buf. A unit cannot lie below itself: choose another place.",
      ],
      [
        "a merge into what would lie below it later",
        { kind: "move", unitId: "psy", parentId: "buf", on: "2026-06-01" },
        { kind: "merge", unitIds: ["buf"], into: "psy", on: dayBeforeMoves },
        "Node psy lies below Node buf. A unit cannot lie below itself: choose another place.",
      ],
      [
        "a merge that would undo a later move away from it",
        { kind: "move", unitId: "b11", parentId: "psy", on: "2026-06-01" },
        { kind: "merge", unitIds: ["buf"], into: "psy", on: dayBeforeMoves },
        "Node b11 changed on 1 June 2026. Choose that day or a later one.",
      ],
      [
        "a merge that a unit comes below later",
        { kind: "move", unitId: "m21", parentId: "buf", on: "2026-06-01" },
        { kind: "merge", unitIds: ["buf"], into: "psy", on: dayBeforeMoves },
        "Node m21 changed on 1 June 2026. Choose that day or a later one.",
      ],
    ])("refuses %s", async (_, earlier, wanted, sentence) => {
      await command(store, earlier);
      const register = await readRegister(store.read);
      expect(await problemOf(wanted)).toBe(sentence);
      expect(await readRegister(store.read)).toEqual(register);
    });

    it("refuses to touch a closed unit, and to reopen one that went into another", async () => {
      await command(store, { kind: "merge", unitIds: ["b11"], into: "b12", on: "2026-03-01" });
      expect(await problemOf({ kind: "move", unitId: "m21", parentId: "b11", on: "2026-04-01" })).toBe(
        "Node b11 closed on 1 March 2026. Choose a unit that is open.",
      );
      expect(await problemOf({ kind: "reopen", unitId: "b11" })).toBe("Node b11 went into Node b12. Add a new unit instead.");
    });

    it("takes a code again in another organisation, where it means another unit", async () => {
      const unit = { code: "B11", name: "Other", level: "unit", staffCount: null };
      const answer = await command(store, { kind: "add", ...unit, parentId: "ran", organisation: false, on: "2026-01-01" });
      expect(answer.done).toBe(true);
    });

    it("writes nothing when the database refuses in the middle", async () => {
      const placements = await store.read.count(UnitPlacementEntity);
      await store.write((m) => m.query("DROP TABLE audit_entry"));
      await expect(command(store, { kind: "move", unitId: "b11", parentId: "psy", on: "2026-05-01" })).rejects.toThrow();
      expect((await unitWith(store, "B11")).path).toBe("/fi/svo/buf/b11/");
      expect(await store.read.count(UnitPlacementEntity)).toBe(placements);
    });
  });
});
