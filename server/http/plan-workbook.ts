import { randomUUID } from "node:crypto";
import type { Language } from "../../shared/language.js";
import type { PlanAccess } from "../identity/plan-access.js";
import { maySee } from "../sync/reach.js";
import { MethodEntity } from "../store/entities/method.entity.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { readReferences } from "../store/references.js";
import { readSnapshot } from "./read-snapshot.js";
import type { Store } from "../store/store.js";
import type { AddinReference } from "../workbook/pane-parts.js";
import { buildWorkbook } from "../workbook/build-workbook.js";
import { fileName } from "./file-name.js";

/** A workbook as it is handed out: a name to save it by and its bytes. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a workbook says beside the plan. */
export interface WorkbookOptions {
  readonly language: Language;
  /** Where its reader syncs it: this server's address. */
  readonly syncUrl: string;
  /** The add-in whose pane opens with it; absent or null: none. */
  readonly addin?: AddinReference | null;
  readonly at: Date;
}

/** Builds the workbook of a plan as far as its reader may see it; a new file id each time, so that two downloads are two workbooks. */
export async function makePlanWorkbook(store: Store, access: PlanAccess, options: WorkbookOptions): Promise<WorkbookFile> {
  const { plan, rows } = await readSnapshot(store.read, access.plan.id);
  const method = await store.read.findOneByOrFail(MethodEntity, { id: plan.methodId });
  const organisation = await store.read.findOneByOrFail(OrgUnitEntity, { id: plan.organisationId });
  const { language, syncUrl, addin = null, at } = options;
  const bytes = await buildWorkbook({
    plan,
    rows: rows.filter(({ section, cells }) => maySee(access.read, section, cells)),
    methodName: method.name,
    organisationName: organisation.name,
    language,
    references: await readReferences(store.read, organisation.path),
    workbookId: randomUUID(),
    syncUrl,
    ...(addin === null ? {} : { addin }),
    at: at.toISOString(),
  });
  return { name: fileName([method.name, organisation.name], "xlsx"), bytes };
}
