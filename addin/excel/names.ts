/** The name of the cell that says which plan a workbook holds. */
export const planName = "pk_plan";

/** The name of a cell, the one below, that holds the serial 36526 as yyyy-mm-dd: what it shows tells the 1900 and the 1904 date system apart. */
export const dayName = "pk_day";

/** The name of a cell of the hidden sheet with the lists that cells offer: it holds nothing to read. */
export const listsName = "pk_lists";

/** The name of a section's key row. */
export function keysName(section: string): string {
  return `pk_keys_${section}`;
}
