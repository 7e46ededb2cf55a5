import { Column, Entity, PrimaryColumn } from "typeorm";

/** A unit's change of name, so that a report of an earlier day calls it what it was called then. `org_unit` holds today's name. */
@Entity("unit_rename")
export class UnitRenameEntity {
  @PrimaryColumn({ name: "unit_id", type: "text" })
  unitId!: string;

  /** YYYY-MM-DD, the first day of the new name. */
  @PrimaryColumn({ name: "on_day", type: "text" })
  onDay!: string;

  @Column({ name: "name_before", type: "text" })
  nameBefore!: string;
}
