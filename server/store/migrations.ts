import { PlanTables1767225600001 } from "./migrations/0001-plan-tables.js";
import { Counts1767225600002 } from "./migrations/0002-counts.js";
import { Registers1767225600003 } from "./migrations/0003-registers.js";

/** Every migration, oldest first; a released one never changes. */
export const migrations = [PlanTables1767225600001, Counts1767225600002, Registers1767225600003];
