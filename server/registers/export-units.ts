import { no, yes } from "../../shared/cell.js";
import { say, type Language } from "../../shared/language.js";
import type { Store } from "../store/store.js";
import { headingsOf, unitColumns } from "../../shared/register-columns.js";
import { writeCsv } from "./csv.js";
import { sayLevel } from "../../shared/unit-levels.js";
import { readRegister } from "./read-register.js";
import { isWithin, lastPath } from "./register.js";

/** The units at and below the node, or all of them, as a file that `importUnits` reads: imported as it is, it changes nothing. */
export async function exportUnits(store: Store, withinId: string | null, language: Language): Promise<string> {
  const register = await readRegister(store.read);
  const units = [...register.values()].filter(({ id }) => isWithin(register, id, withinId));
  const sorted = units.map((unit) => ({ unit, path: lastPath(register, unit.id) })).sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = sorted.map(({ unit }) => {
    const parentId = unit.id === withinId ? null : (unit.places.at(-1)?.parentId ?? null);
    const parent = parentId === null ? "" : (register.get(parentId)?.code ?? "");
    const staff = unit.staffCount === null ? "" : String(unit.staffCount);
    return [
      unit.code,
      unit.name,
      parent,
      sayLevel(unit.level, language),
      staff,
      unit.closedOn ?? "",
      say(unit.organisation ? yes : no, language),
    ];
  });
  // The last column says when a line takes effect: it stands only in files that come in.
  return writeCsv([headingsOf(unitColumns, language).slice(0, -1), ...lines]);
}
