import { formatA1 } from "./model/address.js";
import type { Bridge } from "./bridge.js";
import type { EventEntry } from "./messages.js";
import type { CellValue, ModelEvent } from "./model/types.js";

const TYPES: Record<string, number> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  protection: 24,
  nameChanged: 25,
  visibility: 26,
  tableChanged: 101,
};

/** Where a person looks is told to that person's own add-ins only. */
const OWN = new Set(["selection", "activated", "deactivated"]);

/** The entries one bridge gets of an event: one for each registration that it meets. */
export function entriesFor(bridge: Bridge, event: ModelEvent): EventEntry[] {
  if (!bridge.events.enabled) return [];
  if (OWN.has(event.kind) && event.origin.person !== bridge.person) return [];
  const args = argsOf(bridge, event);
  const keys = [
    { kind: event.kind as string, targets: [event.sheetId, "Workbook"] },
    ...("tableId" in event ? [{ kind: "tableChanged", targets: [event.tableId ?? "", event.sheetId, "Workbook"] }] : []),
  ];
  return keys.flatMap(({ kind, targets }) =>
    targets
      .filter((target) => bridge.registered.has(`${kind}:${target}`))
      .map((targetId) => ({ messageCategory: 65536, messageType: TYPES[kind] ?? 0, targetId, message: JSON.stringify(args) }) as const),
  );
}

function argsOf(bridge: Bridge, event: ModelEvent): Record<string, unknown> {
  const { origin, sheetId } = event;
  const base = { worksheetId: sheetId, source: origin.person === bridge.person ? "Local" : "Remote" };
  if (event.kind === "selection") return { ...base, address: formatA1(event.area) };
  if (event.kind === "nameChanged") return { ...base, nameBefore: event.before, nameAfter: event.after };
  if (event.kind === "visibility") return { ...base, visibilityBefore: event.before, visibilityAfter: event.after };
  if (event.kind !== "changed") return base;
  const address = formatA1(event.area);
  return {
    ...base,
    address,
    changeType: event.changeType,
    triggerSource: origin.bridge === bridge.id ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    referenceId: `${sheetId}!${address}`,
    ...(event.tableId !== undefined && { tableId: event.tableId }),
    ...details(event),
  };
}

function details(event: ModelEvent & { kind: "changed" }): Record<string, unknown> {
  if (event.before === undefined || event.after === undefined) return {};
  return {
    valueBefore: event.before,
    valueAfter: event.after,
    valueTypeBefore: typeOf(event.before),
    valueTypeAfter: typeOf(event.after),
  };
}

function typeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
