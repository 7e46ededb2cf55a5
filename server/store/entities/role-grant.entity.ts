import { Entity, PrimaryColumn } from "typeorm";

/** A person holds a role on a node of the tree and everything below it. */
@Entity("role_grant")
export class RoleGrantEntity {
  @PrimaryColumn({ name: "person_id", type: "text" })
  personId!: string;

  /** coordinator, unitManager, reader, methodOwner or admin. */
  @PrimaryColumn({ type: "text" })
  role!: string;

  @PrimaryColumn({ name: "node_id", type: "text" })
  nodeId!: string;
}
