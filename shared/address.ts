/** The letters of a column counted from 0: A, B, ..., Z, AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell as people write it, such as `C7`; row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A cell with its tab, quoted where Excel would: `Mål!C7`, `'Drivkrafter och hinder'!B2`. */
export function fullAddress(tab: string, row: number, column: number): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(tab) ? tab : `'${tab.replaceAll("'", "''")}'`;
  return `${name}!${cellAddress(row, column)}`;
}
