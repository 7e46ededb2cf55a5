import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import JSZip from "jszip";
import type { Language } from "../../shared/language.js";
import { usage } from "../../shared/plan/usage.js";
import { unitLabel } from "../../shared/references.js";
import { notFound } from "../errors.js";
import type { Actor } from "../identity/actor.js";
import { seePlan } from "../identity/plan-access.js";
import { plansVisibleTo } from "../identity/plans-visible.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { findPlans, type FoundPlan } from "../store/find-plans.js";
import { readReferences } from "../store/references.js";
import type { Store } from "../store/store.js";
import { inScope, knowScope, maySee } from "../sync/reach.js";
import { buildUnitWorkbook } from "../workbook/unit/build-unit-workbook.js";
import type { UnitPlan } from "../workbook/unit/unit-input.js";
import { fileName } from "./file-name.js";
import type { WorkbookFile, WorkbookOptions } from "./plan-workbook.js";
import { readSnapshot } from "./read-snapshot.js";

/** What a unit's small workbook is made for. */
export interface UnitWorkbookOptions extends WorkbookOptions {
  readonly period: string;
  /** To whom and by which day (YYYY-MM-DD) it is sent back; null: not said. */
  readonly backTo: string | null;
  readonly by: string | null;
}

/** The most plans that one unit is asked about. */
const mostPlans = 100;

/** Builds a unit's small workbook over all open plans with usage in which it takes part, as far as the actor may see them. NOT_FOUND where that is none. */
export async function makeUnitWorkbook(store: Store, actor: Actor, unitId: string, options: UnitWorkbookOptions): Promise<WorkbookFile> {
  const unit = await store.read.findOneBy(OrgUnitEntity, { id: unitId });
  if (unit === null) throw notFound();
  const plans = await plansOfUnit(store.read, actor, unit);
  const [first] = plans;
  if (first === undefined) throw notFound();
  const label = unitLabel(unit);
  const { language, syncUrl, addin = null, at, period, backTo, by } = options;
  const organisation = await store.read.findOneByOrFail(OrgUnitEntity, { id: first.plan.organisationId });
  const bytes = await buildUnitWorkbook({
    unit: { id: unit.id, label },
    plans,
    period,
    backTo,
    by,
    language,
    references: await readReferences(store.read, organisation.path),
    syncUrl,
    ...(addin === null ? {} : { addin }),
    at: at.toISOString(),
  });
  return { name: fileName([label, period], "xlsx"), bytes };
}

async function plansOfUnit(m: EntityManager, actor: Actor, unit: OrgUnitEntity): Promise<readonly UnitPlan[]> {
  const anywhere = { organisationPath: null, methodId: null, phase: null, after: null };
  const search = { ...anywhere, visible: plansVisibleTo(actor), unitPath: unit.path, status: "OPEN", limit: mostPlans };
  const found = (await findPlans(m, search)).filter(({ plan }) => plan.modules.includes(usage.module));
  const plans = await Promise.all(found.map((one) => planOfUnit(m, actor, unit.id, one, nameIn(found, one))));
  return plans.flatMap((plan) => plan ?? []);
}

/** The method's name; with the organisation's where two plans are of one method. */
function nameIn(found: readonly FoundPlan[], { methodName, organisationName }: FoundPlan): string {
  return found.filter((other) => other.methodName === methodName).length === 1 ? methodName : `${methodName} (${organisationName})`;
}

/** The unit's part of a plan; null where the actor may see the plan but not the unit's rows. */
async function planOfUnit(m: EntityManager, actor: Actor, unitId: string, found: FoundPlan, name: string): Promise<UnitPlan | null> {
  const access = await seePlan(m, actor, found.plan.id);
  if (access === null || (access.read !== "all" && !access.read.has(unitId))) return null;
  const scope = await knowScope(m, { sections: [usage.key], unitSubtree: unitId });
  const { plan, rows } = await readSnapshot(m, found.plan.id, [usage.key]);
  const own = rows.filter(({ section, cells }) => maySee(access.read, section, cells) && inScope(scope, section, cells));
  return { plan, rows: own, name, organisationName: found.organisationName, workbookId: randomUUID() };
}

/** Several units' small workbooks as one .zip file, each named after its unit. */
export async function zipUnitWorkbooks(
  store: Store,
  actor: Actor,
  unitIds: readonly string[],
  options: UnitWorkbookOptions,
): Promise<WorkbookFile> {
  const zip = new JSZip();
  for (const unitId of unitIds) {
    const { name, bytes } = await makeUnitWorkbook(store, actor, unitId, options);
    zip.file(freeName(zip, name), bytes, { date: options.at, createFolders: false });
  }
  return {
    name: fileName([zipName[options.language], options.period], "zip"),
    bytes: await zip.generateAsync({ type: "nodebuffer", compression: "STORE" }),
  };
}

/** The name, with a number where another unit's file has it: units of two organisations may share code and name. */
function freeName(zip: JSZip, name: string): string {
  let free = name;
  for (let number = 2; zip.file(free) !== null; number += 1) free = name.replace(/\.xlsx$/, ` (${String(number)}).xlsx`);
  return free;
}

const zipName: Readonly<Record<Language, string>> = {
  sv: "Användning per enhet",
  fi: "Käyttö yksiköittäin",
  nb: "Bruk per enhet",
  da: "Brug pr. enhed",
  en: "Usage by unit",
};
