import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Language } from "../../../shared/language.js";

/** Somebody who signs in. What a person may do stands in the grants. */
@Entity("person")
export class PersonEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  language!: Language;
}
