/** Draws every page of the demo's workbooks as LibreOffice prints them, into a folder of its own in the temporary folder, to be looked at: an empty plan, the written pilot, the county's largest plan and a unit's small workbook, in the languages named (sv and fi unless told). */
import "reflect-metadata";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, type Language } from "../shared/language.js";
import { must } from "../shared/must.js";
import { startDemoServer, type DemoServer } from "../test/support/demo-server.js";
import { drawnPlans } from "../test/support/drawn-plans.js";
import { convertWith, drawPages, libreOfficePath } from "../test/support/libreoffice.js";
import { newPlan } from "../test/support/new-plan.js";

const dots = 80;

const program = must(libreOfficePath(), "LibreOffice");
const asked = process.argv.slice(2);
const spoken = asked.length === 0 ? (["sv", "fi"] as const) : languages.filter((language) => asked.includes(language));
const folder = await mkdtemp(join(tmpdir(), "planark-sheets-"));

async function save(name: string, server: DemoServer, language: Language, plan?: string): Promise<string> {
  const path = join(folder, `${language}-${name}.xlsx`);
  await writeFile(path, await server.download(language, "demo-anna", plan));
  return path;
}

async function saveUnit({ address }: DemoServer, language: Language): Promise<string> {
  const path = join(folder, `${language}-unit.xlsx`);
  const place = `/workbooks/units/b11.xlsx?${new URLSearchParams({ language, period: "2025-Q4", by: "2026-03-20", backTo: "Anna Strandholm" }).toString()}`;
  const response = await fetch(address + place, { headers: { Authorization: "Bearer demo-anna" } });
  await writeFile(path, new Uint8Array(await response.arrayBuffer()));
  return path;
}

const pilot = await startDemoServer();
const drawn = drawnPlans();
const county = await startDemoServer(drawn);
const empty = await newPlan(pilot);
const files: string[] = [];
for (const language of spoken) {
  files.push(await save("empty", pilot, language, empty), await save("pilot", pilot, language));
  files.push(await save("largest", county, language, drawn.plans.largest.id), await saveUnit(pilot, language));
}
await Promise.all([pilot.stop(), county.stop()]);
for (const pdf of await convertWith(program, files, "pdf", folder)) await drawPages(pdf, dots);
console.log(folder);
