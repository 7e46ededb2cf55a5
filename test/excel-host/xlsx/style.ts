import type ExcelJS from "exceljs";
import type { Bag } from "../model/types.js";

const ALIGN: Record<string, string> = { left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify" };
const UPRIGHT: Record<string, string> = { top: "Top", middle: "Center", bottom: "Bottom" };

/** The part of a file's cell style that add-ins read: fill, font, alignment, lock; null when there is none of it. */
export function styleFromFile(style: Partial<ExcelJS.Style>): Bag | null {
  const { fill, font, alignment, protection } = style;
  const bag: Bag = {};
  const put = (key: string, value: unknown): void => {
    if (value !== undefined) bag[key] = value;
  };
  if (fill?.type === "pattern") put("fill.color", colour(fill.fgColor));
  put("font.bold", font?.bold);
  put("font.italic", font?.italic);
  put("font.color", colour(font?.color));
  put("font.size", font?.size);
  put("font.name", font?.name);
  put("wrapText", alignment?.wrapText);
  put("horizontalAlignment", alignment?.horizontal && ALIGN[alignment.horizontal]);
  put("verticalAlignment", alignment?.vertical && UPRIGHT[alignment.vertical]);
  put("protection.locked", protection?.locked);
  return Object.keys(bag).length > 0 ? bag : null;
}

function colour(value: Partial<ExcelJS.Color> | undefined): string | undefined {
  return value?.argb ? `#${value.argb.slice(-6).toUpperCase()}` : undefined;
}

/** The file's cell style for what is stored on a cell. */
export function styleToFile(bag: Bag, numberFormat: string | undefined): Partial<ExcelJS.Style> {
  const fill = argb(bag["fill.color"]);
  const fontColor = argb(bag["font.color"]);
  const font = {
    ...(bag["font.bold"] === true && { bold: true }),
    ...(bag["font.italic"] === true && { italic: true }),
    ...(typeof bag["font.size"] === "number" && { size: bag["font.size"] }),
    ...(typeof bag["font.name"] === "string" && { name: bag["font.name"] }),
    ...(fontColor && { color: { argb: fontColor } }),
  };
  return {
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: fill } } }),
    ...(Object.keys(font).length > 0 && { font }),
    ...alignment(bag),
    ...(bag["protection.locked"] !== undefined && { protection: { locked: bag["protection.locked"] === true } }),
  };
}

function alignment(bag: Bag): Partial<ExcelJS.Style> {
  const horizontal = keyOf(ALIGN, bag["horizontalAlignment"]) as ExcelJS.Alignment["horizontal"] | undefined;
  const vertical = keyOf(UPRIGHT, bag["verticalAlignment"]) as ExcelJS.Alignment["vertical"] | undefined;
  const parts = { ...(bag["wrapText"] === true && { wrapText: true }), ...(horizontal && { horizontal }), ...(vertical && { vertical }) };
  return Object.keys(parts).length > 0 ? { alignment: parts } : {};
}

function keyOf(table: Record<string, string>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

function argb(value: unknown): string | null {
  const hex = typeof value === "string" ? /^#?([0-9a-f]{6})$/i.exec(value)?.[1] : undefined;
  return hex ? `FF${hex.toUpperCase()}` : null;
}
