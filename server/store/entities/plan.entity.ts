import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Phase } from "../../../shared/field.js";
import type { Language } from "../../../shared/language.js";
import { jsonColumn } from "../json-column.js";

/** One method in one organisation; the units taking part are rows inside it. This row is the lock of everything that belongs to the plan. */
@Entity("plan")
export class PlanEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;

  @Column({ name: "method_id", type: "text" })
  methodId!: string;

  @Column({ name: "organisation_id", type: "text" })
  organisationId!: string;

  /** 1 for the first plan of the method in the organisation; at most one of all cycles is open. */
  @Column({ type: "integer" })
  cycle!: number;

  @Column({ type: "text" })
  status!: "OPEN" | "CLOSED";

  @Column({ type: "text" })
  phase!: Phase;

  /** Keys of the modules that are on, `form` among them. */
  @Column({ type: "text", transformer: jsonColumn })
  modules!: readonly string[];

  @Column({ type: "text" })
  language!: Language;

  @Column({ name: "schema_version", type: "integer" })
  schemaVersion!: number;

  /** Grows by one with each accepted push. */
  @Column({ type: "integer" })
  rev!: number;

  /** Hash over all pushes up to `rev`: a database copied back by hand is noticed by it. */
  @Column({ name: "head_hash", type: "text" })
  headHash!: string;

  /** New after each restore: what a workbook remembers of another epoch is no base. */
  @Column({ type: "text" })
  epoch!: string;

  /** History before this revision is no longer kept. */
  @Column({ name: "compacted_rev", type: "integer" })
  compactedRev!: number;

  /** ISO 8601 UTC. */
  @Column({ name: "created_at", type: "text" })
  createdAt!: string;
}
