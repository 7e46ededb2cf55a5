import { expect, it } from "vitest";
import { onEachEngine } from "../../support/databases.js";

onEachEngine((engine) => {
  it("has a table for each entity and no other but the list of migrations", async () => {
    const store = await engine.open();
    const listed: readonly { readonly name: string }[] = await store.read.query(
      engine.name === "sqlite"
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()",
    );
    const entities = store.read.connection.entityMetadatas.map((metadata) => metadata.tableName);
    expect(
      listed
        .map(({ name }) => name)
        .filter((name) => name !== "migrations")
        .sort(),
    ).toEqual([...entities].sort());
  });
});
