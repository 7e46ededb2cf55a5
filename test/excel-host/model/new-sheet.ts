import { freshId } from "./state.js";
import type { Sheet } from "./types.js";

/** An empty visible sheet with an id of its own. */
export function newSheet(name: string): Sheet {
  return {
    id: `{00000000-0000-4000-8000-${freshId().toString(16).toUpperCase().padStart(12, "0")}}`,
    name,
    visibility: "Visible",
    tabColor: "",
    cells: new Map(),
    rows: new Map(),
    cols: new Map(),
    tables: [],
    charts: [],
    customProperties: new Map(),
    protection: { protected: false, options: {} },
    page: {},
    freeze: null,
    bag: {},
  };
}
