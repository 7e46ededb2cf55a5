import { Column, Entity, PrimaryColumn } from "typeorm";
import { booleanColumn } from "../json-column.js";

/** A part that carries a method, worded so that it can be observed. Every plan of the method has it; its code never changes. */
@Entity("method_component")
export class MethodComponentEntity {
  @PrimaryColumn({ name: "method_id", type: "text" })
  methodId!: string;

  @PrimaryColumn({ type: "text" })
  code!: string;

  @Column({ type: "text" })
  name!: string;

  /** How its use is recognised. */
  @Column({ type: "text", nullable: true })
  criterion!: string | null;

  @Column({ type: "integer", transformer: booleanColumn })
  essential!: boolean;

  /** Order within the method, from 0. */
  @Column({ type: "integer" })
  ord!: number;

  /** No longer offered; what was written about it stays readable. */
  @Column({ type: "integer", transformer: booleanColumn })
  retired!: boolean;
}
