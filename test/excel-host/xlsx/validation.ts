import type ExcelJS from "exceljs";
import type { Bag, Validation } from "../model/types.js";

const OPERATORS: [ExcelJS.DataValidationOperator, string][] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

const KINDS: [ExcelJS.DataValidation["type"], string][] = [
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["textLength", "textLength"],
];

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** A validation of a file in office.js's words. */
export function validationFromFile(from: ExcelJS.DataValidation): Validation {
  return {
    rule: ruleOf(from),
    ignoreBlanks: from.allowBlank ?? true,
    prompt: { message: from.prompt ?? "", title: from.promptTitle ?? "", showPrompt: from.showInputMessage ?? false },
    errorAlert: {
      message: from.error ?? "",
      title: from.errorTitle ?? "",
      showAlert: from.showErrorMessage ?? false,
      style: capital(from.errorStyle ?? "stop"),
    },
  };
}

function ruleOf(from: ExcelJS.DataValidation): Bag {
  const [first, second] = (from.formulae as unknown[] | undefined) ?? [];
  if ((from.type as string) === "any") return {};
  if (from.type === "list") return { list: { inCellDropDown: true, source: listSource(formulaText(first)) } };
  if (from.type === "custom") return { custom: { formula: withEquals(formulaText(first)) } };
  const kind = KINDS.find(([file]) => file === from.type)?.[1] ?? "wholeNumber";
  const operator = OPERATORS.find(([file]) => file === (from.operator ?? "between"))?.[1];
  return { [kind]: { formula1: bound(first), ...(second !== undefined && { formula2: bound(second) }), operator } };
}

function formulaText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function listSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : withEquals(formula);
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function bound(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / DAY + DAYS_TO_1970;
  return typeof value === "string" && !/^[\d.-]+$/.test(value) ? withEquals(value) : value;
}

/** A validation as exceljs writes it; null when it has no rule. */
export function validationToFile(from: Validation): ExcelJS.DataValidation | null {
  const rule = ruleToFile((from["rule"] ?? {}) as Bag);
  const prompt = (from["prompt"] ?? {}) as Record<string, unknown>;
  const alert = (from["errorAlert"] ?? {}) as Record<string, unknown>;
  if (!rule) return null;
  return {
    ...rule,
    allowBlank: from["ignoreBlanks"] !== false,
    showInputMessage: prompt["showPrompt"] !== false && text(prompt["message"]) !== "",
    prompt: text(prompt["message"]),
    promptTitle: text(prompt["title"]),
    showErrorMessage: alert["showAlert"] !== false,
    error: text(alert["message"]),
    errorTitle: text(alert["title"]),
    errorStyle: text(alert["style"] ?? "stop").toLowerCase(),
  };
}

function ruleToFile(rule: Bag): Pick<ExcelJS.DataValidation, "type" | "formulae" | "operator"> | null {
  const list = rule["list"] as { source: string } | undefined;
  if (list)
    return { type: "list", formulae: [list.source.startsWith("=") ? list.source.slice(1) : `"${list.source.replaceAll('"', '""')}"`] };
  const custom = rule["custom"] as { formula: string } | undefined;
  if (custom) return { type: "custom", formulae: [custom.formula.replace(/^=/, "")] };
  const kind = KINDS.find(([, office]) => office in rule);
  if (!kind) return null;
  const [type, office] = kind;
  const limits = rule[office] as { formula1: unknown; formula2?: unknown; operator?: string };
  const operator = OPERATORS.find(([, word]) => word === limits.operator)?.[0] ?? "between";
  const formulae = [limits.formula1, limits.formula2].filter((limit) => limit !== undefined).map((limit) => limitToFile(type, limit));
  return { type, operator, formulae };
}

function limitToFile(type: string, limit: unknown): unknown {
  if (type === "date" && typeof limit === "number") return new Date((limit - DAYS_TO_1970) * DAY);
  return typeof limit === "string" ? limit.replace(/^=/, "") : limit;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
