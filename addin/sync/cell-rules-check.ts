import { cellRulesOf } from "../../shared/cell-rules.js";
import type { CellPlace, CellRect, CellRule, Edited } from "../../shared/workbook.js";
import { set, type Inside } from "./inside.js";
import { referencesOf } from "./session.js";

function rulesOf({ session, stock }: Inside): readonly CellRule[] {
  return stock === null ? [] : cellRulesOf(stock.reading.sections, session.speaks, referencesOf(session));
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}:${String(row)}:${String(column)}`;
}

/** Looks whether lists and number formats of all columns and lines still hold; how many do not. */
export async function checkRules(inside: Inside): Promise<number | null> {
  if (inside.stock === null) return null;
  const broken = await inside.session.workbook.brokenRules(rulesOf(inside));
  return say(inside, new Set(broken.map(keyOf)));
}

function say(inside: Inside, broken: ReadonlySet<string>): number {
  inside.broken = broken;
  set(inside, { broken: broken.size });
  return broken.size;
}

/** Gives lists and number formats back where they are broken; how many columns and lines were mended. */
export async function repairRules(inside: Inside): Promise<number | null> {
  if (inside.stock === null) return null;
  const broken = await inside.session.workbook.brokenRules(rulesOf(inside));
  if (broken.length > 0) await inside.session.workbook.setRules(broken);
  say(inside, new Set());
  return broken.length;
}

/** After an edit: looks at the columns and lines that it touched; one request, none when it touched no rule. */
export async function checkTouched(inside: Inside): Promise<void> {
  const { touched, stock } = inside;
  inside.touched = [];
  if (stock === null || touched.length === 0) return;
  const rules = rulesOf(inside).filter((rule) => touched.some((edited) => meets(rule, edited)));
  if (rules.length === 0) return;
  const broken = (await inside.session.workbook.brokenRules(rules)).map(keyOf);
  const seen = new Set(rules.map(keyOf));
  say(inside, new Set([...[...inside.broken].filter((key) => !seen.has(key)), ...broken]));
}

function meets(rule: CellRule, edited: Edited): boolean {
  return rule.sheet === edited.sheet && overlaps(rule, edited);
}

function overlaps(rule: CellRule, edited: CellRect): boolean {
  const below = edited.row >= rule.row + rule.rows || edited.row + edited.rows <= rule.row;
  return !below && edited.column <= rule.column && rule.column < edited.column + edited.columns;
}
