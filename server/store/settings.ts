import { In, type EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
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
export type Settings = Readonly<Record<SettingKey, string>>;

/** The organisation's settings, with defaults for what nobody has set. */
export async function readSettings(m: EntityManager, organisationId: string): Promise<Settings> {
  const stored = await m.findBy(OrganisationSettingEntity, { organisationId });
  return withDefaults(stored);
}

/** The settings of each of the organisations, in one statement. */
export async function settingsOfAll(m: EntityManager, organisationIds: readonly string[]): Promise<readonly Settings[]> {
  const stored = groupBy(
    await m.findBy(OrganisationSettingEntity, { organisationId: In([...organisationIds]) }),
    (one) => one.organisationId,
  );
  return organisationIds.map((id) => withDefaults(stored.get(id) ?? []));
}

function withDefaults(stored: readonly OrganisationSettingEntity[]): Settings {
  return { ...settingDefaults, ...Object.fromEntries(stored.map(({ key, value }) => [key, value])) };
}
