import { graphql } from "./documents.js";
import type { Ask } from "./ask.js";
import { everyPage } from "./every-page.js";
import { unitsBelow } from "./registers.js";
import { unitChoicesDocument } from "./report-documents.js";
import { CallFailed } from "./sync/api.js";
import type { Language } from "../shared/language.js";
import { unitLabel } from "../shared/references.js";
import type { AskableUnits, UnitFiles, UnitsAsking } from "./view/plan-source.js";

const ownerDocument = graphql(`
  query OwnerOfPlan($id: ID!) {
    plan(id: $id) {
      organisation {
        id
      }
    }
  }
`);

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
  const { plan } = await ask(ownerDocument, { id: planId });
  if (plan === null) throw new CallFailed("NOT_FOUND", planId);
  const organisation = plan.organisation.id;
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
  const { organisationId, period, unitIds, language } = asking;
  const { askUnits } = await ask(askUnitsDocument, { input: { organisationId, period, unitIds: [...unitIds] } });
  const details = detailsOf(asking, language);
  const ids = askUnits.units.map(({ unit }) => unit.id);
  const each = new URLSearchParams([...details, ...ids.map((id): [string, string] => ["unit", id])]);
  return {
    all: addressOf(`workbooks/units.zip?${each.toString()}`),
    files: askUnits.units.map(({ unit, plans }) => ({
      unitId: unit.id,
      label: unitLabel(unit),
      plans,
      address: addressOf(`workbooks/units/${encodeURIComponent(unit.id)}.xlsx?${new URLSearchParams([...details]).toString()}`),
    })),
  };
}

function detailsOf({ period, backTo, by }: UnitsAsking, language: Language): readonly [string, string][] {
  return [
    ["period", period],
    ["language", language],
    ...(backTo.trim() === "" ? [] : [["backTo", backTo.trim()] satisfies [string, string]]),
    ...(by === null ? [] : [["by", by] satisfies [string, string]]),
  ];
}
