import { dateOf } from "./dates.js";

/** How the national identity numbers begin: [century's two digits,] two digits, month, two digits; what follows is a separator and the rest. */
const numbers: readonly { readonly pattern: RegExp; readonly yearFirst: boolean }[] = [
  // Finland: DDMMYY, a sign of the century, three digits and a check character
  { pattern: /(?<![\dA-Za-z])(\d\d)(\d\d)(\d\d)[-+A-FU-Y]?\d{3}[\dA-FHJ-NPR-Y](?![\dA-Za-z])/gi, yearFirst: false },
  // Denmark: DDMMYY and four digits
  { pattern: /(?<![\d+])(\d\d)(\d\d)(\d\d)[- ]?\d{4}(?!\d)/g, yearFirst: false },
  // Norway: DDMMYY and five digits
  { pattern: /(?<![\d+])(\d\d)(\d\d)(\d\d)[- ]?\d{5}(?!\d)/g, yearFirst: false },
  // Sweden: YYMMDD or YYYYMMDD and four digits
  { pattern: /(?<![\d+])(?:19|20)?(\d\d)(\d\d)(\d\d)[-+ ]?\d{4}(?!\d)/g, yearFirst: true },
];

/** Any leap year: which century is meant is not known. */
const someLeapYear = 2000;

function isDay(month: number, day: number): boolean {
  return dateOf(someLeapYear, month, day) !== null;
}

/** Whether a text holds what looks like a national identity number of Finland, Sweden, Norway or Denmark: its form, and a day of the year that exists. */
export function hasPersonalNumber(text: string): boolean {
  if (!/\d{6}/.test(text)) return false;
  return numbers.some(({ pattern, yearFirst }) =>
    [...text.matchAll(pattern)].some(([, first, month, last]) => isDay(Number(month), Number(yearFirst ? last : first))),
  );
}
