import { graphql } from "./documents.js";
import type { Ask } from "./ask.js";
import { everyPage } from "./every-page.js";
import { askOwner } from "./owner.js";
import { unitsBelow } from "./registers.js";
import { unitChoicesDocument } from "./report-documents.js";
import { unitLabel } from "../shared/references.js";
import type { AskableUnits, UnitFiles, UnitsAsking } from "./view/plan-source.js";

const reportingUnitsDocument = graphql(`
  query ReportingUnits($organisation: ID!) {
    reportingUnits(organisationId: $organisation) {
      period
      units {
        unit {
          id
        }
      }
    }
  }
`);

const askUnitsDocument = graphql(`
  mutation AskUnits($input: AskUnitsInput!) {
    askUnits(input: $input) {
      units {
        plans
        unit {
          id
          code
          name
        }
      }
    }
  }
`);

/** Which units of the plan's organisation report usage, and the newest period that has ended. */
export async function fetchAskableUnits(ask: Ask, planId: string): Promise<AskableUnits> {
  const organisation = await askOwner(ask, planId);
  const [{ reportingUnits }, nodes] = await Promise.all([
    ask(reportingUnitsDocument, { organisation }),
    everyPage(async (after) => (await ask(unitChoicesDocument, { under: organisation, after })).units),
  ]);
  const reporting = new Set(reportingUnits.units.map(({ unit }) => unit.id));
  const units = unitsBelow(nodes, organisation).filter(({ id }) => reporting.has(id));
  return { organisationId: organisation, period: reportingUnits.period, units: units.map((unit) => ({ ...unit, depth: 0 })) };
}

/** Asks the units: makes the rows that the period lacks, and says where the units' files are. `addressOf`: the address of one of the server's pages. */
export async function askForFiles(ask: Ask, asking: UnitsAsking, addressOf: (page: string) => string): Promise<UnitFiles> {
  const { organisationId, period, unitIds } = asking;
  const { askUnits } = await ask(askUnitsDocument, { input: { organisationId, period, unitIds: [...unitIds] } });
  const details = detailsOf(asking).toString();
  const all = detailsOf(asking);
  for (const { unit } of askUnits.units) all.append("unit", unit.id);
  return {
    all: addressOf(`workbooks/units.zip?${all.toString()}`),
    files: askUnits.units.map(({ unit, plans }) => ({
      unitId: unit.id,
      label: unitLabel(unit),
      plans,
      address: addressOf(`workbooks/units/${encodeURIComponent(unit.id)}.xlsx?${details}`),
    })),
  };
}

function detailsOf({ period, language, backTo, by }: UnitsAsking): URLSearchParams {
  const details = new URLSearchParams({ period, language });
  if (backTo.trim() !== "") details.set("backTo", backTo.trim());
  if (by !== null) details.set("by", by);
  return details;
}
