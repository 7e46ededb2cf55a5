import { checkCounts, rebuildCounts, type CountFault } from "../report/rebuild.js";
import type { DataCommand } from "./command.js";

const mostShown = 20;

/** `planark rebuild`: counts everything anew from the plans' logs. */
export const rebuild: DataCommand = {
  name: "rebuild",
  says: "count everything anew from the plans' logs and mend what differs",
  options: [{ name: "check", value: null, says: "only say what differs; exit code 1 when something does" }],
  work: async ({ store, now }, options) => {
    if (options["check"] !== undefined) {
      const faults = await checkCounts(store.read);
      return { lines: [summary(faults.length, "differ from"), ...faults.slice(0, mostShown).map(sayFault)], ok: faults.length === 0 };
    }
    const faults = await rebuildCounts(store, now().toISOString().slice(0, 10));
    return { lines: [summary(faults.length, "differed from"), ...faults.slice(0, mostShown).map(sayFault)], ok: true };
  },
};

function summary(count: number, verb: string): string {
  return count === 0 ? "every figure is what the logs say" : `${String(count)} figures ${verb} what the logs say`;
}

function sayFault({ table, place, expected, found }: CountFault): string {
  return `  ${table} ${place}: ${String(found)}, should be ${String(expected)}`;
}
