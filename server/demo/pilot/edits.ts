import type { Value } from "../../../shared/field.js";
import type { PilotEdit } from "./pilot-types.js";
import { resolveValue, workday } from "./relative.js";
import type { Moment } from "./relative.js";

type EditDraft = Omit<PilotEdit, "plan" | "value"> & { readonly value: Value | Moment };

const drafts: readonly EditDraft[] = [
  {
    by: "demo-anna",
    section: "milestones",
    row: 5,
    field: "dueOn",
    value: workday(-14),
    basedOn: "now",
  },
  {
    by: "demo-bo",
    section: "barriers",
    row: 3,
    field: "measure",
    value:
      "En sida med tre frågor att ställa före hänvisning. Den delas ut på lärarmötet i varje skola, och kuratorn sitter med den första halvtimmen.",
    basedOn: "now",
  },
  { by: "demo-anna", section: "barriers", row: 3, field: "severity", value: "high", basedOn: "now" },
  {
    by: "demo-anna",
    section: "drivers",
    row: 2,
    field: "strengthening",
    value: "Anna skickar en sida med siffror och tre rader text veckan före mötet, och en enhet åt gången berättar i tio minuter.",
    basedOn: "now",
  },
  { by: "demo-anna", section: "goals", row: 0, field: "target", value: 80, basedOn: "now" },
  { by: "demo-bo", section: "goals", row: 0, field: "responsible", value: "Bo Ekvall", basedOn: "before" },
  { by: "demo-anna", section: "barriers", row: 1, field: "dueOn", value: workday(70), basedOn: "now" },
  { by: "demo-bo", section: "barriers", row: 1, field: "dueOn", value: workday(110), basedOn: "before" },
];

/** Edits of the counselling plan: history first, then two people in one row that merge, then one cell changed by both, left as an open conflict. */
export function pilotEdits(today: string): PilotEdit[] {
  return drafts.map((draft) => ({ ...draft, plan: "ipc", value: resolveValue(draft.value, today) }));
}
