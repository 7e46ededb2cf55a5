import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Cells, Value } from "../../../shared/field.js";
import { jsonColumn } from "../json-column.js";

/** One entry of a plan's log: append only, the source of history, bases and undo. */
@Entity("cell_change")
export class CellChangeEntity {
  @PrimaryColumn({ name: "plan_id", type: "text" })
  planId!: string;

  @PrimaryColumn({ type: "integer" })
  rev!: number;

  /** Order within the revision, from 0. */
  @PrimaryColumn({ type: "integer" })
  seq!: number;

  @Column({ name: "row_id", type: "text" })
  rowId!: string;

  @Column({ type: "text" })
  section!: string;

  /** null for an INSERT (which carries all values), a DELETE and a REVIVE. */
  @Column({ type: "text", nullable: true })
  field!: string | null;

  @Column({ type: "text" })
  kind!: "SET" | "INSERT" | "DELETE" | "REVIVE";

  @Column({ type: "text", nullable: true, transformer: jsonColumn })
  value!: Value | Cells;

  @Column({ type: "text", nullable: true, transformer: jsonColumn })
  before!: Value;

  @Column({ name: "actor_id", type: "text" })
  actorId!: string;

  @Column({ name: "op_id", type: "text" })
  opId!: string;

  @Column({ name: "workbook_id", type: "text", nullable: true })
  workbookId!: string | null;

  /** ISO 8601 UTC; shown, never compared. */
  @Column({ type: "text" })
  at!: string;
}
