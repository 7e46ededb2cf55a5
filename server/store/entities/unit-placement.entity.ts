import { Column, Entity, PrimaryColumn } from "typeorm";

/** Where a unit stood in the tree and when, so that a report of last year goes by last year's tree. `org_unit` holds today's place. */
@Entity("unit_placement")
export class UnitPlacementEntity {
  @PrimaryColumn({ name: "unit_id", type: "text" })
  unitId!: string;

  /** YYYY-MM-DD, the first day of this place. */
  @PrimaryColumn({ name: "from_on", type: "text" })
  fromOn!: string;

  @Column({ name: "parent_id", type: "text", nullable: true })
  parentId!: string | null;

  @Column({ type: "text" })
  path!: string;

  /** YYYY-MM-DD, the day the next place begins; or the unit is closed and stands nowhere; null while it lasts. */
  @Column({ name: "until_on", type: "text", nullable: true })
  untilOn!: string | null;
}
