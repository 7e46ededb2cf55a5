import type { MigrationInterface, QueryRunner } from "typeorm";

const ledger = `CREATE TABLE count_entry (
  organisation_id text NOT NULL, metric text NOT NULL, unit_id text NOT NULL, plan_id text NOT NULL REFERENCES plan (id),
  dim text NOT NULL, effective_on text NOT NULL, rev integer NOT NULL, method_id text NOT NULL, delta integer NOT NULL,
  PRIMARY KEY (organisation_id, metric, unit_id, plan_id, dim, effective_on, rev))`;

const rollup = `CREATE TABLE rollup (
  organisation_id text NOT NULL, metric text NOT NULL, parent_id text NOT NULL, method_id text NOT NULL, scope_id text NOT NULL,
  dim text NOT NULL, effective_on text NOT NULL, n integer NOT NULL,
  PRIMARY KEY (organisation_id, metric, parent_id, method_id, scope_id, dim, effective_on))`;

/** The count ledger and its rollup. SQLite keeps both in the order of their keys, without a row number beside. */
export class Counts1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const inKeyOrder = runner.connection.options.type === "sqlite" ? " WITHOUT ROWID" : "";
    await runner.query(ledger + inKeyOrder);
    await runner.query("CREATE INDEX count_entry_plan ON count_entry (organisation_id, plan_id)");
    await runner.query(rollup + inKeyOrder);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE rollup");
    await runner.query("DROP TABLE count_entry");
  }
}
