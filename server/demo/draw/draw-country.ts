import { unitLabel } from "../../../shared/references.js";
import type { PlanLanguage } from "../pilot/pilot-types.js";
import { methodNames, places, services } from "./names.js";
import { lognormal, pick, type Random } from "./random.js";
import type { Tier } from "./tier.js";

/** A node of the drawn tree, parents before children. */
export interface DrawnUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: "country" | "region" | "municipality" | "service" | "unit";
  readonly parentId: string | null;
  readonly organisation: boolean;
  /** The ids from the root to this node, between slashes. */
  readonly path: string;
  readonly staffCount: number | null;
}

/** An organisation of the drawn country: its language and its units with staff. */
export interface DrawnOrganisation {
  readonly id: string;
  readonly language: PlanLanguage;
  readonly units: readonly DrawnUnit[];
}

/** The registers of a drawn country. */
export interface DrawnCountry {
  readonly nodes: readonly DrawnUnit[];
  readonly organisations: readonly DrawnOrganisation[];
  readonly methods: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}

function node(
  parent: DrawnUnit | null,
  code: string,
  name: string,
  level: DrawnUnit["level"],
  staffCount: number | null = null,
): DrawnUnit {
  const id = code.toLowerCase();
  return {
    id,
    code,
    name,
    level,
    parentId: parent?.id ?? null,
    organisation: level === "municipality",
    path: `${parent?.path ?? "/"}${id}/`,
    staffCount,
  };
}

const languageShares: readonly PlanLanguage[] = ["sv", "sv", "sv", "fi", "fi", "fi", "nb", "nb", "da", "da"];

/** How many of `total` fall to each of `parts`, as even as can be, the rest to the first. */
function shares(total: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, at) => Math.floor(total / parts) + (at < total % parts ? 1 : 0));
}

function drawOrganisation(
  random: Random,
  region: DrawnUnit,
  number: number,
  units: number,
): { readonly nodes: readonly DrawnUnit[]; readonly organisation: DrawnOrganisation } {
  const language = pick(random, languageShares);
  const place = places[number % places.length] ?? pick(random, places);
  const round = Math.floor(number / places.length);
  const top = node(
    region,
    `K${String(number + 1).padStart(3, "0")}`,
    round === 0 ? place : `${place} ${String(round + 1)}`,
    "municipality",
  );
  const branches = services[language].map((service, at) => ({
    service,
    branch: node(top, `${top.code}-${String.fromCharCode(65 + at)}`, service.name, "service"),
  }));
  const leaves = Array.from({ length: units }, (_, at) => {
    const { service, branch } = branches[at % branches.length] ?? pick(random, branches);
    const name = `${pick(random, service.units)} ${pick(random, places)}`;
    return node(branch, `${branch.code}${String(at + 1).padStart(2, "0")}`, name, "unit", lognormal(random, 14, 60, 1, 200));
  });
  return { nodes: [top, ...branches.map(({ branch }) => branch), ...leaves], organisation: { id: top.id, language, units: leaves } };
}

/** Draws a country's tree and method register. */
export function drawCountry(random: Random, tier: Tier): DrawnCountry {
  const country = node(null, "LAND", "Landet", "country");
  const regions = Array.from({ length: tier.regions }, (_, at) =>
    node(country, `R${String(at + 1).padStart(2, "0")}`, `Region ${String(at + 1)}`, "region"),
  );
  const drawn = shares(tier.units, tier.organisations).map((units, number) =>
    drawOrganisation(random, regions[number % regions.length] ?? country, number, units),
  );
  const methods = Array.from({ length: tier.methods }, (_, at) => {
    const code = `M${String(at + 1).padStart(2, "0")}`;
    return { id: code.toLowerCase(), code, name: methodNames[at] ?? unitLabel({ code, name: "Metod" }) };
  });
  return {
    nodes: [country, ...regions, ...drawn.flatMap(({ nodes }) => nodes)],
    organisations: drawn.map(({ organisation }) => organisation),
    methods,
  };
}
