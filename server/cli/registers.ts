import { isDate } from "../../shared/dates.js";
import { languages, type Language } from "../../shared/language.js";
import type { Services } from "../graphql/context.js";
import type { RegisterAnswer } from "../registers/answer.js";
import type { Commanding } from "../registers/commanding.js";
import { exportUnits } from "../registers/export-units.js";
import { exportMethods, importMethods } from "../registers/import-methods.js";
import { importUnits } from "../registers/import-units.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { failed, type CommandResult, type DataCommand, type OptionHelp, type Options } from "./command.js";

const languageOption: OptionHelp = {
  name: "language",
  value: languages.join("|"),
  says: "of what is said, and of headings; English where it is left out",
};
const dryRun: OptionHelp = { name: "dry-run", value: null, says: "only say line by line what would be done" };
const under: OptionHelp = { name: "under", value: "CODE", says: "the organisation or other node that all units of the file lie in" };
const out: OptionHelp = { name: "out", value: "FILE", says: "where to write it" };

/** `planark units import FILE`: does what a file of units says. */
export const unitsImport: DataCommand = {
  name: "units import",
  says: "add, rename, move and close units as a CSV file says",
  options: [
    dryRun,
    under,
    { name: "on", value: "YYYY-MM-DD", says: "the day on which changes take effect where a line says none; today where it is left out" },
    languageOption,
  ],
  input: "FILE",
  work: async (services, options) => {
    const on = options["on"] ?? null;
    if (on !== null && !isDate(on)) return failed("--on must be a day such as 2026-03-01");
    const node = await findNode(services, options["under"]);
    if (typeof node === "string") return failed(node);
    return orSay(options, async (commanding) => {
      const file = { bytes: inputOf(options), withinId: node?.id ?? null, on };
      return told(await importUnits(services.store, file, commanding, services.now), commanding.dryRun);
    });
  },
};

/** `planark units export`: writes the units as a file that `units import` reads. */
export const unitsExport: DataCommand = {
  name: "units export",
  says: "write the units as a CSV file that units import reads",
  options: [under, languageOption, out],
  work: async (services, options) => {
    const node = await findNode(services, options["under"]);
    if (typeof node === "string") return failed(node);
    return orSay(options, async ({ language }) => written(options, await exportUnits(services.store, node?.id ?? null, language)));
  },
};

/** `planark methods import FILE`: does what a file of methods and their core components says. */
export const methodsImport: DataCommand = {
  name: "methods import",
  says: "add and change methods and their core components as a CSV file says",
  options: [dryRun, languageOption],
  input: "FILE",
  work: (services, options) =>
    orSay(options, async (commanding) =>
      told(await importMethods(services.store, inputOf(options), commanding, services.now), commanding.dryRun),
    ),
};

/** `planark methods export`: writes the methods as a file that `methods import` reads. */
export const methodsExport: DataCommand = {
  name: "methods export",
  says: "write the methods as a CSV file that methods import reads",
  options: [languageOption, out],
  work: (services, options) => orSay(options, async ({ language }) => written(options, await exportMethods(services.store, language))),
};

async function findNode({ store }: Services, code: string | undefined): Promise<OrgUnitEntity | null | string> {
  if (code === undefined) return null;
  const found = await store.read.findBy(OrgUnitEntity, { code });
  if (found.length > 1) return `several nodes have the code ${code}: name the organisation`;
  return found[0] ?? `there is no node ${code}`;
}

async function orSay(options: Options, work: (commanding: Commanding) => Promise<CommandResult>): Promise<CommandResult> {
  const language: Language | undefined = languages.find((one) => one === (options["language"] ?? "en"));
  if (language === undefined) return failed(`--language must be one of ${languages.join(", ")}`);
  return work({ actorId: "operator", language, dryRun: options["dry-run"] !== undefined });
}

function inputOf(options: Options): Uint8Array {
  return Buffer.from(options["input"] ?? "", "base64");
}

/** What a file does, line by line, and its faults below. */
function told({ lines, problems, effects, same, unnamed }: RegisterAnswer, isDry: boolean): CommandResult {
  const at = (line: number | null): string => (line === null ? "" : `${String(line)}: `);
  const done = lines.map(({ line, text }) => `  ${at(line)}${text}`);
  const faults = problems.map(({ line, column, text }) => `  ${at(line)}${column === null ? "" : `${column}: `}${text}`);
  if (faults.length > 0) return { lines: [...done, "Nothing was written. To mend:", ...faults], ok: false };
  const left = `${String(same)} lines say what the register says, ${String(unnamed)} entries are not in the file and stay.`;
  const outcome = isDry ? "Dry run: nothing was written." : `${String(lines.length)} changes were written.`;
  return { lines: [...done, ...effects.map((effect) => `  ${effect}`), left, outcome], ok: true };
}

function written(options: Options, text: string): CommandResult {
  const file = options["out"];
  if (file === undefined) return failed("--out FILE is missing");
  return { lines: [`wrote ${file}`], file: { name: file, base64: Buffer.from(text).toString("base64") }, ok: true };
}
