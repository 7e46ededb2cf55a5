import { addDays } from "../../shared/dates.js";
import type { Cells } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import { schemaVersion, sections } from "../../shared/plan/index.js";
import { fieldsOf } from "../../shared/section.js";
import { PlanOpEntity } from "../store/entities/plan-op.entity.js";
import type { Store } from "../store/store.js";
import { pushPlan } from "../sync/push.js";
import type { Loaded } from "./load-tier.js";
import { pilot } from "./pilot/pilot.js";
import type { Pilot, PilotEdit, PilotPlan, PilotUnit } from "./pilot/pilot-types.js";
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
  const { cover, ...tables } = plan.sections;
  const bySection: readonly (readonly [string, readonly Cells[]])[] = [...Object.entries(tables), ["phases", phaseCells(plan)]];
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
    rows: [{ id: "cover", section: "cover", cells: withIds("cover", cover) }, ...rows],
  };
}

/** Plays an edit as its person's push, as if the sheet showed the plan at the edit's base. */
async function playEdit(store: Store, people: Pilot["people"], edit: PilotEdit, at: Date): Promise<void> {
  const planId = pilotPlanId(edit.plan);
  const ops = await store.read.find(PlanOpEntity, { where: { planId }, order: { rev: "ASC" } });
  const base = must(edit.basedOn === "before" ? ops[0] : ops.at(-1), "the plan's first push");
  const plan = JSON.parse(base.response) as { readonly epoch: string };
  const person = must(
    people.find((one) => one.id === edit.by),
    edit.by,
  );
  const { section, field, value } = edit;
  const answer = await pushPlan(
    store,
    { actor: person, write: "all", read: "all" },
    {
      planId,
      epoch: plan.epoch,
      headRev: base.rev,
      headHash: base.headHash,
      opId: idFor(`pilot edit ${planId} ${String(ops.length)}`),
      workbookId: `${planId}-${person.id}`,
      schemaVersion,
      part: 1,
      parts: 1,
      changes: [{ kind: "SET", section, rowId: rowId(edit.plan, section, edit.row), field, value, baseRev: base.rev }],
    },
    () => at,
  );
  if (answer.status !== "OK") throw new Error(`the demo's edit of ${section}.${field} was answered ${answer.status}`);
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
    await writePlans(m, whole);
  });
  for (const [number, edit] of edits.entries())
    await playEdit(store, people, edit, new Date(`${addDays(today, number - edits.length)}T09:30:00Z`));
  return {
    units: units.filter((unit) => unit.level === "unit").length,
    plans: whole.length,
    rows: whole.reduce((sum, plan) => sum + plan.rows.length, 0),
  };
}
