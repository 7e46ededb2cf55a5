import { Column, Entity, PrimaryColumn } from "typeorm";
import { jsonColumn } from "../json-column.js";

/** A push that took effect, with its answer: sent again, it is answered again and not done again. */
@Entity("plan_op")
export class PlanOpEntity {
  @PrimaryColumn({ name: "plan_id", type: "text" })
  planId!: string;

  @PrimaryColumn({ name: "op_id", type: "text" })
  opId!: string;

  @Column({ name: "workbook_id", type: "text", nullable: true })
  workbookId!: string | null;

  /** SHA-256 of the request: another request under the same id is refused. */
  @Column({ name: "request_hash", type: "text" })
  requestHash!: string;

  /** The answer as JSON text, without its pull. */
  @Column({ type: "text" })
  response!: string;

  @Column({ type: "integer" })
  rev!: number;

  /** The plan's hash after this push. */
  @Column({ name: "head_hash", type: "text" })
  headHash!: string;

  /** The pushes that this one took back, as JSON, or null. */
  @Column({ name: "undo_of", type: "text", nullable: true, transformer: jsonColumn })
  undoOf!: readonly string[] | null;

  @Column({ name: "actor_id", type: "text" })
  actorId!: string;

  /** ISO 8601 UTC. */
  @Column({ type: "text" })
  at!: string;

  /** Keys of the sections it touched. */
  @Column({ type: "text", transformer: jsonColumn })
  sections!: readonly string[];
}
