import type { EntityManager } from "typeorm";
import { OrganisationSettingEntity } from "./entities/organisation-setting.entity.js";

/** Settings of an organisation and what holds until somebody sets them. */
export const settingDefaults = {
  /** How often usage is reported: quarter, month or halfYear. */
  reportingPeriod: "quarter",
  /** IANA name of the zone whose calendar days count. */
  timeZone: "Europe/Helsinki",
  /** Counts below this are hidden where they leave the own line. */
  smallCountLimit: "5",
} as const;
export type SettingKey = keyof typeof settingDefaults;

/** The organisation's settings, with defaults for what nobody has set. */
export async function readSettings(m: EntityManager, organisationId: string): Promise<Readonly<Record<SettingKey, string>>> {
  const stored = await m.findBy(OrganisationSettingEntity, { organisationId });
  return { ...settingDefaults, ...Object.fromEntries(stored.map(({ key, value }) => [key, value])) };
}
