import type { PlanHeader } from "../../shared/protocol.js";
import type { Store } from "../store/store.js";
import { badInput } from "../errors.js";
import { changePlan } from "./close-plan.js";
import { withAlways } from "./create-plan.js";
import { lockedPlan, requireOpen } from "./open-plan.js";
import type { Sender } from "./sender.js";

/** Which modules to turn on and off, by key. */
export interface ModuleSwitch {
  readonly planId: string;
  readonly turnOn?: readonly string[];
  readonly turnOff?: readonly string[];
}

/** Turns modules of a plan on and off; what stands in one that is off is kept. BAD_USER_INPUT for an unknown module or one that is always on. */
export async function setModules(store: Store, actor: Sender, wanted: ModuleSwitch, now: () => Date): Promise<PlanHeader> {
  const { planId, turnOn = [], turnOff = [] } = wanted;
  return store.write(async (m) => {
    const state = await lockedPlan(m, planId, "", 0);
    requireOpen(state);
    withAlways(turnOff);
    const on = new Set([...state.header.modules, ...turnOn]);
    const modules = withAlways([...on].filter((key) => !turnOff.includes(key)));
    if (turnOff.some((key) => modules.includes(key))) throw badInput("a module that is always on cannot be turned off");
    if (modules.join() === state.header.modules.join()) return state.header;
    return changePlan(m, actor, state, { modules }, now());
  });
}
