import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import JSZip from "jszip";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import { readReferences } from "../../server/store/references.js";
import { buildWorkbook } from "../../server/workbook/build-workbook.js";
import { PlanEntity } from "../../server/store/entities/plan.entity.js";
import { storeNewPlan } from "../../server/sync/new-plan.js";
import { pushPlan } from "../../server/sync/push.js";
import { planContent, planHead, readPlan } from "../../server/sync/read-plan.js";
import type { Cells } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import { findSection, schemaVersion, sections } from "../../shared/plan/index.js";
import { hadField } from "../../shared/plan/versions.js";
import type { Change, PlanRow } from "../../shared/protocol.js";
import { startDemoServer, type DemoServer } from "./demo-server.js";
import { anna, everywhere, pushOf } from "./plans.js";

/** A plan as a released version gave it out: what its workbook (plan.xlsx) shows, and which sections and fields the version had. */
export interface GoldenPlan {
  readonly version: number;
  readonly epoch: string;
  readonly rev: number;
  readonly modules: readonly string[];
  readonly sections: readonly { readonly section: string; readonly fields: readonly string[] }[];
  readonly rows: readonly Pick<PlanRow, "id" | "section" | "ord" | "cells">[];
}

/** Where the workbooks of released versions stand, one folder a version. */
export const goldenFolder = "test/golden/versions";

/** The id of the plan that every golden workbook holds. */
export const goldenPlanId = "golden-plan";

/** The released versions, oldest first. */
export function goldenVersions(): readonly number[] {
  return readdirSync(goldenFolder)
    .map(Number)
    .sort((a, b) => a - b);
}

/** The plan of a version. */
export function readGolden(version: number): GoldenPlan {
  return JSON.parse(readFileSync(`${goldenFolder}/${String(version)}/plan.json`, "utf8")) as GoldenPlan;
}

/** The workbook of a version. */
export function goldenFile(version: number): Buffer {
  return readFileSync(`${goldenFolder}/${String(version)}/plan.xlsx`);
}

/** Puts the plan into the server's database as it was when its workbook was made: the same ids, values, revision and epoch. */
export async function storeGolden(server: DemoServer, golden: GoldenPlan): Promise<void> {
  const { store, now } = server;
  const forms = golden.rows.filter(({ section }) => findSection(section)?.repeating === false);
  const rows = golden.rows.filter((row) => !forms.includes(row));
  const cells: Record<string, Cells> = Object.fromEntries(forms.map((row) => [row.id, row.cells]));
  const plan = { id: goldenPlanId, methodId: "fis", organisationId: "svo", cycle: 1, language: "sv" } as const;
  await store.write((m) => storeNewPlan(m, anna, { ...plan, modules: golden.modules, forms: cells, rows: [] }, now()));
  const head = await planHead(store, goldenPlanId);
  const changes = rows.map((row): Change => {
    const { id: rowId, section, cells: values } = row;
    return { kind: "INSERT", section, rowId, values, baseRev: 0, origin: "golden" };
  });
  const answer = await pushPlan(store, everywhere(anna), pushOf(goldenPlanId, head, changes), now);
  if (answer.rev !== golden.rev) throw new Error(`the golden plan is at revision ${String(answer.rev)}`);
  await store.write((m) => m.update(PlanEntity, { id: goldenPlanId }, { epoch: golden.epoch, phase: "implement" }));
}

/** What the plan holds now, without the history of phases. */
export async function goldenRows(server: DemoServer): Promise<readonly PlanRow[]> {
  return (await planContent(server.store.read, goldenPlanId)).filter(({ section }) => section !== "phases");
}

/** Makes the newest version's golden workbook anew from the demo's plan. Only until that version is released: a released one is never made again. */
export async function writeGolden(): Promise<void> {
  const server = await startDemoServer();
  const { read } = server.store;
  const header = must(await readPlan(read, server.planId), "the demo's plan");
  const all = await planContent(read, header.id);
  const rows = all.filter(({ section }) => section !== "phases").map(({ id, section, ord, cells }) => ({ id, section, ord, cells }));
  const { path, name } = await read.findOneByOrFail(OrgUnitEntity, { id: header.organisationId });
  const epoch = `90000000-0000-4000-8000-${String(schemaVersion).padStart(12, "0")}`;
  const golden: GoldenPlan = {
    version: schemaVersion,
    epoch,
    rev: 2,
    modules: ["form", "followUp", "team"],
    sections: sections.map((section) => ({
      section: section.key,
      fields: Object.keys(section.fields).filter((key) => hadField(section, key, schemaVersion)),
    })),
    rows,
  };
  const bytes = await buildWorkbook({
    plan: { ...header, id: goldenPlanId, rev: golden.rev, epoch, modules: golden.modules },
    rows: rows.map((row) => ({ ...row, cellRevs: {}, insertedRev: golden.rev, deletedRev: null })),
    methodName: "Interpersonell rådgivning",
    organisationName: name,
    language: "sv",
    references: await readReferences(read, path),
    workbookId: "90000000-0000-4000-8000-00000000000a",
    syncUrl: "http://127.0.0.1:4000/",
    at: server.now().toISOString(),
  });
  const zip = await JSZip.loadAsync(bytes);
  const folder = `${goldenFolder}/${String(schemaVersion)}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/plan.xlsx`,
    await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 } }),
  );
  writeFileSync(`${folder}/plan.json`, JSON.stringify(golden, null, 1));
  await server.stop();
}
