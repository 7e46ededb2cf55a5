import { Column, Entity, PrimaryColumn } from "typeorm";

/** Who did what that is no change of a plan's content: grants, exports, closing, publishing. */
@Entity("audit_entry")
export class AuditEntryEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;

  /** ISO 8601 UTC. */
  @Column({ type: "text" })
  at!: string;

  @Column({ name: "actor_id", type: "text" })
  actorId!: string;

  @Column({ type: "text" })
  action!: string;

  @Column({ name: "node_id", type: "text", nullable: true })
  nodeId!: string | null;

  @Column({ name: "plan_id", type: "text", nullable: true })
  planId!: string | null;

  @Column({ type: "text", nullable: true })
  detail!: string | null;
}
