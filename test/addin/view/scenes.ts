import type { Page } from "playwright-core";
import { languages, say, type Language, type Text } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { askTexts } from "../../../addin/view/ask-units-texts.js";
import { cellTexts } from "../../../addin/view/cell-texts.js";
import { frameTexts } from "../../../addin/view/frame-texts.js";
import { choiceTexts } from "../../../addin/view/choice-texts.js";
import { listTexts, more } from "../../../addin/view/list-texts.js";
import { missingTexts } from "../../../addin/view/missing-texts.js";
import { newPlanTexts } from "../../../addin/view/new-plan-texts.js";
import { phaseTexts } from "../../../addin/view/phase-texts.js";
import { texts } from "../../../addin/view/texts.js";
import { cutOff } from "../../support/look-at-page.js";
import { viewNamed } from "../../support/view-bar.js";

/** Something to look at: a state of the pane, what the server answers, and what is pressed to get there. */
export interface Scene {
  readonly state?: string;
  readonly source?: "full" | "empty" | "away";
  readonly fault?: string;
  readonly steps?: readonly Step[];
}

/** Goes to a view, presses a button, types into the text box, chooses from a list, or selects another cell of the harness. */
type Step =
  | { readonly view: Text }
  | { readonly press: Text; readonly n?: number }
  | { readonly type: string }
  | { readonly key: string }
  | { readonly select: string }
  | { readonly choose: Text; readonly option: string };

const cell = { view: texts.cellView };
const report = { view: texts.reportView };
const settings = { view: texts.settingsView };
const write = { press: cellTexts.write };

/** The states of the plan's first view, each a scene of its own. */
const plan = [
  "calm",
  "busy",
  "conflicts",
  "syncing",
  "offline",
  "notice",
  "deletes",
  "receipt",
  "broken",
  "closed",
  "period",
  "sheets gone",
  "sheets refused",
];
const selected = ["number", "text", "list", "unreadable", "locked", "heading", "offline", "contested"];

/** Every state of every view of the pane, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...Object.fromEntries(plan.map((state) => [`plan ${state}`, { state }])),
  "plan with all hints": { state: "many", steps: [{ press: more.other, n: 5 }] },
  "plan with what is missing": { state: "busy", steps: [{ press: missingTexts.show }] },
  "plan of an older template": { state: "old" },
  "plan renewed": { state: "renewed" },
  "question put off": { state: "conflicts", steps: [{ press: choiceTexts.later }] },
  "question with a third value": { state: "conflicts", steps: [{ press: choiceTexts.writeOther }] },
  "question with a list": { state: "conflicts", steps: [{ press: choiceTexts.chooseOther }] },
  "undo asked": { state: "receipt", steps: [{ press: listTexts.undo }] },
  ...Object.fromEntries(selected.map((name) => [`cell ${name}`, { state: `cell ${name}`, steps: [cell] }])),
  "cell none": { state: "calm", steps: [cell] },
  "cell history": { state: "cell number", steps: [cell, { press: cellTexts.showHistory }] },
  "cell history away": { state: "cell offline", steps: [cell, { press: cellTexts.showHistory }] },
  "cell value restored": { state: "cell number", steps: [cell, { press: cellTexts.showHistory }, { press: cellTexts.restore }] },
  "text being written": { state: "cell text", steps: [cell, write] },
  "text too long": { state: "cell text", steps: [cell, write, { type: "För lång text. ".repeat(140) }] },
  "text about to be thrown away": { state: "cell text", steps: [cell, write, { type: "Nytt" }, { key: "Escape" }] },
  "text saved": { state: "cell text", steps: [cell, write, { type: "Nytt" }, { key: "Control+Enter" }] },
  "text begun elsewhere": { state: "cell text", steps: [cell, write, { type: "Nytt" }, { select: "number" }] },
  "list being written": { state: "cell list", steps: [cell, write] },
  report: { steps: [report] },
  "report without units": { source: "empty", steps: [report] },
  "report away": { source: "away", steps: [report] },
  "asking the units": { steps: [report, { press: askTexts.open }] },
  "units asked": { steps: [report, { press: askTexts.open }, { press: askTexts.make }] },
  "a unit's small workbook": { state: "several" },
  settings: { steps: [settings] },
  "settings with a model's names": { steps: [settings, { choose: phaseTexts.lens, option: "implementere" }] },
  "settings with something missing": { state: "many", steps: [settings] },
  "settings with broken lists": { state: "broken", steps: [settings] },
  "settings with sheets gone": { state: "sheets gone", steps: [settings] },
  "settings with a notice": { state: "notice", steps: [settings] },
  "my plans": { steps: [{ press: frameTexts.myPlans }] },
  "my plans, none": { source: "empty", steps: [{ press: frameTexts.myPlans }] },
  "my plans away": { source: "away", steps: [{ press: frameTexts.myPlans }] },
  "my plans with a file": { state: "anotherFile", steps: [{ press: frameTexts.myPlans }] },
  help: { steps: [{ press: frameTexts.help }] },
  start: { state: "noPlan" },
  "start without plans": { state: "noPlan", source: "empty" },
  "start away": { state: "noPlan", source: "away" },
  "start offline": { state: "startOffline" },
  "start with a notice": { state: "startNotice" },
  "start with a file": { state: "refused" },
  "start while sheets are put in": { state: "putting" },
  opening: { state: "opening" },
  "new plan": { state: "noPlan", steps: [{ press: frameTexts.newPlan }] },
  "new plan without a method": { state: "noPlan", steps: [{ press: frameTexts.newPlan }, { press: newPlanTexts.create }] },
  "new plan that exists": { state: "existing", steps: [{ press: frameTexts.newPlan }] },
  "new plan not hers to make": { state: "noPlan", source: "empty", steps: [{ press: frameTexts.newPlan }] },
  "new plan away": { state: "noPlan", source: "away", steps: [{ press: frameTexts.newPlan }] },
  ...Object.fromEntries(["notLoaded", "outside", "tooOld", "away"].map((fault) => [`fault ${fault}`, { fault }])),
};

/** Opens the scene in the harness at `address` and goes through its steps. */
export async function openScene(page: Page, address: string, name: string, language: Language): Promise<void> {
  const { state = "calm", source = "full", fault, steps = [] } = must(scenes[name], name);
  const query = new URLSearchParams({ state, source, language, ...(fault === undefined ? {} : { fault }) });
  await page.goto(`${address}/?${query.toString()}`);
  if (state === "opening") await page.getByRole("progressbar").waitFor();
  else await page.getByRole("heading", { level: 1 }).waitFor();
  for (const step of steps) await take(page, step, language);
  await settled(page);
}

async function take(page: Page, step: Step, language: Language): Promise<void> {
  if ("view" in step) await viewNamed(page, say(step.view, language)).click();
  if ("press" in step)
    await page
      .getByRole("button", { name: say(step.press, language, { n: step.n ?? 0 }) })
      .first()
      .click();
  if ("type" in step) await page.getByRole("textbox").fill(step.type);
  if ("choose" in step) await page.getByRole("combobox", { name: say(step.choose, language) }).selectOption(step.option);
  if ("key" in step) await page.keyboard.press(step.key);
  if ("select" in step) await page.evaluate(`pane.select(cells[${JSON.stringify(step.select)}])`);
}

/** Milliseconds without a change after which a view is whole; React shows what it waited for at most 300 ms late. */
const quietFor = 350;

/** Waits until what is fetched later is there: until nothing has changed for a while. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        }).observe(document.body, { childList: true, subtree: true });
      }),
    quietFor,
  );
}

/** Lets the open page speak another language, as the choice of language does. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate(`globalThis.pane?.setLanguage(${JSON.stringify(language)})`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What is cut off in the open scene, in each of the five languages. */
export async function cutInAnyLanguage(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    found.push(...(await cutOff(page)).map((words) => `${language}: ${words}`));
  }
  return found;
}
