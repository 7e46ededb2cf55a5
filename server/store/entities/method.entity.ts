import { Column, Entity, PrimaryColumn } from "typeorm";
import { listColumn } from "../json-column.js";

/** A psychosocial or social-care method that organisations implement: an entry of the method register. */
@Entity("method")
export class MethodEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;

  @Column({ type: "text" })
  code!: string;

  @Column({ type: "text" })
  name!: string;

  /** Who owns the method or trains in it; copied into the form of a new plan. */
  @Column({ name: "owner_organisation", type: "text", nullable: true })
  ownerOrganisation!: string | null;

  /** The code that client records carry for work done with the method. */
  @Column({ name: "action_code", type: "text", nullable: true })
  actionCode!: string | null;

  /** Names it had before: a cell that still shows one of them means this method. */
  @Column({ name: "former_names", type: "text", nullable: true, transformer: listColumn })
  formerNames!: readonly string[];
}
