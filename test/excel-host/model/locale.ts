/** How one language writes numbers, dates and truth values in Excel. */
export interface LocaleRules {
  name: string;
  decimal: string;
  group: string;
  dateSeparator: string;
  shortDate: string;
  order: "ymd" | "dmy" | "mdy";
  yes: string;
  no: string;
}

const NBSP = "\u00a0";

const LOCALES: LocaleRules[] = [
  { name: "en-US", decimal: ".", group: ",", dateSeparator: "/", shortDate: "m/d/yyyy", order: "mdy", yes: "TRUE", no: "FALSE" },
  { name: "sv-SE", decimal: ",", group: NBSP, dateSeparator: "-", shortDate: "yyyy-mm-dd", order: "ymd", yes: "SANT", no: "FALSKT" },
  { name: "fi-FI", decimal: ",", group: NBSP, dateSeparator: ".", shortDate: "d.m.yyyy", order: "dmy", yes: "TOSI", no: "EPÄTOSI" },
  { name: "nb-NO", decimal: ",", group: NBSP, dateSeparator: ".", shortDate: "dd.mm.yyyy", order: "dmy", yes: "SANN", no: "USANN" },
  { name: "da-DK", decimal: ",", group: ".", dateSeparator: "-", shortDate: "dd-mm-yyyy", order: "dmy", yes: "SAND", no: "FALSK" },
];

/** Rules of a locale; unknown ones read as en-US, the language of the API itself. */
export function localeRules(name: string): LocaleRules {
  const [english] = LOCALES;
  if (!english) throw new Error("no locale");
  return LOCALES.find((rules) => rules.name.toLowerCase() === name.toLowerCase()) ?? english;
}
