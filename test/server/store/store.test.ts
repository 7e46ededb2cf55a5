import { describe, expect, it } from "vitest";
import { MethodEntity } from "../../../server/store/entities/method.entity.js";
import { openStore } from "../../../server/store/store.js";
import { entities } from "../../../server/store/entities.js";
import { onEachEngine } from "../../support/databases.js";

const method = (id: string) => ({ id, code: id, name: id, ownerOrganisation: null, actionCode: null, formerNames: [] });

describe("the store", () => {
  onEachEngine((engine) => {
    it("has exactly the columns that the entities declare", async () => {
      const store = await engine.open();
      const runner = store.read.connection.createQueryRunner();
      for (const entity of entities) {
        const { tableName, columns } = store.read.connection.getMetadata(entity);
        const table = await runner.getTable(tableName);
        const found = table?.columns.map(({ name, type, isNullable, isPrimary }) => ({ name, type, isNullable, isPrimary }));
        const declared = columns.map((one) => ({
          name: one.databaseName,
          type: one.type,
          isNullable: one.isNullable,
          isPrimary: one.isPrimary,
        }));
        expect(found?.sort(byName), tableName).toEqual(declared.sort(byName));
      }
      await runner.release();
    });

    it("keeps what a write wrote and shows nothing of one that is under way", async () => {
      const store = await engine.open();
      await store.write(async (m) => {
        await m.insert(MethodEntity, method("ipc"));
        expect(await store.read.count(MethodEntity)).toBe(0);
      });
      expect(await store.read.find(MethodEntity)).toEqual([method("ipc")]);
    });

    it("takes back everything of a write that fails and nothing of the others", async () => {
      const store = await engine.open();
      const results = await Promise.allSettled(
        [1, 2, 3, 4, 5, 6].map((n) =>
          store.write(async (m) => {
            await m.save(MethodEntity, method(`m${String(n)}`));
            if (n % 2 === 0) throw new Error("changed my mind");
          }),
        ),
      );
      expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected", "fulfilled", "rejected"]);
      expect((await store.read.find(MethodEntity)).map(({ id }) => id).sort()).toEqual(["m1", "m3", "m5"]);
    });

    it("refuses every statement after one that failed, the commit included", async () => {
      const store = await engine.open();
      await store.write((m) => m.insert(MethodEntity, method("ipc")));
      const write = store.write(async (m) => {
        await m.insert(MethodEntity, method("before"));
        await m.insert(MethodEntity, method("ipc")).catch(() => undefined);
        await m.insert(MethodEntity, method("after")).catch(() => undefined);
      });
      await expect(write).rejects.toThrow(/unique/i);
      expect(await store.read.count(MethodEntity)).toBe(1);
      await store.write((m) => m.insert(MethodEntity, method("later")));
      expect(await store.read.count(MethodEntity)).toBe(2);
    });

    it("says so when a write is begun inside a write", async () => {
      const store = await engine.open();
      await expect(store.write(() => store.write(() => Promise.resolve(1)))).rejects.toThrow("a write was begun inside a write");
      await expect(store.write(() => Promise.resolve(2))).resolves.toBe(2);
    });

    it("opens again with what it held", async () => {
      const place = await engine.place();
      const first = await openStore(place);
      await first.write((m) => m.insert(MethodEntity, method("ipc")));
      await first.close();
      const second = await openStore(place);
      expect(await second.read.count(MethodEntity)).toBe(1);
      await second.close();
    });
  });
});

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
