import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * One entry of the count ledger: by how much a revision of a plan changed one count, from a day on.
 * Append only; the value of a count on day D is the sum of its deltas with `effectiveOn` <= D.
 */
@Entity("count_entry", { withoutRowid: true })
@Index("count_entry_plan", ["organisationId", "planId"])
export class CountEntryEntity {
  @PrimaryColumn({ name: "organisation_id", type: "text" })
  organisationId!: string;

  /** A key of `shared/plan/metrics.ts`. */
  @PrimaryColumn({ type: "text" })
  metric!: string;

  /** The unit that is counted, "" when the row names none: it counts at the plan's node. */
  @PrimaryColumn({ name: "unit_id", type: "text" })
  unitId!: string;

  @PrimaryColumn({ name: "plan_id", type: "text" })
  planId!: string;

  /** What the metric is split by, its parts joined by a colon; "" where it is not split. */
  @PrimaryColumn({ type: "text" })
  dim!: string;

  /** YYYY-MM-DD, the first day on which the change holds. */
  @PrimaryColumn({ name: "effective_on", type: "text" })
  effectiveOn!: string;

  /** The revision of the plan that made it known. */
  @PrimaryColumn({ type: "integer" })
  rev!: number;

  @Column({ name: "method_id", type: "text" })
  methodId!: string;

  @Column({ type: "integer" })
  delta!: number;
}
