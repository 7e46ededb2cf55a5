import { fullAddress } from "../../../shared/address.js";
import { say, type Language } from "../../../shared/language.js";
import { findPlan, isBlank } from "../../../shared/locate.js";
import { linesOfNobody, methodHeading, planAt, type PlanNames } from "../../../shared/several-plans.js";
import type { CellPlace, WorkbookContent } from "../../../shared/workbook.js";
import type { Pane, PanePlan, PaneProblem, PaneState, Receipt, SelectedCell } from "../pane.js";
import { manyTexts } from "./many-texts.js";

/** One of the plans of a workbook, with a pane of its own over its part. */
export interface Member {
  readonly planId: string;
  readonly pane: Pane;
}

/** What the sum is made from, beside the members' own states. */
export interface Together {
  readonly members: readonly Member[];
  readonly content: WorkbookContent;
  /** What the workbook calls its plans. */
  readonly names: PlanNames;
  /** Members that the newest sync of the whole workbook came through for: their receipts are its receipt. */
  readonly synced: ReadonlySet<string>;
  /** A step over all members is running. */
  readonly running: "opening" | "syncing" | null;
  readonly notice: string | null;
}

/** What a plan is called in the workbook: by its method as the workbook shows it. */
export function nameOf({ names }: Pick<Together, "names">, { planId, pane }: Member): string {
  return names.get(planId) ?? pane.state.plan?.method ?? "";
}

/** The state of a workbook with several plans: every list over all of them, each entry saying which plan it is about. */
export function sumOf(together: Together): PaneState {
  const { members, running } = together;
  const states = members.map(({ pane }) => pane.state);
  const language = states[0]?.language ?? "en";
  const tell = (member: Member, text: string): string => say(manyTexts.ofPlan, language, { plan: nameOf(together, member), text });
  const all = <Item extends Titled>(itemsOf: (state: PaneState) => readonly Item[]): readonly Item[] =>
    members.flatMap((member) => itemsOf(member.pane.state).map((one) => named(nameOf(together, member), member.planId, one)));
  return {
    stage: stageOf(states, running),
    language,
    plan: planOf(together, language),
    several: states.flatMap(({ plan }) => plan ?? []),
    unsent: all((state) => state.unsent),
    problems: [...all((state) => state.problems), ...withoutMethod(together, language)],
    conflicts: all((state) => state.conflicts),
    deletesToConfirm: all((state) => state.deletesToConfirm),
    receipt: receiptOf(together, tell),
    newer: newerOf(members, tell),
    progress: progressOf(members, tell),
    notice: together.notice ?? noticeOf(members, tell),
    selected: selectedOf(together),
    broken: states[0]?.broken ?? 0,
    download: states.find(({ download }) => download !== null)?.download ?? null,
    existing: null,
    sheets: [],
    period: null,
    unlisted: states.some(({ unlisted }) => unlisted === true),
  };
}

/** An entry of a list; a key tells it apart from the others of its plan. */
interface Titled {
  readonly title: string | null;
  readonly key?: string;
}

function named<Item extends Titled>(name: string, planId: string, one: Item): Item {
  const title = one.title === null || one.title === "" ? name : `${name} · ${one.title}`;
  return { ...one, title, ...(one.key === undefined ? {} : { key: `${planId}:${one.key}` }) };
}

function stageOf(states: readonly PaneState[], running: Together["running"]): PaneState["stage"] {
  if (running !== null) return running;
  const stages = states.map(({ stage }) => stage);
  return (["syncing", "opening", "offline", "ready"] as const).find((stage) => stages.includes(stage)) ?? "noPlan";
}

/** What the pane's header shows: the workbook's title, and below it the plans. */
function planOf(together: Together, language: Language): PanePlan | null {
  const { members } = together;
  const first = members.map(({ pane }) => pane.state.plan).find((plan) => plan !== null);
  if (first == null) return null;
  const methods = new Intl.ListFormat(language).format(members.map((member) => nameOf(together, member)));
  const rev = members.reduce((sum, { pane }) => sum + (pane.state.plan?.rev ?? 0), 0);
  return { ...first, method: titleOf(together.content) ?? first.organisation, organisation: methods, cycle: 1, rev };
}

/** The uppermost text beside the column of the plans' markers. */
function titleOf(content: WorkbookContent): string | null {
  const marker = findPlan(content);
  const area = content.areas.find(({ sheet }) => sheet === marker?.sheet);
  if (marker === null || area === undefined) return null;
  const text = area.grid.map((cells) => cells[marker.column + 1 - area.column] ?? null).find((raw) => !isBlank(raw));
  return typeof text === "string" ? text : null;
}

function withoutMethod({ content, names }: Together, language: Language): readonly PaneProblem[] {
  return linesOfNobody(content, names).map(({ sheet, tab, row, column }) => ({
    key: `nobody:${sheet}:${String(row)}`,
    severity: "problem",
    sentence: say(manyTexts.noMethod, language),
    section: tab,
    title: null,
    field: say(methodHeading, language),
    stays: true,
    place: { sheet, row, column, address: fullAddress(tab, row, column) },
  }));
}

type Tell = (member: Member, text: string) => string;

function receiptOf({ members, synced }: Together, tell: Tell): Receipt | null {
  const done = members.flatMap((member) => {
    const { receipt } = member.pane.state;
    return receipt === null || !synced.has(member.planId) ? [] : [{ member, receipt }];
  });
  const [first] = done;
  if (first === undefined) return null;
  const sum = (of: (receipt: Receipt) => number): number => done.reduce((total, { receipt }) => total + of(receipt), 0);
  const busy = done.filter(
    ({ receipt: { sent, received, leftBehind, conflicts, merged } }) => sent + received + leftBehind + conflicts + merged > 0,
  );
  return {
    at: done.reduce((newest, { receipt }) => (receipt.at > newest ? receipt.at : newest), first.receipt.at),
    sent: sum(({ sent }) => sent),
    received: sum(({ received }) => received),
    merged: sum(({ merged }) => merged),
    leftBehind: sum(({ leftBehind }) => leftBehind),
    conflicts: sum(({ conflicts }) => conflicts),
    sentences:
      busy.length === 0
        ? first.receipt.sentences
        : busy.flatMap(({ member, receipt }) => receipt.sentences.map((text) => tell(member, text))),
    canUndo: done.some(({ receipt }) => receipt.canUndo),
  };
}

function newerOf(members: readonly Member[], tell: Tell): PaneState["newer"] {
  const found = members.find(({ pane }) => pane.state.newer !== null);
  const newer = found?.pane.state.newer;
  return found === undefined || newer == null ? null : { ...newer, sentence: tell(found, newer.sentence) };
}

function progressOf(members: readonly Member[], tell: Tell): string | null {
  const at = members.find(({ pane }) => pane.state.progress !== null);
  return at?.pane.state.progress == null ? null : tell(at, at.pane.state.progress);
}

/** What all members say alike is said once. */
function noticeOf(members: readonly Member[], tell: Tell): string | null {
  const said = members.flatMap((member) => (member.pane.state.notice === null ? [] : [{ member, notice: member.pane.state.notice }]));
  const [first] = said;
  if (first === undefined) return null;
  const alike = said.every(({ notice }) => notice === first.notice);
  return alike ? first.notice : said.map(({ member, notice }) => tell(member, notice)).join(" ");
}

/** The member whose line the cell is in, or the only one; null where the line is nobody's. */
export function memberAt({ members, content, names }: Together, place: CellPlace): Member | null {
  const planId = planAt(content, place, names);
  return (members.length === 1 ? members[0] : members.find((one) => one.planId === planId)) ?? null;
}

/** The cell that the person rests on: as its own plan says, or, in a line that is nobody's yet, to be looked at only. */
function selectedOf(together: Together): SelectedCell | null {
  const first = together.members.map(({ pane }) => pane.state.selected).find((one) => one !== null);
  if (first == null) return null;
  const owner = memberAt(together, first.place);
  if (owner !== null) return owner.pane.state.selected;
  const language = together.members[0]?.pane.state.language ?? "en";
  return first.field === null ? first : { ...first, writable: false, editor: null, why: say(manyTexts.methodFirst, language) };
}
