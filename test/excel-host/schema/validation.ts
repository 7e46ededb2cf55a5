import { ExcelError } from "../errors.js";
import { checkProtection, dress } from "../model/write.js";
import { common } from "./format.js";
import { cellsOf } from "./handles.js";
import { entryOf } from "./type-schema.js";
import type { DressHandle } from "./handles.js";
import type { Desk } from "./type-schema.js";

const KINDS: Record<string, string> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

function kindOf(rule: unknown): string {
  if (typeof rule !== "object" || rule === null) return "None";
  const key = Object.keys(KINDS).find((name) => name in rule);
  return (key && KINDS[key]) ?? "None";
}

function put(name: string) {
  return (o: DressHandle, value: unknown, desk: Desk): void => {
    const { sheet, area } = cellsOf(o.range, desk);
    checkProtection(sheet, area);
    if (name === "rule") checkRule(value);
    const changed = new Map<unknown, Record<string, unknown>>();
    dress(sheet, area, (target) => {
      const before = target.validation;
      const next = changed.get(before) ?? { ignoreBlanks: true, ...before, [name]: value };
      changed.set(before, next);
      target.validation = next;
    });
  };
}

const LONGEST_LIST = 255;

function checkRule(rule: unknown): void {
  if (typeof rule !== "object" || rule === null || !("list" in rule)) return;
  const { list } = rule;
  const source = typeof list === "object" && list !== null && "source" in list ? list.source : undefined;
  if (typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST) {
    throw new ExcelError("InvalidArgument", "A list written out in a validation holds at most 255 characters.");
  }
}

/** The kind of a range's validation: MixedCriteria where only some cells have one, Inconsistent where cells have different rules. */
function typeOf(o: DressHandle, desk: Desk): string {
  const rule = common(o, desk, (d) => d.validation?.["rule"] ?? {});
  if (rule !== null) return kindOf(rule);
  return common(o, desk, (d) => kindOf(d.validation?.["rule"]) === "None") === null ? "MixedCriteria" : "Inconsistent";
}

/** excel.datavalidation: stored and read back, never enforced on what an add-in writes or what is pasted. Of cells that differ, the answer is null. */
export const validationEntry = entryOf<DressHandle>({
  page: "excel.datavalidation",
  get: {
    Type: typeOf,
    Rule: (o, desk) => common(o, desk, (d) => d.validation?.["rule"] ?? {}),
    Prompt: (o, desk) => common(o, desk, (d) => d.validation?.["prompt"] ?? { message: "", showPrompt: true, title: "" }),
    ErrorAlert: (o, desk) =>
      common(o, desk, (d) => d.validation?.["errorAlert"] ?? { message: "", showAlert: true, style: "Stop", title: "" }),
    IgnoreBlanks: (o, desk) => common(o, desk, (d) => d.validation?.["ignoreBlanks"] ?? true),
  },
  set: { Rule: put("rule"), Prompt: put("prompt"), ErrorAlert: put("errorAlert"), IgnoreBlanks: put("ignoreBlanks") },
  call: {
    Clear: (o, _args, desk) => {
      const { sheet, area } = cellsOf(o.range, desk);
      checkProtection(sheet, area);
      dress(sheet, area, (target) => {
        delete target.validation;
      });
      return null;
    },
  },
});
