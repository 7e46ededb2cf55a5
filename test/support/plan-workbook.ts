import type { Language } from "../../shared/language.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import type { References } from "../../shared/references.js";
import { buildWorkbook } from "../../server/workbook/build-workbook.js";

const plan: PlanHeader = {
  id: "plan-1",
  methodId: "ipc",
  organisationId: "svo",
  cycle: 1,
  status: "OPEN",
  phase: "prepare",
  modules: [],
  rev: 1,
  epoch: "0a1b2c3d-0000-4000-8000-000000000000",
  headHash: "h",
  schemaVersion: 1,
};

/** What the small plan's cells can refer to. */
export const planReferences: References = {
  units: [
    { id: "b11", label: "B11 Elevhälsan norr" },
    { id: "b12", label: "B12 Elevhälsan söder" },
  ],
  methods: [{ id: "ipc", label: "IPC Interpersonell rådgivning" }],
};

function row(section: string, id: string, cells: PlanRow["cells"]): PlanRow {
  return {
    id,
    section,
    ord: id,
    cells,
    cellRevs: Object.fromEntries(Object.keys(cells).map((field) => [field, 1])),
    insertedRev: 1,
    deletedRev: null,
  };
}

const rows: readonly PlanRow[] = [
  row("cover", "cover", { methodName: "ipc", plannedStart: "2026-01-15" }),
  row("goals", "goal-1", {
    perspective: "client",
    goal: "Fler unga får hjälp i tid",
    measurement: "Väntetid i dagar",
    baseline: 40,
    target: 14,
  }),
  row("goals", "goal-2", { perspective: "worker", goal: "Kuratorerna känner sig trygga" }),
];

/** A small plan's workbook as the server builds it: two goals, a cover, everything else empty. */
export function planWorkbook(language: Language): Promise<Buffer> {
  return buildWorkbook({
    plan,
    rows,
    methodName: "Interpersonell rådgivning",
    organisationName: "Strandlandets välfärdsområde",
    language,
    references: planReferences,
    workbookId: "workbook-1",
    syncUrl: "http://127.0.0.1:4000/",
    at: "2026-11-22T08:00:00Z",
  });
}
