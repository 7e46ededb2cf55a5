import { In } from "typeorm";
import { showCount, showShare } from "../../shared/figure.js";
import { languages, type Language } from "../../shared/language.js";
import { figures } from "../../shared/report/figures.js";
import { groupBys } from "../graphql/enums.js";
import type { Services } from "../graphql/context.js";
import { Refusal } from "../errors.js";
import type { Actor } from "../identity/actor.js";
import { report as makeReport, type Report, type ReportColumn } from "../report/report.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { failed, type DataCommand, type Options } from "./command.js";

/** `planark report`: prints figures as a table. The operator reads as leadership of the nodes asked for. */
export const report: DataCommand = {
  name: "report",
  says: "print figures as a table",
  options: [
    { name: "metrics", value: "A,B", says: `of ${figures.map(({ key }) => key).join(", ")}` },
    { name: "under", value: "CODE,CODE", says: "nodes of the tree; every organisation where it is left out" },
    { name: "by", value: "A,B", says: `what the rows stand for: ${groupBys.join(", ")}` },
    { name: "level", value: "N", says: "steps below the nodes, for rows of UNIT" },
    { name: "as-of", value: "YYYY-MM-DD", says: "the day the figures are of" },
    { name: "language", value: languages.join("|"), says: "of the labels" },
    { name: "json", value: null, says: "as JSON instead of a table" },
  ],
  work: async (services, options) => {
    const language = options["language"] === undefined ? "en" : languages.find((one) => one === options["language"]);
    if (language === undefined) return failed(`--language must be one of ${languages.join(", ")}`);
    const nodes = await findNodes(services, options["under"]);
    if (typeof nodes === "string") return failed(nodes);
    try {
      const made = await makeReport(services.store, operator(nodes, language), readQuery(options, nodes, language), {
        limit: services.smallCellLimit,
        implemented: services.implemented,
        now: services.now(),
      });
      return { lines: options["json"] === undefined ? table(made, language) : [JSON.stringify(made)], ok: true };
    } catch (error) {
      if (error instanceof Refusal) return failed(error.message);
      throw error;
    }
  },
};

async function findNodes({ store }: Services, codes: string | undefined): Promise<readonly OrgUnitEntity[] | string> {
  if (codes === undefined) {
    const organisations = await store.read.findBy(OrgUnitEntity, { organisation: true });
    return organisations.length > 0 ? organisations : "there is no organisation yet; the demo's are reached with --demo";
  }
  const wanted = codes.split(",");
  const found = await store.read.findBy(OrgUnitEntity, { code: In(wanted) });
  const missing = wanted.find((code) => !found.some((node) => node.code === code));
  return missing === undefined ? found : `there is no node ${missing}`;
}

function operator(nodes: readonly OrgUnitEntity[], language: Language): Actor {
  return { id: "operator", name: "operator", language, grants: nodes.map(({ id, path }) => ({ role: "reader", nodeId: id, path })) };
}

function readQuery(options: Options, nodes: readonly OrgUnitEntity[], language: Language): Parameters<typeof makeReport>[2] {
  const by = options["by"]?.split(",");
  const unknown = by?.find((one) => !groupBys.some((known) => known === one));
  if (unknown !== undefined) throw new Refusal("BAD_USER_INPUT", `rows cannot stand for ${unknown}`);
  return {
    metrics: (options["metrics"] ?? "planCount,intendedCount,trainedShare,implementedShare,overdueCount").split(","),
    under: nodes.map(({ id }) => id),
    by: by === undefined ? null : groupBys.filter((one) => by.includes(one)),
    level: options["level"] === undefined ? null : Number(options["level"]),
    asOf: options["as-of"] ?? null,
    language,
  };
}

/** The report as lines of text, columns aligned. */
function table({ asOf, keys, columns }: Report, language: Language): readonly string[] {
  const head = [...keys.map(({ by }) => by), ...columns.map(({ label }) => label)];
  const rows = (keys[0]?.labels ?? []).map((_, at) => [
    ...keys.map(({ labels }) => labels[at] ?? ""),
    ...columns.map((column) => shown(column, at, language)),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return [asOf, line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

function shown(column: ReportColumn, at: number, language: Language): string {
  const n = column.n[at] ?? null;
  if (n === null) return column.hidden[at] === null ? "–" : "*";
  return column.of === null ? showCount(n, language) : showShare(n, column.of[at] ?? 0, language);
}
