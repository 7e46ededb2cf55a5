import { say } from "../../shared/language.js";
import { history, select } from "./cell-commands.js";
import type { CycleOptions } from "./cycle.js";
import { fail, newInside, set, type Inside } from "./inside.js";
import { listening, type Join, type Listening } from "./listening.js";
import { loaded } from "./loaded.js";
import { isReady, open, refresh } from "./look.js";
import type { Pane } from "./pane.js";
import { presentGate, presentMissingNow } from "./problems.js";
import { presentProgress } from "./training-progress.js";
import { newSession, type PaneOptions, type Session } from "./session.js";
import { syncTexts } from "./sync-texts.js";

/** What the first sight of the pane does not wait for. */
const parts = {
  sync: () => loaded(import("./sync-plan.js")),
  commands: () => loaded(import("./commands.js")),
  sheets: () => loaded(import("./show-sheets.js")),
  period: () => loaded(import("./add-period.js")),
  cell: () => loaded(import("./write-cell.js")),
  plan: () => loaded(import("./put-plan.js")),
  rules: () => loaded(import("./cell-rules-check.js")),
  language: () => loaded(import("./speak-language.js")),
  renew: () => loaded(import("./renew.js")),
};

/** Once the plan is in sight, the rest comes while the person reads, so that a later step works when the server is away. */
function fetchAhead(inside: Inside): void {
  if (inside.state.stage !== "ready") return;
  for (const part of Object.values(parts)) part().catch(() => undefined);
}

/** A step that waits for those before it; `otherwise` is given when it fails, after the pane said why. */
type InTurn = <T>(step: () => Promise<T>, otherwise: T) => Promise<T>;

/** Makes a pane over a workbook and a server. Its steps run one after another, whatever is pressed meanwhile. */
export function createPane(options: PaneOptions): Pane {
  const tell: Session["tell"] = (step, far) => {
    const { speaks } = session;
    const parts = far === undefined || far.parts === 1 ? "" : ` ${say(syncTexts.far, speaks, { ...far })}`;
    set(inside, { progress: say(syncTexts[step], speaks) + parts });
  };
  const session = newSession(options, tell);
  const inside = newInside(session);
  const inTurn = queue(inside);
  const heard = listener(inside, inTurn);
  return {
    get state() {
      return inside.state;
    },
    subscribe: (callback) => {
      inside.listeners.add(callback);
      return () => inside.listeners.delete(callback);
    },
    open: () => inTurn(() => heard.start().then(() => open(inside)), undefined),
    refresh: () => inTurn(() => refresh(inside), undefined),
    cancel: () => {
      session.cancelled = true;
    },
    goTo: (place) => inTurn(() => session.workbook.select(place.sheet, place.row, place.column), undefined),
    gate: (to) => (inside.stock === null ? [] : presentGate(session, inside.stock, to)),
    missing: () => (inside.stock === null ? [] : presentMissingNow(session, inside.stock)),
    trainingProgress: () => (inside.stock === null ? [] : presentProgress(session, inside.stock)),
    putSheet: (sheet) => inTurn(() => session.workbook.putSheet(sheet), null),
    close: () => heard.stop(),
    ...planSteps(inside, inTurn),
    ...cellSteps(inside, inTurn),
  };
}

type PlanSteps = Pick<
  Pane,
  | "sync"
  | "confirmDeletes"
  | "resolve"
  | "previewUndo"
  | "undoLastSync"
  | "setLanguage"
  | "setPhase"
  | "setModule"
  | "renew"
  | "undoRenewal"
  | "showSheets"
  | "addPeriod"
  | "fetchPlan"
  | "newPlan"
>;

function planSteps(inside: Inside, inTurn: InTurn): PlanSteps {
  const command = (step: () => Promise<void>): Promise<void> =>
    inTurn(() => {
      inside.session.cancelled = false;
      return step();
    }, undefined);
  const syncWith = (deletes: CycleOptions["deletes"]): Promise<void> =>
    command(async () => {
      if (await isReady(inside)) await (await parts.sync()).sync(inside, { deletes });
    });
  return {
    sync: () => syncWith("ask"),
    confirmDeletes: (yes) => syncWith(yes ? "delete" : "bringBack"),
    resolve: (conflictId, choice, value) => command(() => parts.commands().then((part) => part.resolve(inside, conflictId, choice, value))),
    previewUndo: () => inTurn(() => parts.commands().then((part) => part.previewUndo(inside)), null),
    undoLastSync: () => command(() => parts.commands().then((part) => part.undoLastSync(inside))),
    setLanguage: (language) => command(() => parts.language().then((part) => part.setLanguage(inside, language))),
    setPhase: (input) => command(() => parts.commands().then((part) => part.setPhase(inside, input))),
    setModule: (module, on) => command(() => parts.sheets().then((part) => part.setModule(inside, module, on))),
    renew: () => command(() => parts.renew().then((part) => part.renew(inside))),
    undoRenewal: () => command(() => parts.renew().then((part) => part.undoRenewal(inside))),
    showSheets: (keys, visible) =>
      command(async () => {
        const { showSheets, hideSheets } = await parts.sheets();
        await (visible ? showSheets(inside, keys) : hideSheets(inside, keys));
      }),
    addPeriod: (period) => command(() => parts.period().then((part) => part.addPeriod(inside, period))),
    fetchPlan: (planId) => command(() => parts.plan().then((part) => part.fetchPlan(inside, planId))),
    newPlan: (input) => command(() => parts.plan().then((part) => part.newPlan(inside, input))),
  };
}

type CellSteps = Pick<Pane, "history" | "write" | "restore" | "checkRules" | "repairRules">;

function cellSteps(inside: Inside, inTurn: InTurn): CellSteps {
  return {
    history: () => history(inside),
    write: (place, value) => inTurn(() => parts.cell().then((part) => part.write(inside, place, value)), false),
    restore: (place, past) => inTurn(() => parts.cell().then((part) => part.restore(inside, place, past)), false),
    checkRules: () => inTurn(() => parts.rules().then((part) => part.checkRules(inside)), null),
    repairRules: () => inTurn(() => parts.rules().then((part) => part.repairRules(inside)), null),
  };
}

function queue(inside: Inside): InTurn {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(step: () => Promise<T>, otherwise: T): Promise<T> => {
    const turn = tail.then(() => step()).catch((error: unknown) => fail(inside, error, otherwise));
    tail = turn.then(() => {
      fetchAhead(inside);
      void select(inside);
    });
    return turn;
  };
}

/** Hears of edits and of the selection. Both only mark: an edit brings a look when the person has paused, the selection is shown from the last reading. */
function listener(inside: Inside, inTurn: InTurn): Listening {
  const { workbook, looksAfter } = inside.session;
  const look = async (): Promise<void> => {
    await refresh(inside);
    if (inside.touched.length > 0) await (await parts.rules()).checkTouched(inside);
  };
  const join: Join = async (lookSoon) => [
    await workbook.onChanged((areas) => {
      inside.dirty = true;
      inside.touched = [...inside.touched, ...areas];
      lookSoon();
    }),
    await workbook.onSelected((place) => {
      inside.selectedAt = place;
      void select(inside);
    }),
  ];
  return listening(join, () => void inTurn(look, undefined), looksAfter);
}
