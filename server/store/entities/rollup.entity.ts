import { Column, Entity, PrimaryColumn } from "typeorm";

/**
 * The ledger added up for every node of an organisation's tree, kept by day: the value on day D is the sum of `n` with `effectiveOn` <= D.
 * The children of a node stand together, among them the line `<node>:own` of what counts at the node itself, so that lines add up.
 */
@Entity("rollup", { withoutRowid: true })
export class RollupEntity {
  @PrimaryColumn({ name: "organisation_id", type: "text" })
  organisationId!: string;

  @PrimaryColumn({ type: "text" })
  metric!: string;

  /** The node above `scopeId`; "" above the organisation, where its tree begins. */
  @PrimaryColumn({ name: "parent_id", type: "text" })
  parentId!: string;

  /** A method, or "" for all methods together. */
  @PrimaryColumn({ name: "method_id", type: "text" })
  methodId!: string;

  @PrimaryColumn({ name: "scope_id", type: "text" })
  scopeId!: string;

  @PrimaryColumn({ type: "text" })
  dim!: string;

  @PrimaryColumn({ name: "effective_on", type: "text" })
  effectiveOn!: string;

  @Column({ type: "integer" })
  n!: number;
}
