import type { Cells } from "../../../shared/field.js";
import type { Language } from "../../../shared/language.js";
import { findSection } from "../../../shared/plan/index.js";
import type { PlanRow } from "../../../shared/protocol.js";
import type { WorkbookInput } from "../../../server/workbook/workbook-input.js";

/** Texts that spreadsheets like to take for something else; each must come back as it is. */
export const awkwardTexts: readonly string[] = [
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "'quoted",
  "_x0041_ is no A, nor is _x00e4_ an ä, nor _x005F_ an _",
  "first line\nsecond line\n\nfourth line",
  "\tbehind a tab, before spaces  ",
  "åäö ÅÄÖ æø ÆØ",
  'emoji 👩🏽‍⚕️🇫🇮 and <tags> & "quotes"',
  "delete\u007Fcharacter",
  "007",
  "2026-03-01",
  "TRUE",
  "#REF! is what Excel says",
];

/** A text as long as the form takes. */
export const longest = "Åtta tusen tecken räcker till mycket. ".repeat(211).slice(0, 8000);

function row(section: string, at: number, cells: Cells): PlanRow {
  const id = findSection(section)?.repeating === false ? section : `${section}-${String(at)}`;
  return { id, section, ord: `a${String(at).padStart(3, "0")}`, cells, cellRevs: {}, insertedRev: 1, deletedRev: null };
}

const rows: readonly PlanRow[] = [
  row("cover", 0, {
    methodName: "ipc",
    ownerOrganisation: "Metodhuset & Co",
    ownerContactEmail: "helena@metodhuset.example",
    ownerContactPhone: "+358 40 555 0142",
    plannedStart: "2026-03-01",
    scheduleNote: longest,
  }),
  row("milestones", 1, { title: "Contract signed", phase: "prepare", dueOn: "2026-02-28", doneOn: "1900-03-01" }),
  row("leadershipMembers", 0, { name: "Leena Harjula", jobTitle: "Servicechef", responsibility: "Decides on time and money" }),
  row("teamMembers", 0, { name: "Anna Strandholm", responsibility: "Keeps the plan" }),
  row("revisions", 0, { version: "1.10", updatedOn: "2026-02-28", changes: "First version that both groups have read" }),
  row("methodBasics", 0, {
    purpose: "Fewer young people wait",
    exclusionCriteria: "Acute danger\nUnder 12 years",
    currency: "EUR",
    trainingCost: 12_000,
    staffFte: 1.5,
  }),
  row("needAndChain", 0, { need: "Statistics of three years show it", needPerYear: 160 }),
  row("followUp", 0, { followUpResponsible: "Anna Strandholm, Leena Harjula" }),
  ...awkwardTexts.map((goal, at) => row("goals", at, { perspective: at % 2 === 0 ? "client" : "worker", goal, baseline: 2.5, target: at })),
  row("trainingPlan", 0, { completionDue: "2026-10-01", otherNotes: "Two rooms are booked" }),
  row("traineeGroups", 0, { unit: "b11", profession: "nurse", headcount: 12, intendedUsers: 10, startOn: "2026-04-01" }),
  row("traineeGroups", 1, { unit: "closed", profession: "other", headcount: 0 }),
  row("nextTrainings", 0, { title: "First group", startOn: "2026-04-14", kind: "initial" }),
  row("nextTrainings", 1, { startOn: "2026-09-02", kind: "refresher" }),
  row("barriers", 0, { barrier: "Too few rooms", severity: "high", status: "open", dueOn: "2026-12-31" }),
  { ...row("barriers", 1, { barrier: "A deleted row is not shown" }), deletedRev: 7 },
  row("sustainment", 0, { dataReviewDates: "2027-01-15\n2027-06-15", nextTrainingOn: "2027-03-01" }),
  row("usage", 0, { unit: "b11", period: "2026-Q1", intendedUsers: 10, trained: 8, using: 5, usingAsIntended: 3, source: "estimate" }),
  row("enrolments", 0, { training: "nextTrainings-0", unit: "b11", count: 4, status: "completed", completedOn: "2026-04-20" }),
  row("enrolments", 1, { training: "nextTrainings-1", unit: "b11", count: 2, status: "planned" }),
  row("phases", 0, { phase: "explore", enteredOn: "2025-09-01", decision: "=1+1", decidedBy: "Leena Harjula" }),
];

/** The id of the example's plan and workbook. */
export const ids = { plan: "8e2c6d4e-0000-4000-8000-000000000001", workbook: "5b1f0f6a-0000-4000-8000-000000000002" } as const;

/** The add-in as a manifest names it. */
export const addin = { id: "0a1b2c3d-0000-4000-8000-000000000004", version: "1.0.0.0", storeType: "Registry" } as const;

/** A plan in which everything is on, with awkward texts; the rows stand in no order. */
export function filled(language: Language): WorkbookInput {
  return {
    plan: {
      id: ids.plan,
      methodId: "ipc",
      organisationId: "svo",
      cycle: 1,
      status: "OPEN",
      phase: "prepare",
      modules: ["form", "followUp", "team"],
      rev: 12,
      epoch: "0f0e0d0c-0000-4000-8000-000000000003",
      headHash: "not shown",
      schemaVersion: 1,
    },
    rows: [...rows].reverse(),
    methodName: "Interpersonell rådgivning & _x0041_",
    organisationName: "Strandlandets välfärdsområde",
    language,
    references: {
      units: [
        { id: "b11", label: "B11 Elevhälsan norr" },
        { id: "b12", label: "B12 Elevhälsan söder" },
        { id: "closed", label: "B09 Gamla mottagningen", closed: true },
      ],
      methods: [{ id: "ipc", label: "Interpersonell rådgivning" }],
    },
    workbookId: ids.workbook,
    syncUrl: "https://planark.example/sync?plan=1&lang=sv",
    addin,
    at: "2026-03-01T08:00:00.000Z",
  };
}

/** The same file for those whose Excel has no add-in to open beside it. */
export function withoutPane(language: Language): WorkbookInput {
  const input: { addin?: unknown } & WorkbookInput = filled(language);
  delete input.addin;
  return input;
}

/** The form alone, with nothing filled in yet and nothing to choose from, for people who have the add-in from their organisation. */
export function blank(language: Language): WorkbookInput {
  const input = filled(language);
  return {
    ...input,
    plan: { ...input.plan, modules: ["form"], rev: 1 },
    rows: [],
    references: {},
    addin: { ...addin, storeType: "EXCatalog" },
  };
}
