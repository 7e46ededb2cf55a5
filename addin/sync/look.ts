import { findPlan } from "../../shared/locate.js";
import type { PlanHead } from "../../shared/protocol.js";
import { readSheets } from "../../shared/read-sheet.js";
import { say } from "../../shared/language.js";
import type { WorkbookContent } from "../../shared/workbook.js";
import { CallFailed } from "./api.js";
import { planAsWritten, recall } from "./copy.js";
import { partsOfPlans } from "./many/documents-in.js";
import { nothing, set, show, showSelected, type Inside } from "./inside.js";
import { failureSentence } from "./notices.js";
import { planInPart, readPart, type Document, type Part } from "./part.js";
import { presentNewer } from "./newer.js";
import { everything, trustOnly, type Session } from "./session.js";
import { takeStock, type Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

/** Reads the workbook and shows how it stands against the plan. */
export async function open(inside: Inside): Promise<void> {
  const { session } = inside;
  set(inside, { stage: "opening", progress: say(syncTexts.reading, session.speaks) });
  await look(inside, await session.workbook.read(everything));
}

/** Whether the plan is known from the server itself; where it is not, it is asked for first. */
export async function isReady(inside: Inside): Promise<boolean> {
  const { session } = inside;
  if (session.plan === null || session.fromCopy) await open(inside);
  return session.plan !== null && !session.fromCopy;
}

/** The plan that a workbook holds: as its first sheet says, else as its part does while any of the plan's sheets is there. */
export function planIn(content: WorkbookContent): Document | null {
  return findPlan(content) ?? (holdsSheets(content) ? planInPart(content.part) : null);
}

function holdsSheets(content: WorkbookContent): boolean {
  const { sections, damaged } = readSheets(content);
  return sections.length + damaged.length > 0;
}

/** Measures a workbook's content against the server and shows the result; without the server, what the workbook tells by itself. */
export async function look(inside: Inside, content: WorkbookContent): Promise<void> {
  const { session } = inside;
  inside.dirty = false;
  if (session.several !== undefined && partsOfPlans(content).length > 0) {
    await session.several(content);
    return;
  }
  const plan = planIn(content) ?? (session.planId === "" || !holdsSheets(content) ? null : session);
  inside.empty = plan === null;
  if (plan === null) {
    inside.stock = null;
    set(inside, { stage: "noPlan", plan: null, ...nothing });
    return;
  }
  const { planId, workbookId, scope } = plan;
  Object.assign(session, { planId, workbookId, scope });
  try {
    await askAboutPlan(session);
  } catch (error) {
    if (!(error instanceof CallFailed) || !mayAnswerLater(error)) throw error;
    await lookAlone(inside, content, error);
    return;
  }
  const part = readPart(content.part, session);
  inside.stock = await takeStock(session, content, part, { forceRebase: false, mint: true });
  show(inside);
}

function mayAnswerLater(error: CallFailed): boolean {
  return ["UNREACHABLE", "INTERNAL", "RATE_LIMITED", "UNAUTHENTICATED"].includes(error.code);
}

/** Shows the workbook without the server: from the copy in its part what is unsent, else at least what plan it is. */
async function lookAlone(inside: Inside, content: WorkbookContent, error: CallFailed): Promise<void> {
  const { session } = inside;
  const part = readPart(content.part, session);
  const offline = { stage: "offline", notice: failureSentence(error, session.speaks) } as const;
  const whole = recall(session, part);
  if (session.plan === null) Object.assign(session, { plan: planAsWritten(content, session.planId), fromCopy: true });
  const stock = whole ? await stockAlone(session, content, part) : null;
  if (stock === null) {
    set(inside, { plan: session.plan, progress: null, unlisted: inside.stock === null, ...offline });
    return;
  }
  inside.stock = stock;
  show(inside, offline);
}

/** Stock with the new lines where nothing has to be asked about them, else without them; null where the server alone could tell. */
async function stockAlone(session: Session, content: WorkbookContent, part: Part): Promise<Stock | null> {
  for (const mint of [true, false])
    try {
      return await takeStock(session, content, part, { forceRebase: false, mint });
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
    }
  return null;
}

/** Asks where the plan stands; the plan itself and its registers only when they are not known. */
async function askAboutPlan(session: Session): Promise<void> {
  const { api, planId } = session;
  const known = session.plan?.id === planId && !session.fromCopy;
  const [head, conflicts, plan, references, me] = await Promise.all([
    api.head(planId),
    api.conflicts(planId),
    known ? session.plan : api.plan(planId),
    known ? session.references : api.references(planId),
    session.me ?? api.me(),
  ]);
  trustOnly(session, head);
  Object.assign(session, { head, conflicts, plan, references, me });
}

/** Looks again: at the whole workbook when it changed, else only whether somebody changed the plan. */
export async function refresh(inside: Inside): Promise<void> {
  const { session, stock } = inside;
  if (stock === null || inside.dirty || inside.state.stage === "offline") {
    await look(inside, await session.workbook.read(everything));
    return;
  }
  session.head = await newestHead(session);
  set(inside, { newer: presentNewer(session, stock) });
  showSelected(inside);
}

function newestHead(session: Session): Promise<PlanHead> {
  return session.api.head(session.planId);
}
