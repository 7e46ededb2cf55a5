import { hasUnusableCharacter } from "../../shared/text.js";
import type { Store } from "../store/store.js";
import { refusedFor, type RegisterAnswer } from "./answer.js";
import { checkOptional, checkText, sameCode, tidy } from "./check-unit.js";
import { onRegister, writeAudit, type Commanding } from "./commanding.js";
import { sayMethodChange } from "./describe-method.js";
import { fault, type RegisterFault } from "./faults.js";
import { newMethod, readMethodRegister, renamed, writeMethod, type Component, type RegisterMethod } from "./methods.js";

/** A method as somebody wants it. `id` null: a new one. */
export interface WantedMethod {
  readonly id: string | null;
  readonly code: string;
  readonly name: string;
  readonly ownerOrganisation: string | null;
  readonly actionCode: string | null;
  readonly components: readonly Component[];
}

/** Adds a method or changes one, in one transaction with its audit entry. The code of a method that is there stays. */
export async function saveMethod(store: Store, wanted: WantedMethod, commanding: Commanding, now: () => Date): Promise<RegisterAnswer> {
  const { language, dryRun } = commanding;
  return onRegister(store, commanding, async (m) => {
    const methods = await readMethodRegister(m);
    const made = methodOf(methods, wanted);
    if ("fault" in made) return refusedFor(made.fault, language);
    const before = methods.find(({ id }) => id === made.id) ?? null;
    const lines = sayMethodChange(before, made, language).map((one) => ({ line: null, ...one }));
    if (!dryRun && lines.length > 0) {
      await writeMethod(m, made);
      await writeAudit(m, commanding.actorId, "methods.save", null, made, now());
    }
    return { done: !dryRun, lines, problems: [], effects: [], same: lines.length === 0 ? 1 : 0, unnamed: 0 };
  });
}

function methodOf(methods: readonly RegisterMethod[], wanted: WantedMethod): RegisterMethod | { readonly fault: RegisterFault } {
  const before = methods.find(({ id }) => id === wanted.id);
  if (wanted.id !== null && before === undefined) return fault("noMethod", { code: wanted.code });
  const taken = methods.find((one) => one.id !== wanted.id && sameCode(one.code, wanted.code));
  if (taken !== undefined) return fault("codeTaken", { code: taken.code, name: taken.name });
  const method = renamed(before ?? newMethod(wanted.code, wanted.name), tidy(wanted.name));
  return checked({
    ...method,
    ownerOrganisation: tidy(wanted.ownerOrganisation ?? "") || null,
    actionCode: tidy(wanted.actionCode ?? "") || null,
    components: wanted.components.map((one) => ({
      code: tidy(one.code),
      name: tidy(one.name),
      criterion: tidy(one.criterion ?? "") || null,
      essential: one.essential,
    })),
  });
}

/** The method, or what is wrong with it: texts that are missing, too long or cannot be kept, a component's code that is there twice. */
export function checked(method: RegisterMethod): RegisterMethod | { readonly fault: RegisterFault } {
  const twice = method.components.find((one, at) => method.components.findIndex(({ code }) => sameCode(code, one.code)) < at);
  const wrong =
    checkText(method.code, "noCode") ??
    checkText(method.name, "noName") ??
    checkOptional(method.ownerOrganisation ?? "") ??
    checkOptional(method.actionCode ?? "") ??
    method.components.map(wrongComponent).find((one) => one !== null) ??
    (twice === undefined ? null : fault("codeTaken", { code: twice.code, name: twice.name }));
  return wrong ?? method;
}

/** The longest criterion, in UTF-16 units. */
const longestCriterion = 8_000;

function wrongComponent({ code, name, criterion }: Component): ReturnType<typeof checkText> {
  if (code === "") return fault("noComponentCode");
  if (name === "") return fault("noComponentName");
  if ((criterion ?? "").length > longestCriterion) return fault("tooLong", { max: longestCriterion });
  if (criterion !== null && hasUnusableCharacter(criterion)) return fault("badText");
  return checkText(code, "noCode") ?? checkText(name, "noName");
}
