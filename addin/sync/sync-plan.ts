import { say } from "../../shared/language.js";
import { runCycle, type CycleOptions } from "./cycle.js";
import { fail, set, show, type Inside } from "./inside.js";
import { isReady } from "./look.js";
import { refusalSentence, type Refusal } from "./notices.js";
import { readPart } from "./part.js";
import { presentMissing } from "./present.js";
import type { CycleEnd } from "./round.js";
import { takeStock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

/** Sends what was typed and applies what others changed. */
export async function sync(inside: Inside, options: CycleOptions): Promise<void> {
  const { session } = inside;
  if (!(await isReady(inside))) return;
  set(inside, { stage: "syncing", notice: null });
  await showEnd(inside, await runCycle(session, options));
}

async function showEnd(inside: Inside, end: CycleEnd): Promise<void> {
  const { session } = inside;
  const { speaks } = session;
  switch (end.kind) {
    case "done": {
      const part = readPart(end.report.after.part, session);
      session.plan = await session.api.plan(session.planId);
      inside.stock = await takeStock(session, end.report.after, part, { forceRebase: false, mint: true });
      const { report } = end;
      inside.ended = { report, leftBehind: inside.stock.diff.left.length, at: session.now() };
      const said = report.forbidden ? syncTexts.notAllowed : report.followed ? syncTexts.followed : null;
      show(inside, { notice: said === null ? null : say(said, speaks) });
      return;
    }
    case "askDeletes":
      inside.stock = end.stock;
      show(inside, { deletesToConfirm: presentMissing(session, end.stock) });
      return;
    case "unanswered":
    case "rejected":
      fail(inside, end.failure, undefined);
      return;
    case "stopped":
      show(inside, { notice: refusalSentence(end.answer, speaks) });
      return;
  }
}

/** What a command changed comes in by a sync; a refusal is shown. */
export async function afterCommand(inside: Inside, refused: Refusal | null): Promise<void> {
  await sync(inside, { deletes: "ask" });
  if (refused !== null) set(inside, { notice: refusalSentence(refused, inside.session.speaks) });
}
