import type { MigrationInterface, QueryRunner } from "typeorm";

const registers = [
  `CREATE TABLE org_unit (
    id text NOT NULL PRIMARY KEY, code text NOT NULL, name text NOT NULL, level text NOT NULL,
    parent_id text REFERENCES org_unit (id), organisation integer NOT NULL, path text NOT NULL,
    closed_on text, staff_count integer, former_names text NOT NULL)`,
  `CREATE INDEX org_unit_parent ON org_unit (parent_id)`,
  `CREATE INDEX org_unit_path ON org_unit (path)`,
  `CREATE TABLE unit_placement (
    unit_id text NOT NULL REFERENCES org_unit (id), from_on text NOT NULL, parent_id text,
    path text NOT NULL, until_on text, PRIMARY KEY (unit_id, from_on))`,
  `CREATE TABLE method (
    id text NOT NULL PRIMARY KEY, code text NOT NULL, name text NOT NULL, owner_organisation text, action_code text)`,
  `CREATE TABLE person (id text NOT NULL PRIMARY KEY, name text NOT NULL, language text NOT NULL)`,
  `CREATE TABLE role_grant (
    person_id text NOT NULL REFERENCES person (id), role text NOT NULL,
    node_id text NOT NULL REFERENCES org_unit (id), PRIMARY KEY (person_id, role, node_id))`,
  `CREATE TABLE organisation_setting (
    organisation_id text NOT NULL REFERENCES org_unit (id), key text NOT NULL, value text NOT NULL,
    PRIMARY KEY (organisation_id, key))`,
];

const plans = [
  `CREATE TABLE plan (
    id text NOT NULL PRIMARY KEY, method_id text NOT NULL REFERENCES method (id),
    organisation_id text NOT NULL REFERENCES org_unit (id), cycle integer NOT NULL, status text NOT NULL,
    phase text NOT NULL, modules text NOT NULL, language text NOT NULL, schema_version integer NOT NULL,
    rev integer NOT NULL, head_hash text NOT NULL, epoch text NOT NULL, compacted_rev integer NOT NULL,
    created_at text NOT NULL)`,
  `CREATE UNIQUE INDEX plan_one_open ON plan (organisation_id, method_id) WHERE status = 'OPEN'`,
  `CREATE UNIQUE INDEX plan_cycle ON plan (organisation_id, method_id, cycle)`,
  `CREATE INDEX plan_method ON plan (method_id)`,
  `CREATE TABLE plan_row (
    plan_id text NOT NULL REFERENCES plan (id), id text NOT NULL, section text NOT NULL, ord text NOT NULL,
    cells text NOT NULL, cell_revs text NOT NULL, inserted_rev integer NOT NULL, life_rev integer NOT NULL,
    deleted_rev integer, origin text NOT NULL, PRIMARY KEY (plan_id, id))`,
  `CREATE INDEX plan_row_section ON plan_row (plan_id, section, deleted_rev)`,
];

const history = [
  `CREATE TABLE cell_change (
    plan_id text NOT NULL REFERENCES plan (id), rev integer NOT NULL, seq integer NOT NULL, row_id text NOT NULL,
    section text NOT NULL, field text, kind text NOT NULL, value text, before text, actor_id text NOT NULL,
    op_id text NOT NULL, workbook_id text, at text NOT NULL, PRIMARY KEY (plan_id, rev, seq))`,
  `CREATE INDEX cell_change_cell ON cell_change (plan_id, row_id, field, rev)`,
  `CREATE TABLE plan_op (
    plan_id text NOT NULL REFERENCES plan (id), op_id text NOT NULL, workbook_id text, request_hash text NOT NULL,
    response text NOT NULL, rev integer NOT NULL, head_hash text NOT NULL, undo_of text, actor_id text NOT NULL,
    at text NOT NULL, sections text NOT NULL, PRIMARY KEY (plan_id, op_id))`,
  `CREATE UNIQUE INDEX plan_op_rev ON plan_op (plan_id, rev)`,
  `CREATE TABLE conflict (
    plan_id text NOT NULL REFERENCES plan (id), id text NOT NULL, row_id text NOT NULL, section text NOT NULL,
    field text, kind text NOT NULL, base text, mine text, theirs text, theirs_rev integer NOT NULL,
    mine_by text NOT NULL, theirs_by text, op_id text NOT NULL, status text NOT NULL, resolved_by text,
    resolved_rev integer, at text NOT NULL, PRIMARY KEY (plan_id, id))`,
  `CREATE INDEX conflict_status ON conflict (plan_id, status)`,
  `CREATE INDEX conflict_id ON conflict (id)`,
  `CREATE TABLE workbook_lease (
    workbook_id text NOT NULL, plan_id text NOT NULL REFERENCES plan (id), holder text NOT NULL,
    until text NOT NULL, PRIMARY KEY (workbook_id, plan_id))`,
  `CREATE TABLE audit_entry (
    id text NOT NULL PRIMARY KEY, at text NOT NULL, actor_id text NOT NULL, action text NOT NULL, node_id text,
    plan_id text, detail text)`,
  `CREATE INDEX audit_entry_at ON audit_entry (at)`,
];

const tables = [
  "audit_entry",
  "workbook_lease",
  "conflict",
  "plan_op",
  "cell_change",
  "plan_row",
  "plan",
  "organisation_setting",
  "role_grant",
  "person",
  "method",
  "unit_placement",
  "org_unit",
];

/** The registers, the plans and their history. Plain text and integers, so that both engines hold the same. */
export class PlanTables1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...registers, ...plans, ...history]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}
