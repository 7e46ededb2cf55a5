import { checkValue } from "../../shared/cell.js";
import type { Cells, Value } from "../../shared/field.js";
import { findSection, schemaVersion } from "../../shared/plan/index.js";
import type { Change, Push } from "../../shared/protocol.js";
import type { Section } from "../../shared/section.js";
import { canonicalText, hasUnusableCharacter, longestText } from "../../shared/text.js";
import type { PushFault } from "./fault-texts.js";

/** A fault and where it is; an empty text where it is no place in the plan. */
export interface FaultAt {
  readonly code: PushFault;
  readonly section: string;
  readonly rowId: string;
  readonly field: string;
}

/** Everything that is wrong with a push as such, before the plan is looked at: form, kinds, canonical text. Empty when nothing is. */
export function checkPush(push: Push): readonly FaultAt[] {
  const newer = push.schemaVersion > schemaVersion;
  return [...checkFrame(push), ...push.changes.flatMap((change) => checkChange(change, newer)), ...repeats(push.changes)];
}

/** Whether the text can be an id: one to a hundred printable characters without spaces. */
export function isId(text: unknown): boolean {
  return typeof text === "string" && /^[\x21-\x7e]{1,100}$/.test(text);
}

const keyForm = /^[a-zA-Z]\w{0,63}$/;

function checkFrame(push: Push): readonly FaultAt[] {
  const fault = (wrong: boolean, code: PushFault): readonly FaultAt[] => (wrong ? [{ code, section: "", rowId: "", field: "" }] : []);
  const { part, parts } = push;
  return [
    ...fault(push.changes.length === 0, "noChanges"),
    ...fault(!isId(push.opId) || !isId(push.workbookId), "badId"),
    ...fault(!Number.isInteger(part) || !Number.isInteger(parts) || part < 1 || part > parts, "badPart"),
  ];
}

/** The same of a single change. `newer`: it was made with a newer schema, whose unknown fields and codes are kept. */
export function checkChange(change: Change, newer: boolean): readonly FaultAt[] {
  const at = (code: PushFault, field = ""): FaultAt => ({ code, section: change.section, rowId: change.rowId, field });
  const section = findSection(change.section);
  if (section === undefined && !(newer && keyForm.test(change.section))) return [at("unknownSection")];
  const wrongRow = checkRow(change, section);
  const rest = checkContent(change, section, newer).map(({ code, field }) => at(code, field));
  return wrongRow === null ? rest : [at(wrongRow), ...rest];
}

function checkRow(change: Change, section: Section | undefined): PushFault | null {
  if (!isId(change.rowId)) return "badId";
  if (change.kind === "INSERT" && change.origin !== "" && !isId(change.origin)) return "badId";
  if (!Number.isInteger(change.baseRev) || change.baseRev < 0) return "badRevision";
  if (section?.readOnly === true) return "readOnlySection";
  if (section?.repeating === false && change.kind !== "SET") return "formRow";
  if (section?.repeating === false && change.rowId !== section.key) return "otherSection";
  return null;
}

type FieldFault = Pick<FaultAt, "code" | "field">;

function checkContent(change: Change, section: Section | undefined, newer: boolean): readonly FieldFault[] {
  switch (change.kind) {
    case "SET":
      return checkCell(section, change.field, change.value, newer);
    case "INSERT":
      if (!isCells(change.values)) return [{ code: "badValues", field: "" }];
      return Object.entries(change.values).flatMap(([field, value]) => checkCell(section, field, value, newer));
    case "DELETE":
      return [];
  }
}

function isCells(values: Cells | null | undefined): boolean {
  return typeof values === "object" && values !== null && !Array.isArray(values);
}

function isValue(value: unknown): value is Value {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** A newer schema's fields and codes are kept as they are, so that nothing is lost before the server follows. */
function checkCell(section: Section | undefined, field: string, value: Value | undefined, newer: boolean): readonly FieldFault[] {
  if (!isValue(value)) return [{ code: "badValues", field }];
  const declared = section !== undefined && Object.hasOwn(section.fields, field) ? section.fields[field] : undefined;
  if (declared === undefined && !(newer && keyForm.test(field))) return [{ code: "unknownField", field }];
  const fault = declared === undefined ? checkUnknown(value) : checkValue(declared, value);
  if (fault === "unknownChoice" && newer) return checkUnknown(value) === null ? [] : [{ code: "unknownChoice", field }];
  return fault === null ? [] : [{ code: fault as PushFault, field }];
}

function checkUnknown(value: Value): PushFault | null {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? null : "notNumber";
  if (typeof value === "string") {
    if (value === "" || canonicalText(value) !== value) return "notText";
    if (value.length > longestText) return "tooLong";
    return hasUnusableCharacter(value) ? "badCharacter" : null;
  }
  return null;
}

/** A cell is set once, a row inserted or deleted once and then nothing else. */
function repeats(changes: readonly Change[]): readonly FaultAt[] {
  const whole = new Set<string>();
  const cells = new Set<string>();
  const touched = new Set<string>();
  return changes.flatMap((change) => {
    const { rowId, section } = change;
    const field = change.kind === "SET" ? change.field : "";
    const cell = `${rowId} ${field}`;
    const again = whole.has(rowId) || (change.kind === "SET" ? cells.has(cell) : touched.has(rowId));
    if (change.kind === "SET") cells.add(cell);
    else whole.add(rowId);
    touched.add(rowId);
    return again ? [{ code: "repeated", section, rowId, field } as const] : [];
  });
}
