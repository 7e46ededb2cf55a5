import type { Language } from "../../../../shared/language.js";
import { choice, number } from "../../../../shared/field.js";
import { perspectives } from "../../../../shared/plan/choices.js";
import type { PaneState, Place } from "../../../../addin/sync/pane.js";

/** A long word and a long sentence as they occur in real plans: what breaks a narrow pane. */
const longTitle = "Ungdomsmottagningen Ankaret: mer än hälften av hälsovårdarna använder interpersonell rådgivning som avsett";

function place(address: string): Place {
  return { sheet: "goals", row: 6, column: 2, address };
}

const plan: PaneState["plan"] = {
  id: "ipc",
  method: "Interpersonell rådgivning (IPC)",
  organisation: "Strandlandets välfärdsområde",
  cycle: 2,
  status: "OPEN",
  phase: "implement",
  modules: ["followUp", "team"],
  rev: 42,
};

const calm: Omit<PaneState, "language"> = {
  stage: "ready",
  plan,
  unsent: [],
  problems: [],
  conflicts: [],
  deletesToConfirm: [],
  receipt: null,
  newer: null,
  progress: null,
  notice: null,
};

const busy: Omit<PaneState, "language"> = {
  ...calm,
  unsent: [
    { key: "1", kind: "SET", section: "Mål", title: longTitle, field: "Målvärde", before: "60", after: "80", place: place("Mål!G7") },
    {
      key: "2",
      kind: "INSERT",
      section: "Hinder",
      title: "Chefsbyte i två enheter under hösten",
      field: null,
      before: "",
      after: "",
      place: place("Hinder!B12"),
    },
    {
      key: "3",
      kind: "DELETE",
      section: "Milstolpar",
      title: "Avtal med metodägaren är undertecknat",
      field: null,
      before: "",
      after: "",
      place: null,
    },
  ],
  problems: [
    {
      key: "p1",
      severity: "problem",
      sentence: "Mål!G9: “cirka åttio” kan inte läsas som ett tal. Skriv bara siffror, till exempel 80.",
      section: "Mål",
      title: longTitle,
      field: "Målvärde",
      stays: true,
      place: place("Mål!G9"),
    },
    {
      key: "p2",
      severity: "hint",
      sentence: "Hindret har varit öppet i 90 dagar. Skriv en åtgärd eller en ansvarig.",
      section: "Hinder",
      title: "Remisserna går fel väg",
      field: "Åtgärd",
      stays: false,
      place: place("Hinder!F8"),
    },
  ],
  newer: {
    by: "Anna Strandholm",
    at: "2026-03-01T10:00:00Z",
    sections: ["Mål"],
    sentence: "Anna Strandholm ändrade Mål för 10 minuter sedan.",
  },
};

const conflicts: PaneState["conflicts"] = [
  {
    id: "c1",
    kind: "CELL",
    section: "Mål",
    title: longTitle,
    field: "Målvärde",
    question: "Ni har båda ändrat samma ruta. Vilket värde ska gälla?",
    before: "60",
    yours: "80",
    theirs: "75",
    yoursBy: "Bo Ekvall",
    theirsBy: "Anna Strandholm",
    input: number({ label: { draft: "" } }),
    place: place("Mål!G7"),
  },
  {
    id: "c2",
    kind: "CELL",
    section: "Mål",
    title: "Unga får hjälp inom två veckor",
    field: "Perspektiv",
    question: "Ni har båda ändrat samma ruta. Vilket värde ska gälla?",
    before: "",
    yours: "En sida med tre frågor att ställa före hänvisning. Den delas ut på lärarmötet i varje skola.",
    theirs: "Kuratorn sitter med den första halvtimmen på lärarmötet och går igenom vem som kan hänvisas.",
    yoursBy: "Bo Ekvall",
    theirsBy: null,
    input: choice(perspectives, { label: { draft: "" } }),
    place: null,
  },
];

/** States of the pane that its views are looked at in, by name. */
export const states: Readonly<Record<string, Omit<PaneState, "language">>> = {
  calm,
  busy,
  conflicts: { ...calm, conflicts },
  syncing: { ...busy, stage: "syncing", progress: "Skickar 3 ändringar …" },
  offline: { ...busy, stage: "offline", newer: null },
  deletes: {
    ...calm,
    deletesToConfirm: [
      { rowId: "r1", section: "Hinder", title: "Remisserna går fel väg" },
      { rowId: "r2", section: "Hinder", title: "Chefsbyte i två enheter under hösten" },
    ],
  },
  receipt: {
    ...calm,
    receipt: {
      at: "2026-03-01T14:32:00Z",
      sent: 3,
      received: 2,
      merged: 1,
      leftBehind: 1,
      conflicts: 0,
      sentences: ["Ditt målvärde och Annas ansvariga står nu i samma rad.", "Mål!G9 blev kvar tills det är rättat."],
      canUndo: true,
    },
  },
  noPlan: { ...calm, stage: "noPlan", plan: null },
};

/** The state of that name in a language. */
export function stateNamed(name: string, language: Language): PaneState {
  return { ...(states[name] ?? calm), language };
}
