import { must } from "../../../shared/must.js";
import { sheets } from "../../../shared/plan/sheets.js";

/** The sheet Start as it is declared. */
export const startSheet = must(
  sheets.find(({ key }) => key === "start"),
  "the sheet Start",
);

/** Columns of Start: the hidden markers, what leads a line, and the line; their widths in characters. */
export const left = 1;
export const right = 2;
export const widths = [10, 34, 84] as const;

/** Rows of Start, counted from 0: where what is to be done begins, and where the plans do. */
export const todoRow = 3;
export const plansRow = 9;

/** The cells that name the plans, one below the other. */
export function namesArea(plans: number): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } {
  return { top: plansRow + 1, left, bottom: plansRow + plans, right: left };
}
