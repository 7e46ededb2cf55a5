import { periodDays } from "../dates.js";
import type { Cells } from "../field.js";
import { say, type Language, type Text } from "../language.js";
import { rowsOf, type PlanContent } from "../plan-content.js";
import type { Problem } from "../protocol.js";
import type { References } from "../references.js";
import { fieldsOf } from "../section.js";
import { comparable } from "../text.js";
import { sectionsOf } from "./index.js";
import { textIn } from "./rule-kit.js";

/** What the registers say that a plan does not: units that closed, a method's owner that changed. */
const texts = {
  closed: {
    sv: "{unit} upphörde {day}. Välj en enhet som finns, eller ta bort raden.",
    fi: "{unit} on lakkautettu {day}. Valitse toiminnassa oleva yksikkö tai poista rivi.",
    nb: "{unit} ble avviklet {day}. Velg en enhet som finnes, eller fjern raden.",
    da: "{unit} blev nedlagt {day}. Vælg en enhed, der findes, eller fjern rækken.",
    en: "{unit} closed on {day}. Choose a unit that is open, or remove the row.",
  },
  wentInto: {
    sv: "{unit} gick {day} upp i {successors}. Välj den i stället.",
    fi: "{unit} siirtyi {day} osaksi: {successors}. Valitse se tilalle.",
    nb: "{unit} gikk {day} inn i {successors}. Velg den i stedet.",
    da: "{unit} gik {day} op i {successors}. Vælg den i stedet.",
    en: "{unit} went into {successors} on {day}. Choose that instead.",
  },
  wasSplit: {
    sv: "{unit} delades {day} i {successors}. Välj en av dem.",
    fi: "{unit} jaettiin {day}: {successors}. Valitse jokin niistä.",
    nb: "{unit} ble delt {day} i {successors}. Velg en av dem.",
    da: "{unit} blev delt {day} i {successors}. Vælg en af dem.",
    en: "{unit} was split into {successors} on {day}. Choose one of them.",
  },
  owner: {
    sv: "I metodregistret står {owner} som metodägare eller utbildare. Ta över det, eller låt ditt eget stå.",
    fi: "Menetelmärekisterissä menetelmän omistaja tai kouluttaja on {owner}. Ota se käyttöön tai säilytä oma tekstisi.",
    nb: "I metoderegisteret står {owner} som metodeeier eller kursholder. Ta det i bruk, eller la ditt eget stå.",
    da: "I metoderegistret står {owner} som metodeejer eller underviser. Overtag det, eller lad dit eget stå.",
    en: "The method register names {owner} as method owner or trainer. Take it, or leave your own.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A finding with the text that can be taken into its cell in one press; null where a person has to choose. */
export interface RegisterFinding extends Problem {
  readonly offer: string | null;
}

/** What the registers say of the plan's cells: a unit that is closed is a problem where it still takes part, another owner of the method a hint. */
export function findInRegisters(plan: PlanContent, references: References, language: Language): readonly RegisterFinding[] {
  return [...closedTargets(plan, references, language), ...otherOwner(plan, references, language)];
}

function closedTargets(plan: PlanContent, references: References, language: Language): readonly RegisterFinding[] {
  return sectionsOf(plan.modules).flatMap((part) =>
    fieldsOf(part).flatMap(([key, field]) => {
      const targets = field.kind === "reference" ? (references[field.to] ?? []) : [];
      return rowsOf(plan, part.key).flatMap(({ id, cells }) => {
        const target = targets.find((one) => one.id === textIn(cells, key));
        if (target?.closedOn === undefined || !isStillMeant(part.key, cells, target.closedOn)) return [];
        const successors = (target.successors ?? []).flatMap((next) => targets.find((one) => one.id === next)?.label ?? []);
        const text = successors.length === 0 ? texts.closed : successors.length === 1 ? texts.wentInto : texts.wasSplit;
        const message = say(text, language, { unit: target.label, day: target.closedOn, successors: successors.join(", ") });
        const offer = successors.length === 1 ? (successors[0] ?? null) : null;
        return [{ rule: "R01", severity: "problem" as const, section: part.key, rowId: id, field: key, message, offer }];
      });
    }),
  );
}

/** Rows about periods that ended before the closing are history and stay right; of the rest, those that say who takes part are to be changed. */
function isStillMeant(section: string, cells: Cells, closedOn: string): boolean {
  const period = textIn(cells, "period");
  const last = period === null ? null : (periodDays(period)?.last ?? null);
  return last === null ? section === "traineeGroups" || section === "usage" : last >= closedOn;
}

/** The owner that the register has, where the form says something else; a form that names that owner among more is right. */
function otherOwner(plan: PlanContent, references: References, language: Language): readonly RegisterFinding[] {
  return rowsOf(plan, "cover").flatMap(({ id, cells }) => {
    const owner = references["methods"]?.find((one) => one.id === textIn(cells, "methodName"))?.owner;
    if (owner === undefined || comparable(textIn(cells, "ownerOrganisation") ?? "").includes(comparable(owner))) return [];
    const place = { section: "cover", rowId: id, field: "ownerOrganisation" };
    return [{ rule: "owner", severity: "hint" as const, ...place, message: say(texts.owner, language, { owner }), offer: owner }];
  });
}
