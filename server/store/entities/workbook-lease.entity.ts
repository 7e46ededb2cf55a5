import { Column, Entity, PrimaryColumn } from "typeorm";

/** Which pane of a workbook may mint row ids and apply pulls, and until when. */
@Entity("workbook_lease")
export class WorkbookLeaseEntity {
  @PrimaryColumn({ name: "workbook_id", type: "text" })
  workbookId!: string;

  @PrimaryColumn({ name: "plan_id", type: "text" })
  planId!: string;

  /** The pane that holds it. */
  @Column({ type: "text" })
  holder!: string;

  /** ISO 8601 UTC. */
  @Column({ type: "text" })
  until!: string;
}
