import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Cells } from "../../../shared/field.js";
import { jsonColumn } from "../json-column.js";

/** A row of a plan as it is now: exactly what replaying its changes gives. A deleted row stays, as a tombstone. */
@Entity("plan_row")
export class PlanRowEntity {
  @PrimaryColumn({ name: "plan_id", type: "text" })
  planId!: string;

  /** A random id; of a form, the section's key. */
  @PrimaryColumn({ type: "text" })
  id!: string;

  @Column({ type: "text" })
  section!: string;

  /** Fractional order among the section's rows, compared as text. */
  @Column({ type: "text" })
  ord!: string;

  /** Values by field; an absent field is empty. Fields of a newer schema stand beside the known ones. */
  @Column({ type: "text", transformer: jsonColumn })
  cells!: Cells;

  /** The revision that last changed each field. */
  @Column({ name: "cell_revs", type: "text", transformer: jsonColumn })
  cellRevs!: Readonly<Record<string, number>>;

  @Column({ name: "inserted_rev", type: "integer" })
  insertedRev!: number;

  /** The revision that inserted the row or last brought it back. */
  @Column({ name: "life_rev", type: "integer" })
  lifeRev!: number;

  @Column({ name: "deleted_rev", type: "integer", nullable: true })
  deletedRev!: number | null;

  /** The workbook that inserted the row, "" when none did. */
  @Column({ type: "text" })
  origin!: string;
}
