import { Column, Entity, PrimaryColumn } from "typeorm";

/** A setting of an organisation; what is not set has the default of `settings.ts`. */
@Entity("organisation_setting")
export class OrganisationSettingEntity {
  @PrimaryColumn({ name: "organisation_id", type: "text" })
  organisationId!: string;

  @PrimaryColumn({ type: "text" })
  key!: string;

  @Column({ type: "text" })
  value!: string;
}
