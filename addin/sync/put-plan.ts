import { say, type Language, type Text } from "../../shared/language.js";
import { CallFailed } from "./api.js";
import { set, type Inside } from "./inside.js";
import { look, planIn } from "./look.js";
import type { NewPlan } from "./pane.js";
import { checkCancelled, everything } from "./session.js";
import { putPlanTexts } from "./put-plan-texts.js";

/** Puts the sheets of a plan into the workbook and opens it; where the program refuses them, its file is offered. */
export async function fetchPlan(inside: Inside, planId: string): Promise<void> {
  begin(inside);
  await putPlan(inside, planId, inside.session.speaks);
}

function begin(inside: Inside): void {
  set(inside, { stage: "opening", notice: null, download: null, existing: null });
}

/** The workbook is read first: sheets that came in before, though no answer said so, are opened and not put in twice. */
async function putPlan(inside: Inside, planId: string, language: Language): Promise<void> {
  const { session } = inside;
  session.tell("reading");
  const content = await session.workbook.read(everything);
  const there = planIn(content);
  if (there !== null) {
    await look(inside, content);
    if (there.planId !== planId) settle(inside, putPlanTexts.otherPlanHere, fileOf(inside, planId, language));
    return;
  }
  checkCancelled(session);
  session.tell("fetching");
  const file = await session.api.workbook(planId, language);
  checkCancelled(session);
  session.tell("putting");
  if ((await session.workbook.putBook(file)) === "put") {
    await look(inside, await session.workbook.read(everything));
    return;
  }
  settle(inside, putPlanTexts.sheetsRefused, fileOf(inside, planId, language));
}

/** The plan's file, offered where its sheets cannot stand in this workbook. */
function fileOf(inside: Inside, planId: string, language: Language): Pick<Inside["state"], "download"> {
  return { download: { planId, address: inside.session.api.workbookAddress(planId, language) } };
}

function settle(inside: Inside, notice: Text, more: Partial<Inside["state"]>): void {
  const stage = inside.state.plan === null ? "noPlan" : "ready";
  set(inside, { stage, progress: null, notice: say(notice, inside.session.speaks), ...more });
}

/** Makes a plan on the server, once however often it is asked for, and puts its sheets in. */
export async function newPlan(inside: Inside, input: NewPlan): Promise<void> {
  begin(inside);
  inside.session.tell("creating");
  const planId = await makeOrFind(inside, input);
  if (planId !== null) await putPlan(inside, planId, input.language);
}

/** The new plan's id; that of the plan made before, where its answer was lost; null when somebody else's plan is open and offered. */
async function makeOrFind(inside: Inside, input: NewPlan): Promise<string | null> {
  const { api } = inside.session;
  const asked = inside.asked !== null && isSame(inside.asked.input, input);
  if (asked && inside.asked?.planId != null) return inside.asked.planId;
  inside.asked = { input, planId: null };
  try {
    const { id } = await api.createPlan(input);
    inside.asked = { input, planId: id };
    return id;
  } catch (error) {
    if (!(error instanceof CallFailed) || error.code !== "BAD_USER_INPUT") throw error;
    const open = await api.openPlan(input.methodId, input.organisationId);
    if (open === null) throw error;
    if (asked) return open.planId;
    inside.asked = null;
    settle(inside, putPlanTexts.planExists, { existing: open });
    return null;
  }
}

/** One method in one organisation has one open plan, so this is what makes two wishes the same. */
function isSame(a: NewPlan, b: NewPlan): boolean {
  return a.methodId === b.methodId && a.organisationId === b.organisationId;
}
