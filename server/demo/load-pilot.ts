import { addDays } from "../../shared/dates.js";
import type { Cells } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import { schemaVersion, sections } from "../../shared/plan/index.js";
import { fieldsOf } from "../../shared/section.js";
import { PlanOpEntity } from "../store/entities/plan-op.entity.js";
import type { Change } from "../../shared/protocol.js";
import type { Store } from "../store/store.js";
import { pushPlan } from "../sync/push.js";
import type { Loaded } from "./load-tier.js";
import { pilot } from "./pilot/pilot.js";
import { formSections, rowSections, type Pilot, type PilotEdit, type PilotPlan, type PilotUnit } from "./pilot/pilot-types.js";
import type { WholePlan, WholeRow } from "./whole-plan.js";
import { idFor, writePlans } from "./write-plans.js";
import { writeRegisters, type RegisterUnit } from "./write-registers.js";

/** The id of a pilot's unit or method: its code, in small letters. */
function idOfCode(code: string): string {
  return code.toLowerCase();
}

/** The id of a pilot's plan, the same in every demo. */
export function pilotPlanId(key: string): string {
  return idFor(`pilot plan ${key}`);
}

function rowId(plan: string, section: string, at: number): string {
  return idFor(`pilot row ${plan} ${section} ${String(at)}`);
}

function registerUnits(units: readonly PilotUnit[]): readonly RegisterUnit[] {
  const paths = new Map<string, string>();
  return units.map(({ code, name, level, parent, organisation, staffCount }) => {
    const above = parent === null ? "/" : must(paths.get(parent), `unit ${parent} before ${code}`);
    const path = `${above}${idOfCode(code)}/`;
    paths.set(code, path);
    return { id: idOfCode(code), code, name, level, parentId: parent === null ? null : idOfCode(parent), organisation, path, staffCount };
  });
}

/** The cells with the ids that their register codes stand for. */
function withIds(section: string, cells: Cells): Cells {
  const references = new Set(
    fieldsOf(
      must(
        sections.find((one) => one.key === section),
        section,
      ),
    ).flatMap(([key, field]) => (field.kind === "reference" ? [key] : [])),
  );
  return Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [key, references.has(key) && typeof value === "string" ? idOfCode(value) : value]),
  );
}

function phaseCells(plan: PilotPlan): readonly Cells[] {
  return plan.phases.map((entered, at) => {
    const next = plan.phases[at + 1];
    return { ...entered, ...(next === undefined ? {} : { leftOn: next.enteredOn }) };
  });
}

function wholePlan(plan: PilotPlan): WholePlan {
  const forms = formSections.map((section) => ({ id: section, section, cells: withIds(section, plan.sections[section]) }));
  const bySection: readonly (readonly [string, readonly Cells[]])[] = [
    ...rowSections.map((section) => [section, plan.sections[section]] as const),
    ["phases", phaseCells(plan)],
  ];
  const rows: readonly WholeRow[] = bySection.flatMap(([section, many]) =>
    many.map((cells, at) => ({ id: rowId(plan.key, section, at), section, cells: withIds(section, cells) })),
  );
  const first = must(plan.phases[0], "a first phase");
  return {
    id: pilotPlanId(plan.key),
    methodId: idOfCode(plan.method),
    organisationId: idOfCode(plan.organisation),
    language: plan.language,
    modules: plan.modules,
    phase: must(plan.phases.at(-1), "a phase").phase,
    createdOn: first.enteredOn,
    sentBy: "demo-anna",
    rows: [...forms, ...rows],
  };
}

/** What a pilot's person sends: changes seen from a push of the plan. */
interface PilotPush {
  readonly planId: string;
  readonly by: string;
  readonly base: PlanOpEntity;
  readonly changes: readonly Change[];
  readonly at: Date;
}

async function newestOp(store: Store, planId: string): Promise<PlanOpEntity> {
  return must(await store.read.findOne(PlanOpEntity, { where: { planId }, order: { rev: "DESC" } }), "the plan's first push");
}

async function send(store: Store, people: Pilot["people"], { planId, by, base, changes, at }: PilotPush): Promise<void> {
  const { epoch } = JSON.parse(base.response) as { readonly epoch: string };
  const actor = must(
    people.find((one) => one.id === by),
    by,
  );
  const position = { epoch, headRev: base.rev, headHash: base.headHash, schemaVersion, part: 1, parts: 1 };
  const opId = idFor(`pilot push ${planId} ${at.toISOString()}`);
  const push = { ...position, planId, opId, workbookId: `${planId}-${by}`, changes };
  const answer = await pushPlan(store, { actor, write: "all", read: "all" }, push, () => at);
  if (answer.status !== "OK") throw new Error(`the demo's push was answered ${answer.status}`);
}

/** The rows of the newest period that a plan reports: somebody sent them after the period's end, not on the plan's first day. */
function newestUsage({ rows }: WholePlan): readonly WholeRow[] {
  const usage = rows.filter((row) => row.section === "usage");
  const newest = usage
    .map((row) => String(row.cells["period"]))
    .sort()
    .at(-1);
  return usage.filter((row) => row.cells["period"] === newest);
}

function withoutNewestUsage(plan: WholePlan): WholePlan {
  const later = new Set(newestUsage(plan));
  return { ...plan, rows: plan.rows.filter((row) => !later.has(row)) };
}

/** Sends each plan's newest figures, by turns as Anna and Bo, in the weeks before today. */
async function reportUsage(store: Store, people: Pilot["people"], plans: readonly WholePlan[], today: string): Promise<void> {
  for (const [number, plan] of plans.entries()) {
    const base = await newestOp(store, plan.id);
    const changes = newestUsage(plan).map(({ id, section, cells }) => ({
      kind: "INSERT" as const,
      section,
      rowId: id,
      values: cells,
      baseRev: 0 as const,
      origin: `${plan.id}-first`,
    }));
    const at = new Date(`${addDays(today, -25 + 3 * number)}T08:15:00Z`);
    if (changes.length > 0)
      await send(store, people, { planId: plan.id, by: number % 2 === 0 ? "demo-bo" : "demo-anna", base, changes, at });
  }
}

/** Plays the edits over the days before today, each as its person's push, seen from where its sheet stood. */
async function playEdits(store: Store, people: Pilot["people"], edits: readonly PilotEdit[], today: string): Promise<void> {
  const before = new Map<string, PlanOpEntity>();
  for (const [number, edit] of edits.entries()) {
    const planId = pilotPlanId(edit.plan);
    const now = await newestOp(store, planId);
    if (!before.has(planId)) before.set(planId, now);
    const base = edit.basedOn === "now" ? now : must(before.get(planId), planId);
    const { section, field, value } = edit;
    const change = { kind: "SET" as const, section, rowId: rowId(edit.plan, section, edit.row), field, value, baseRev: base.rev };
    await send(store, people, {
      planId,
      by: edit.by,
      base,
      changes: [change],
      at: new Date(`${addDays(today, number - edits.length)}T09:30:00Z`),
    });
  }
}

/** Loads the written pilot as it looks on a day (YYYY-MM-DD), then plays its edits over the days before. The database must be empty. */
export async function loadPilot(store: Store, today: string): Promise<Loaded> {
  const { units, methods, people, plans, edits } = pilot(today);
  const whole = plans.map(wholePlan);
  await store.write(async (m) => {
    await writeRegisters(m, {
      units: registerUnits(units),
      methods: methods.map(({ code, name }) => ({ id: idOfCode(code), code, name, ownerOrganisation: null })),
      people: people.map(({ node, ...person }) => ({ ...person, nodeId: idOfCode(node) })),
    });
    await writePlans(m, whole.map(withoutNewestUsage));
  });
  await reportUsage(store, people, whole, today);
  await playEdits(store, people, edits, today);
  return {
    units: units.filter((unit) => unit.level === "unit").length,
    plans: whole.length,
    rows: whole.reduce((sum, plan) => sum + plan.rows.length, 0),
  };
}
