import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Value } from "../../../shared/field.js";
import type { ConflictKind, ConflictStatus } from "../../../shared/protocol.js";
import { jsonColumn } from "../json-column.js";

/** Two values for one place, both kept. It may stay open for ever and blocks nothing. */
@Entity("conflict")
export class ConflictEntity {
  @PrimaryColumn({ name: "plan_id", type: "text" })
  planId!: string;

  @PrimaryColumn({ type: "text" })
  id!: string;

  @Column({ name: "row_id", type: "text" })
  rowId!: string;

  @Column({ type: "text" })
  section!: string;

  @Column({ type: "text", nullable: true })
  field!: string | null;

  @Column({ type: "text" })
  kind!: ConflictKind;

  /** What the sheet of who sent `mine` showed. */
  @Column({ type: "text", nullable: true, transformer: jsonColumn })
  base!: Value;

  @Column({ type: "text", nullable: true, transformer: jsonColumn })
  mine!: Value;

  @Column({ type: "text", nullable: true, transformer: jsonColumn })
  theirs!: Value;

  @Column({ name: "theirs_rev", type: "integer" })
  theirsRev!: number;

  @Column({ name: "mine_by", type: "text" })
  mineBy!: string;

  @Column({ name: "theirs_by", type: "text", nullable: true })
  theirsBy!: string | null;

  @Column({ name: "op_id", type: "text" })
  opId!: string;

  @Column({ type: "text" })
  status!: ConflictStatus;

  @Column({ name: "resolved_by", type: "text", nullable: true })
  resolvedBy!: string | null;

  @Column({ name: "resolved_rev", type: "integer", nullable: true })
  resolvedRev!: number | null;

  /** ISO 8601 UTC. */
  @Column({ type: "text" })
  at!: string;
}
