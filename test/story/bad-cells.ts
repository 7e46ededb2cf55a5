import type { ExcelPerson } from "../support/excel-person.js";
import type { Language } from "../../shared/language.js";

/** A cell in which a person wrote what cannot be read, and what the pane is to say about it in two languages. */
export interface BadCell {
  readonly name: string;
  readonly section: string;
  readonly field: string;
  /** What is typed; an apostrophe keeps it text whatever the language of Excel. */
  readonly typed: string;
  /** What the sentence says after the cell, its heading and its row. */
  readonly says: Readonly<Record<"sv" | "en", { readonly heading: string; readonly why: string }>>;
}

/** Each kind of value that cannot be read. */
export const badCells: readonly BadCell[] = [
  {
    name: "a text in a number",
    section: "goals",
    field: "target",
    typed: "ungefär åttio",
    says: {
      sv: { heading: "Målvärde", why: "”ungefär åttio” är inget tal. Skriv bara siffror, till exempel 12 eller 3,5." },
      en: { heading: "Target", why: "“ungefär åttio” is not a number. Write digits only, for example 12 or 3.5." },
    },
  },
  {
    name: "a number that may mean two",
    section: "goals",
    field: "target",
    typed: "'1.234",
    says: {
      sv: { heading: "Målvärde", why: "”1.234” kan betyda två olika tal. Skriv tusental utan punkt eller komma." },
      en: { heading: "Target", why: "“1.234” may mean two different numbers. Write thousands without a point or comma." },
    },
  },
  {
    name: "half a person",
    section: "traineeGroups",
    field: "headcount",
    typed: "'7,5",
    says: {
      sv: { heading: "Antal som utbildas", why: "”7,5” är inget heltal. Skriv ett tal utan decimaler." },
      en: { heading: "Number to be trained", why: "“7,5” is not a whole number. Write a number without decimals." },
    },
  },
  {
    name: "a day that does not exist",
    section: "goals",
    field: "targetOn",
    typed: "31.2.2026",
    says: {
      sv: { heading: "Nås senast", why: "Dagen ”31.2.2026” finns inte i kalendern. Rätta dag eller månad; dagen skrivs först." },
      en: { heading: "Reach by", why: "There is no such day as “31.2.2026”. Correct the day or month; the day comes first." },
    },
  },
  {
    name: "words instead of a date",
    section: "goals",
    field: "targetOn",
    typed: "före semestern",
    says: {
      sv: { heading: "Nås senast", why: "”före semestern” är inget datum. Skriv till exempel 2026-03-31 eller 31.3.2026." },
      en: { heading: "Reach by", why: "“före semestern” is not a date. Write for example 2026-03-31 or 31.3.2026." },
    },
  },
  {
    name: "a choice that is not in the list",
    section: "goals",
    field: "perspective",
    typed: "Anhöriga",
    says: {
      sv: { heading: "Perspektiv", why: "”Anhöriga” finns inte i listan. Välj ett av cellens alternativ." },
      en: { heading: "Perspective", why: "“Anhöriga” is not in the list. Pick one of the cell’s choices." },
    },
  },
  {
    name: "a unit that is not in the register",
    section: "traineeGroups",
    field: "unit",
    typed: "Z99 Ingenstans",
    says: {
      sv: { heading: "Enhet", why: "”Z99 Ingenstans” finns inte i registret. Välj ur cellens lista." },
      en: { heading: "Unit", why: "“Z99 Ingenstans” is not in the register. Pick from the cell’s list." },
    },
  },
  {
    name: "a text that is too long",
    section: "goals",
    field: "indicatorUnit",
    typed: "procent av alla som någonsin har frågat oss",
    says: {
      sv: { heading: "Måttenhet", why: "Texten är för lång. Korta den till högst 40 tecken." },
      en: { heading: "Unit of measure", why: "The text is too long. Shorten it to at most 40 characters." },
    },
  },
  {
    name: "a formula that broke",
    section: "goals",
    field: "baseline",
    typed: "=A1/0",
    says: {
      sv: { heading: "Utgångsvärde", why: "Cellen visar felet #DIV/0!. Rätta formeln eller skriv värdet." },
      en: { heading: "Baseline", why: "The cell shows the error #DIV/0!. Mend the formula or write the value." },
    },
  },
];

const quoted = 60;

/** The whole sentence for a bad cell: where it stands, of which column and row, what was read and how to mend it. */
export function sentenceFor(
  bad: BadCell,
  person: ExcelPerson,
  id: string,
  title: string,
  language: Extract<Language, "sv" | "en">,
): string {
  const { tab, address } = person.cell(bad.section, id, bad.field);
  const { heading, why } = bad.says[language];
  const place = tab.includes(" ") ? `'${tab}'!${address}` : `${tab}!${address}`;
  const short = title.length <= quoted ? title : `${title.slice(0, quoted - 1).trimEnd()}…`;
  return `${place} ${heading} (${short}): ${why}`;
}
