import { Column, Entity, PrimaryColumn } from "typeorm";
import { booleanColumn, jsonColumn } from "../json-column.js";

/** A node of the organisation tree: country, region, municipality, service or unit. Exactly one node of each path is the organisation, the controller that owns plans and registers. */
@Entity("org_unit")
export class OrgUnitEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;

  @Column({ type: "text" })
  code!: string;

  @Column({ type: "text" })
  name!: string;

  /** What the organisation calls this level; a label, nothing follows from it. */
  @Column({ type: "text" })
  level!: string;

  @Column({ name: "parent_id", type: "text", nullable: true })
  parentId!: string | null;

  @Column({ type: "integer", transformer: booleanColumn })
  organisation!: boolean;

  /** The ids from the root to this node, `/fi/svo/b11/`: a node lies below another when its path starts with the other's. */
  @Column({ type: "text" })
  path!: string;

  /** YYYY-MM-DD, the first day without it; a closed unit is no longer offered, and figures of earlier days keep it. */
  @Column({ name: "closed_on", type: "text", nullable: true })
  closedOn!: string | null;

  /** People employed, null where nobody says. */
  @Column({ name: "staff_count", type: "integer", nullable: true })
  staffCount!: number | null;

  /** Names it had before: a cell that still shows one of them means this unit. */
  @Column({ name: "former_names", type: "text", transformer: jsonColumn })
  formerNames!: readonly string[];
}
