import type { Phase } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";

/** A share as the report answers it: `n` of `of` people; null where it may not be shown or nobody has reported. */
export interface Share {
  readonly n: number | null;
  readonly of: number | null;
}

/** A figure of a plan as a whole, by the key of its metric. */
export interface PlanFigure extends Share {
  readonly metric: string;
  /** How many units it rests on and how many take part; null where it rests on no reports. */
  readonly unitsReported: number | null;
  readonly unitsExpected: number | null;
  /** The last day of the oldest period that it rests on, and whether that is more than a year ago. */
  readonly oldest: string | null;
  readonly stale: boolean;
}

/** A line of the plan's report: a unit, or the whole plan. */
export interface ReportLine {
  readonly id: string;
  readonly label: string;
  readonly trained: Share;
  readonly asIntended: Share;
  /** How many of the trained are counted from enrolments, since their unit has not reported. */
  readonly estimated: number;
  readonly unitsReported: number;
  readonly unitsExpected: number;
}

/** The figures of one plan by the units that take part, and all of them together. */
export interface PlanReport {
  /** YYYY-MM-DD: the day the figures are of. */
  readonly asOf: string;
  readonly units: readonly ReportLine[];
  readonly whole: ReportLine;
  /** Figures that no unit has a part in. */
  readonly figures: readonly PlanFigure[];
}

/** Something in a plan with a day by which it is to be done. */
export interface DueThing {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** What it is called in the plan, such as a milestone's name. */
  readonly what: string;
  /** The key of the section where it stands. */
  readonly section: string;
  readonly overdue: boolean;
}

/** A plan the person may open. */
export interface MyPlan {
  readonly id: string;
  readonly method: string;
  readonly organisation: string;
  readonly phase: Phase;
  /** Counts the plans of this method in this organisation, from 1. */
  readonly cycle: number;
  /** How many things are past their day. */
  readonly overdue: number;
  /** How many are due in the next 30 days. */
  readonly due: number;
  /** The nearest of both, at most 20, oldest first. */
  readonly items: readonly DueThing[];
  /** How the plan stands; none for those who see only some of its units. */
  readonly figures: readonly PlanFigure[];
}

/** A unit that can take part in a plan; units stand in the order of the tree. */
export interface RegisterUnit {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** Steps below the organisation, from 0. */
  readonly depth: number;
}

/** An organisation in which the person may make plans. */
export interface RegisterOrganisation {
  readonly id: string;
  readonly name: string;
  readonly units: readonly RegisterUnit[];
}

/** A method that a plan can be of. */
export interface RegisterMethod {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** What a new plan is chosen from. */
export interface Registers {
  readonly methods: readonly RegisterMethod[];
  /** Only those where the person may make plans. */
  readonly organisations: readonly RegisterOrganisation[];
}

/** Which units report usage to an organisation, and the newest period that has ended (2026-Q3, 2026-09 or 2026-H2). */
export interface AskableUnits {
  readonly organisationId: string;
  readonly period: string;
  readonly units: readonly RegisterUnit[];
}

/** What units are asked for. `backTo`: to whom the files go back, "" for nobody named; `by`: the day (YYYY-MM-DD) or null. */
export interface UnitsAsking {
  readonly organisationId: string;
  readonly period: string;
  readonly unitIds: readonly string[];
  readonly backTo: string;
  readonly by: string | null;
  readonly language: Language;
}

/** The units' small workbooks: where each is downloaded, and all of them as one file. */
export interface UnitFiles {
  readonly all: string;
  /** `plans`: how many plans the unit is asked about. */
  readonly files: readonly { readonly unitId: string; readonly label: string; readonly plans: number; readonly address: string }[];
}

/** Where views get what stands in no workbook; promises fail when the server cannot be reached. */
export interface PlanSource {
  /** The name of the signed-in person, as others read it. */
  myName(): Promise<string>;
  planReport(planId: string): Promise<PlanReport>;
  /** The open plans of the signed-in person, those with the most overdue first. */
  myPlans(): Promise<readonly MyPlan[]>;
  /** What a new plan is chosen from. */
  registers(): Promise<Registers>;
  /** Fails where the person does not run the plan's organisation. */
  askableUnits(planId: string): Promise<AskableUnits>;
  /** Makes the rows that the period lacks, and says where the units' files are. */
  askUnits(asking: UnitsAsking): Promise<UnitFiles>;
}
