import type { DataCommand } from "./command.js";
import { rebuild } from "./rebuild.js";
import { methodsExport, methodsImport, unitsExport, unitsImport } from "./registers.js";
import { report } from "./report.js";
import { template } from "./template.js";

/** The commands that work on an installation's data. */
export const dataCommands: readonly DataCommand[] = [template, report, rebuild, unitsImport, unitsExport, methodsImport, methodsExport];
