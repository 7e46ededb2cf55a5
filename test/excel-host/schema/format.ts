import { dressAt, eachStored } from "../model/cells.js";
import { checkProtection, dress, lineAt } from "../model/write.js";
import { cellsOf } from "./handles.js";
import { entryOf } from "./type-schema.js";
import type { DressHandle } from "./handles.js";
import type { Desk, Handle, TypeSchema } from "./type-schema.js";
import type { Dress } from "../model/types.js";

const MOST_LOOKED_AT = 20_000;

/** What every cell of a range agrees on, null where they differ; only stored cells of very large ranges are looked at. */
export function common(o: DressHandle, desk: Desk, pick: (dress: Dress) => unknown): unknown {
  const { sheet, area } = cellsOf(o.range, desk);
  const first = pick(dressAt(sheet, area.row, area.col));
  const same = (other: unknown): boolean => other === first || JSON.stringify(other) === JSON.stringify(first);
  let agreed = true;
  if (area.rows * area.cols > MOST_LOOKED_AT) {
    const others: unknown[] = [];
    eachStored(sheet, area, (cell) => {
      if (!same(pick(cell))) others.push(cell);
    });
    return others.length === 0 ? first : null;
  }
  for (let r = 0; r < area.rows && agreed; r += 1) {
    for (let c = 0; c < area.cols && agreed; c += 1) agreed = same(pick(dressAt(sheet, area.row + r, area.col + c)));
  }
  return agreed ? first : null;
}

function setStyle(o: DressHandle, desk: Desk, key: string, value: unknown): void {
  const { sheet, area } = cellsOf(o.range, desk);
  if (!key.startsWith("protection.")) checkProtection(sheet, area);
  dress(sheet, area, (target) => {
    target.style = { ...target.style, [key]: value };
  });
}

/** Properties that are stored on the cells and read back, with what an untouched cell shows. */
function stored(prefix: string, defaults: Record<string, unknown>): Pick<Required<TypeSchema<DressHandle>>, "get" | "set"> {
  const get: Required<TypeSchema<DressHandle>>["get"] = {};
  const set: Required<TypeSchema<DressHandle>>["set"] = {};
  for (const [name, fallback] of Object.entries(defaults)) {
    const key = prefix + name.charAt(0).toLowerCase() + name.slice(1);
    get[name] = (o, desk) => common(o, desk, (d) => d.style?.[key] ?? fallback);
    set[name] = (o, value, desk) => {
      setStyle(o, desk, key, value);
    };
  }
  return { get, set };
}

function size(o: DressHandle, desk: Desk, axis: "rows" | "cols", fallback: number): unknown {
  const { sheet, area } = cellsOf(o.range, desk);
  const first = axis === "rows" ? area.row : area.col;
  const sizes = new Set(
    Array.from({ length: Math.min(area[axis], MOST_LOOKED_AT) }, (_, i) => sheet[axis].get(first + i)?.size ?? fallback),
  );
  return sizes.size === 1 ? [...sizes][0] : null;
}

function setSize(o: DressHandle, desk: Desk, axis: "rows" | "cols", value: unknown): void {
  const { sheet, area } = cellsOf(o.range, desk);
  const first = axis === "rows" ? area.row : area.col;
  for (let n = 0; n < Math.min(area[axis], MOST_LOOKED_AT); n += 1) lineAt(sheet[axis], first + n).size = Number(value);
}

const child =
  (type: string) =>
  (o: DressHandle): Handle =>
    ({ type, range: o.range }) as Handle;

const formatProps = stored("", {
  WrapText: false,
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  TextOrientation: 0,
  IndentLevel: 0,
  ShrinkToFit: false,
  ReadingOrder: "Context",
});

/** excel.rangeformat; sizes are in points and are not measured from texts, so autofit changes nothing. */
export const formatEntry = entryOf<DressHandle>({
  page: "excel.rangeformat",
  get: {
    ...formatProps.get,
    ColumnWidth: (o, desk) => size(o, desk, "cols", 48),
    RowHeight: (o, desk) => size(o, desk, "rows", 15),
  },
  set: {
    ...formatProps.set,
    ColumnWidth: (o, value, desk) => {
      setSize(o, desk, "cols", value);
    },
    RowHeight: (o, value, desk) => {
      setSize(o, desk, "rows", value);
    },
  },
  nav: {
    Fill: child("RangeFill"),
    Font: child("RangeFont"),
    Protection: child("FormatProtection"),
    Borders: child("RangeBorderCollection"),
  },
  call: { AutofitColumns: () => null, AutofitRows: () => null },
});

/** excel.rangefill; a cell without a fill reads as white, as in Excel (OfficeDev/office-js issue 6218). */
export const fillEntry = entryOf<DressHandle>({
  page: "excel.rangefill",
  ...stored("fill.", { Color: "#FFFFFF", Pattern: null, PatternColor: "", TintAndShade: null }),
  call: {
    Clear: (o, _args, desk) => {
      const { sheet, area } = cellsOf(o.range, desk);
      checkProtection(sheet, area);
      dress(sheet, area, (target) => {
        if (!target.style) return;
        const rest = Object.entries(target.style).filter(([key]) => !key.startsWith("fill."));
        target.style = Object.fromEntries(rest);
      });
      return null;
    },
  },
});

/** excel.rangefont */
export const fontEntry = entryOf<DressHandle>({
  page: "excel.rangefont",
  ...stored("font.", { Name: "Calibri", Size: 11, Color: "#000000", Bold: false, Italic: false, Underline: "None", Strikethrough: false }),
});

/** excel.formatprotection */
export const lockEntry = entryOf<DressHandle>({
  page: "excel.formatprotection",
  ...stored("protection.", { Locked: true, FormulaHidden: false }),
});

/** excel.rangebordercollection: one border a side, by its name. */
export const bordersEntry = entryOf<DressHandle>({
  page: "excel.rangebordercollection",
  item: (o, key) => ({ type: "RangeBorder", range: o.range, side: String(key) }) as Handle,
});

function borderKey(o: DressHandle, name: string): string {
  return `border.${"side" in o ? String(o.side) : ""}.${name}`;
}

const BORDER = { Style: "None", Color: "#000000", Weight: "Thin" };

/** excel.rangeborder */
export const borderEntry = entryOf<DressHandle>({
  page: "excel.rangeborder",
  get: {
    SideIndex: (o) => ("side" in o ? o.side : ""),
    ...Object.fromEntries(
      Object.entries(BORDER).map(([name, fallback]) => [
        name,
        (o: DressHandle, desk: Desk) => common(o, desk, (d) => d.style?.[borderKey(o, name)] ?? fallback),
      ]),
    ),
  },
  set: Object.fromEntries(
    Object.keys(BORDER).map((name) => [
      name,
      (o: DressHandle, value: unknown, desk: Desk) => {
        setStyle(o, desk, borderKey(o, name), value);
      },
    ]),
  ),
});
