import { registerEnumType } from "type-graphql";
import { phases } from "../../shared/field.js";
import { languages } from "../../shared/language.js";
import { phaseLenses } from "../../shared/plan/phase-names.js";
import type { GroupBy } from "../../shared/report/dimensions.js";
import { conflictKinds, conflictStatuses, syncStatuses } from "../../shared/protocol.js";
import { roles } from "../identity/actor.js";
import { changeKinds } from "../registers/describe.js";
import { hiddenReasons } from "../report/hiding.js";

type EnumOf<T extends string> = { readonly [K in T]: K };

function register<T extends string>(name: string, values: readonly T[]): EnumOf<T> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<T>;
  registerEnumType(members, { name });
  return members;
}

/** The five roles. */
export const RoleEnum = register("Role", roles);
/** The five languages. */
export const LanguageEnum = register("Language", languages);
/** The four phases. */
export const PhaseEnum = register("Phase", phases);
/** Under whose names phases are shown. */
export const PhaseLensEnum = register("PhaseLens", phaseLenses);
/** Whether a plan is worked on or put away. */
export const PlanStatusEnum = register("PlanStatus", ["OPEN", "CLOSED"]);
/** How a push or a pull was answered. */
export const SyncStatusEnum = register("SyncStatus", syncStatuses);
/** What a change does. */
export const ChangeKindEnum = register("ChangeKind", ["SET", "INSERT", "DELETE"]);
/** What met what in a conflict. */
export const ConflictKindEnum = register("ConflictKind", conflictKinds);
/** Where a conflict stands. */
export const ConflictStatusEnum = register("ConflictStatus", conflictStatuses);

/** Which of the values a person decides for. */
export const conflictChoices = ["MINE", "THEIRS", "VALUE"] as const;
export const ConflictChoiceEnum = register("ConflictChoice", conflictChoices);

/** What the rows of a report stand for. */
export const groupBys = [
  "UNIT",
  "METHOD",
  "PHASE",
  "PERIOD",
  "PERSPECTIVE",
  "FACTOR",
  "STATUS",
  "PROFESSION",
] as const satisfies readonly GroupBy[];
export const GroupByEnum = register("GroupBy", groupBys);

/** What a command or a file does to an entry of a register. */
export const RegisterChangeEnum = register("RegisterChange", changeKinds);

/** Why a figure of a report is not shown. */
export const HiddenReasonEnum = register("HiddenReason", hiddenReasons);
