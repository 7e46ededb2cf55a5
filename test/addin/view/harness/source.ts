import type { MyPlan, PlanFigure, PlanSource, RegisterUnit, ReportLine } from "../../../../addin/view/plan-source.js";

function line(id: string, label: string, trained: number, asIntended: number, of: number, reported = 1): ReportLine {
  return {
    id,
    label,
    trained: { n: trained, of },
    asIntended: { n: asIntended, of },
    estimated: 0,
    unitsReported: reported,
    unitsExpected: 1,
  };
}

function figure(
  metric: string,
  n: number,
  of: number,
  reported?: readonly [of: number, expected: number, oldest: string | null],
): PlanFigure {
  const [unitsReported = null, unitsExpected = null, oldest = null] = reported ?? [];
  return { metric, n, of, unitsReported, unitsExpected, oldest, stale: (oldest ?? "9") < "2025-03-01" };
}

const figures = [
  figure("planCompleteness", 24, 28),
  figure("daysInPhase", 143, 1),
  figure("needCoverage", 61, 400, [3, 4, "2024-12-31"]),
  figure("goalMeasuredShare", 3, 4),
  figure("barrierResolution", 0, 0),
];

const units = [
  line("b11", "B11 Elevhälsan norr", 9, 5, 10),
  line("b15", "B15 Ungdomsmottagningen Ankaret", 6, 3, 8),
  line("m21", "M21 Mottagningen för mental hälsa, Sundnäs", 10, 5, 12),
  line("m23", "M23 Skärgårdens hälsostation", 0, 0, 3, 0),
];

const plans: readonly MyPlan[] = [
  {
    id: "ipc",
    method: "Interpersonell rådgivning (IPC)",
    organisation: "Strandlandets välfärdsområde",
    phase: "implement",
    cycle: 2,
    overdue: 3,
    due: 2,
    figures,
    items: [
      { on: "2026-02-15", what: "Avtalet med metodägaren är undertecknat", section: "milestones", overdue: true },
      { on: "2026-02-28", what: "Remisserna går fel väg", section: "barriers", overdue: true },
      { on: "2026-03-21", what: "Halvtidsmöte med alla enheter", section: "milestones", overdue: false },
    ],
  },
  {
    id: "dta",
    method: "Digital trygghetsalarm",
    organisation: "Strandlandets välfärdsområde",
    phase: "sustain",
    cycle: 1,
    overdue: 0,
    due: 0,
    figures: [figure("planCompleteness", 32, 32), figure("daysInPhase", 1204, 1), figure("needCoverage", 0, 0, [0, 3, null])],
    items: [],
  },
];

function unit(id: string, name: string, depth: number): RegisterUnit {
  return { id, code: id.toUpperCase(), name, depth };
}

const tree = [
  unit("b1", "Barn och unga", 0),
  unit("b11", "Elevhälsan norr", 1),
  unit("b12", "Elevhälsan söder", 1),
  unit("b15", "Ungdomsmottagningen Ankaret", 1),
  unit("m2", "Mental hälsa och beroende", 0),
  unit("m21", "Mottagningen för mental hälsa, Sundnäs", 1),
  unit("m22", "Beroendemottagningen", 1),
  unit("m23", "Skärgårdens hälsostation", 1),
];

const organisation = { id: "strand", name: "Strandlandets välfärdsområde", units: tree };

const reporting = tree.filter(({ depth }) => depth === 1).map((one) => ({ ...one, depth: 0 }));

const methods = [
  { id: "ipc", code: "IPC", name: "Interpersonell rådgivning (IPC)" },
  { id: "dta", code: "DTA", name: "Digital trygghetsalarm" },
  { id: "fam", code: "FAM", name: "Lapset puheeksi, föra barnen på tal" },
];

const full: PlanSource = {
  myName: () => Promise.resolve("Bo Ekvall"),
  planReport: () =>
    Promise.resolve({ asOf: "2026-03-01", units, whole: { ...line("all", "", 25, 13, 33, 3), estimated: 2, unitsExpected: 4 }, figures }),
  myPlans: () => Promise.resolve(plans),
  registers: () => Promise.resolve({ methods, organisations: [organisation, { ...organisation, id: "o", name: "Österskärs kommun" }] }),
  askableUnits: () => Promise.resolve({ organisationId: "strand", period: "2026-Q1", units: reporting }),
  askUnits: ({ unitIds }) =>
    Promise.resolve({
      all: "#all",
      files: reporting
        .filter(({ id }) => unitIds.includes(id))
        .map(({ id, code, name }, at) => ({ unitId: id, label: `${code} ${name}`, plans: 1 + (at % 3), address: `#${id}` })),
    }),
};

const away = (): Promise<never> => Promise.reject(new Error("away"));

/** What the server would answer, by name: everything, nothing yet, or no answer at all. */
export const sources: Readonly<Record<string, PlanSource>> = {
  full,
  empty: {
    ...full,
    planReport: () => Promise.resolve({ asOf: "2026-03-01", units: [], whole: line("all", "", 0, 0, 0, 0), figures: figures.slice(0, 1) }),
    myPlans: () => Promise.resolve([]),
    registers: () => Promise.resolve({ methods, organisations: [] }),
  },
  away: { ...full, planReport: away, myPlans: away, registers: away, askableUnits: away, askUnits: away },
};
