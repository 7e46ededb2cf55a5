import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = [
  `CREATE TABLE unit_rename (
    unit_id text NOT NULL REFERENCES org_unit (id), on_day text NOT NULL, name_before text NOT NULL, PRIMARY KEY (unit_id, on_day))`,
  `CREATE TABLE unit_succession (
    unit_id text NOT NULL REFERENCES org_unit (id), into_id text NOT NULL REFERENCES org_unit (id), on_day text NOT NULL,
    PRIMARY KEY (unit_id, into_id))`,
  `CREATE INDEX unit_succession_into ON unit_succession (into_id)`,
  `CREATE TABLE method_component (
    method_id text NOT NULL REFERENCES method (id), code text NOT NULL, name text NOT NULL, criterion text,
    essential integer NOT NULL, ord integer NOT NULL, retired integer NOT NULL, PRIMARY KEY (method_id, code))`,
  `ALTER TABLE method ADD COLUMN former_names text`,
];

/** What the registers know beside the tree: names by day, which units went into which, and what carries a method. */
export class Registers1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["method_component", "unit_succession", "unit_rename"]) await runner.query(`DROP TABLE ${table}`);
    await runner.query("ALTER TABLE method DROP COLUMN former_names");
  }
}
