import { Column, Entity, PrimaryColumn } from "typeorm";

/** A unit went into another one: with others by a merge, or with more than one successor by a split. */
@Entity("unit_succession")
export class UnitSuccessionEntity {
  /** The unit that was closed by it. */
  @PrimaryColumn({ name: "unit_id", type: "text" })
  unitId!: string;

  @PrimaryColumn({ name: "into_id", type: "text" })
  intoId!: string;

  /** YYYY-MM-DD, the first day without the old unit. */
  @Column({ name: "on_day", type: "text" })
  onDay!: string;
}
