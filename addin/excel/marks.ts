import type { Mark } from "../../shared/workbook.js";
import { isLoaded } from "./is-loaded.js";
import type { Step } from "./requests.js";

const fills: Readonly<Record<Mark["kind"], string | null>> = { problem: "#FBE3D6", hint: "#FFF4CE", conflict: "#F6D6E4", none: null };

/** The title of the message that a marked cell shows; by it a mark is told from a message of the person's own. */
const ownTitle = "Planark";

/** Excel shows at most 255 characters of an input message. */
const longestMessage = 255;

const noPrompt = { showPrompt: false, title: "", message: "" } as const;

/** About how many bytes setting a mark costs each way. */
const bytes = { values: 0, out: 2_600, back: 700 };

/** A cell that was marked, with what it had before as soon as Excel has answered. */
export interface Marked {
  readonly fill: Excel.RangeFill;
  readonly validation: Excel.DataValidation;
}

/** Sets or removes the mark in a cell; what was there is read in the same request. */
function setMark(context: Excel.RequestContext, { sheet, row, column, kind, message }: Mark): Marked {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
  const [fill, validation] = [range.format.fill, range.dataValidation];
  fill.load("color,pattern");
  validation.load("prompt,type");
  const colour = fills[kind];
  if (colour === null) fill.clear();
  else fill.color = colour;
  validation.prompt = colour === null ? noPrompt : { showPrompt: true, title: ownTitle, message: message.slice(0, longestMessage) };
  return { fill, validation };
}

/** The steps that set the marks; each is noted in `marked` once it is asked for. */
export function markSteps(context: Excel.RequestContext, marks: readonly Mark[], marked: Marked[]): readonly Step[] {
  return marks.map((mark) => ({ ...bytes, run: () => void marked.push(setMark(context, mark)) }));
}

/** A cell without a colour reads as white, so white counts as none. */
function isColoured(colour: string): boolean {
  return colour !== "" && colour.toUpperCase() !== "#FFFFFF";
}

function isPersonsFill(fill: Excel.RangeFill): boolean {
  return isColoured(fill.color) && !Object.values(fills).includes(fill.color.toUpperCase());
}

function isPersonsPrompt({ prompt }: Excel.DataValidation): boolean {
  return prompt.message !== "" && prompt.title !== ownTitle;
}

function paint(fill: Excel.RangeFill): void {
  const { color, pattern } = fill;
  if (!isColoured(color)) {
    fill.clear();
    return;
  }
  fill.color = color;
  if (typeof pattern === "string" && pattern !== "None" && pattern !== "Solid" && !pattern.endsWith("Gradient")) fill.pattern = pattern;
}

/** Gives cells back the colour and the message that the person had given them: a mark stands only where there was none. Says whether there is anything to ask for. */
export function keepPersons(marked: readonly Marked[]): boolean {
  const coloured = marked.filter(({ fill }) => isPersonsFill(fill));
  const spoken = marked.filter(({ validation }) => isPersonsPrompt(validation));
  for (const { fill } of coloured) paint(fill);
  for (const { validation } of spoken) validation.prompt = validation.prompt;
  return coloured.length + spoken.length > 0;
}

/** Puts cells back as they were before they were marked, as far as Excel came. What it answered last tells that: colour and message read as what was set until then. */
export function unmark(marked: readonly Marked[]): void {
  for (const { fill, validation } of marked) {
    if (!isLoaded(() => validation.type)) continue;
    paint(fill);
    validation.prompt = validation.prompt;
  }
}
