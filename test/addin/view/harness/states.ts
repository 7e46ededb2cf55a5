import type { Language } from "../../../../shared/language.js";
import { must } from "../../../../shared/must.js";
import { choice, number, reference } from "../../../../shared/field.js";
import { perspectives } from "../../../../shared/plan/choices.js";
import type { PanePlan, PaneState } from "../../../../addin/sync/pane.js";
import { cells, longTitle, place, selecting } from "./cells.js";

const plan: PanePlan = {
  id: "ipc",
  method: "Interpersonell rådgivning (IPC)",
  organisation: "Strandlandets välfärdsområde",
  cycle: 2,
  status: "OPEN",
  phase: "implement",
  modules: ["followUp", "team"],
  rev: 42,
  newestPeriod: "2026-Q1",
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
  selected: null,
  broken: 0,
  download: null,
  existing: null,
  sheets: [],
  period: null,
};

/** A unit's small workbook: parts of several plans. */
const several: Omit<PaneState, "language"> = {
  ...calm,
  plan: {
    ...plan,
    method: "B11 Elevhälsan norr",
    organisation: "Digital trygghetsalarm, Interpersonell rådgivning (IPC) och Lapset puheeksi, föra barnen på tal",
  },
  several: [
    plan,
    { ...plan, id: "dta", method: "Digital trygghetsalarm" },
    { ...plan, id: "fam", method: "Lapset puheeksi, föra barnen på tal" },
  ],
  unsent: [
    {
      key: "ipc:1",
      kind: "SET",
      section: "Användning",
      title: "Interpersonell rådgivning (IPC) · B11 Elevhälsan norr",
      field: "Använder",
      before: "",
      after: "5",
      place: place("Användning!H6"),
    },
  ],
};

const hint: PaneState["problems"][number] = {
  key: "p2",
  severity: "hint",
  sentence: "Hindret har varit öppet i 90 dagar. Skriv en åtgärd eller en ansvarig.",
  section: "Hinder",
  title: "Remisserna går fel väg",
  field: "Åtgärd",
  stays: false,
  place: place("Hinder!F8"),
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
      sentence: "”cirka åttio” är inget tal. Skriv bara siffror, till exempel 80.",
      section: "Mål",
      title: longTitle,
      field: "Målvärde",
      stays: true,
      place: place("Mål!G9"),
    },
    hint,
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
    question: "Ni har båda ändrat samma cell. Vad ska gälla?",
    before: "60",
    yours: "80",
    theirs: "75",
    yoursBy: "Bo Ekvall",
    theirsBy: "Anna Strandholm",
    input: number({ label: { draft: "" } }),
    offers: [],
    place: place("Mål!G7", 6, 6),
  },
  {
    id: "c2",
    kind: "CELL",
    section: "Mål",
    title: "Unga får hjälp inom två veckor",
    field: "Perspektiv",
    question: "Ni har båda ändrat samma cell. Vad ska gälla?",
    before: "",
    yours: "En sida med tre frågor att ställa före hänvisning. Den delas ut på lärarmötet i varje skola.",
    theirs: "Kuratorn sitter med den första halvtimmen på lärarmötet och går igenom vem som kan hänvisas.",
    yoursBy: "Bo Ekvall",
    theirsBy: null,
    input: choice(perspectives, { label: { draft: "" } }),
    offers: [
      { value: "client", label: "Kund" },
      { value: "unit", label: "Enhet" },
    ],
    place: null,
  },
  {
    id: "c3",
    kind: "EDIT_DELETE",
    section: "Hinder",
    title: "Remisserna går fel väg",
    field: null,
    question: "Du tog bort raden medan Anna Strandholm ändrade den. Den finns kvar. Ska den bort?",
    before: "",
    yours: "Raden tas bort",
    theirs: "Raden står kvar",
    yoursBy: "Bo Ekvall",
    theirsBy: "Anna Strandholm",
    input: null,
    offers: [],
    place: place("Hinder!B8"),
  },
  {
    id: "c4",
    kind: "CELL",
    section: "Enheter",
    title: "Hösten 2026",
    field: "Enhet",
    question: "Ni har båda ändrat samma cell. Vad ska gälla?",
    before: "B11 Elevhälsan norr",
    yours: "",
    theirs: "M21 Mottagningen för mental hälsa, Sundnäs",
    yoursBy: "Bo Ekvall",
    theirsBy: "Anna Strandholm",
    input: reference({ to: "units", label: { draft: "" } }),
    offers: [
      { value: "b11", label: "B11 Elevhälsan norr" },
      { value: "m21", label: "M21 Mottagningen för mental hälsa, Sundnäs" },
    ],
    place: place("Enheter!B8"),
  },
];

const many = Array.from({ length: 12 }, (_, at) => ({ ...hint, key: `h${String(at)}`, place: place(`Hinder!F${String(at + 8)}`) }));

/** States of the pane that its views are looked at in, by name. */
const renewal: NonNullable<PaneState["renewal"]> = {
  stage: "offered",
  sheets: ["Ledningens arbetsgrupp", "Implementeringsteam", "Ändringar", "Metod", "Vidmakthållande"],
  headings: [{ from: "Hinder", to: "Hinder i implementeringen" }],
  elsewhere: ["Uppföljning av målen", "Utbildningsplan"],
  download: { planId: plan.id, address: "#" },
};

export const states: Readonly<Record<string, Omit<PaneState, "language">>> = {
  calm,
  several,
  busy,
  many: { ...busy, problems: [...busy.problems, ...many] },
  conflicts: { ...calm, conflicts },
  syncing: { ...busy, stage: "syncing", progress: "Skickar 3 ändringar …" },
  offline: { ...busy, stage: "offline", newer: null },
  notice: { ...calm, notice: "Arbetsboken kunde inte skrivas: bladet Mål är skyddat. Ta bort skyddet på fliken Granska och synka igen." },
  deletes: {
    ...calm,
    unsent: busy.unsent,
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
      sentences: ["Skickat: 3.", "Hämtat: 2.", "Sammanfört med andras ändringar: 1."],
      canUndo: true,
    },
  },
  broken: { ...calm, broken: 3 },
  old: { ...calm, renewal },
  renewed: { ...calm, renewal: { ...renewal, stage: "done" } },
  period: { ...calm, period: { period: "2026-Q1", rows: 12 } },
  "sheets gone": {
    ...calm,
    sheets: [
      { key: "goals", title: "Mål", why: "absent" },
      { key: "leadership", title: "Ledningens arbetsgrupp", why: "absent" },
      { key: "usage", title: "Användning", why: "off" },
      { key: "phases", title: "Faser", why: "hidden" },
    ],
  },
  "sheets refused": {
    ...calm,
    sheets: [{ key: "goals", title: "Mål", why: "absent" }],
    download: { planId: "ipc", address: "/workbooks/ipc.xlsx?language=sv" },
    notice: "Excel tog inte emot bladen. Arbetsboken är som förut och inget är borttaget ur planen.",
  },
  closed: { ...calm, plan: { ...plan, status: "CLOSED" } },
  ...selecting(calm),
  "cell offline": { ...calm, stage: "offline", selected: cells.text },
  "cell contested": { ...calm, conflicts, selected: cells.number, notice: "Raden har flyttats. Markera cellen igen och försök på nytt." },
  noPlan: { ...calm, stage: "noPlan", plan: null },
  opening: { ...calm, stage: "opening", plan: null, progress: "Läser arbetsboken …" },
  putting: { ...calm, stage: "syncing", plan: null, progress: "Lägger in bladen …" },
  startOffline: { ...calm, stage: "offline", plan: null },
  startNotice: {
    ...calm,
    stage: "noPlan",
    plan: null,
    notice: "Servern kunde inte svara. Försök igen om en stund; inget har gått förlorat.",
  },
  refused: { ...calm, stage: "noPlan", plan: null, download: { planId: "ipc", address: "/workbooks/ipc.xlsx?language=sv" } },
  existing: {
    ...calm,
    stage: "noPlan",
    plan: null,
    existing: { planId: "ipc", method: "Interpersonell rådgivning (IPC)", organisation: "Strandlandets välfärdsområde" },
  },
  anotherFile: { ...calm, download: { planId: "dta", address: "/workbooks/dta.xlsx?language=sv" } },
};

/** The state of that name in a language; throws where there is none. */
export function stateNamed(name: string, language: Language): PaneState {
  return { ...must(states[name], `a state ${name}`), language };
}
