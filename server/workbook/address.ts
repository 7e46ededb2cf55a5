import { cellAddress, columnLetters } from "../../shared/address.js";

/** A rectangle of cells, rows and columns counted from 0, both ends included. */
interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle as `B5:D9`, for validations and tables. */
export function rangeAddress({ top, left, bottom, right }: Rectangle): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** A sheet's title as formulas and links spell it: always quoted, so that letters outside A-Z and spaces are safe. */
export function quotedSheet(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** A rectangle that stays where it is when copied, sheet included: `'Mål'!$B$5:$D$9`; one cell is `'Mål'!$B$5`. */
export function absoluteRange(title: string, { top, left, bottom, right }: Rectangle): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  const from = corner(top, left);
  const to = corner(bottom, right);
  return `${quotedSheet(title)}!${from === to ? from : `${from}:${to}`}`;
}
