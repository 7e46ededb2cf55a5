import { languages, say, type Language, type Text } from "../../shared/language.js";
import { comparable } from "../../shared/text.js";
import { withoutGuard, type CsvLine } from "./csv.js";

/** The columns of a file: key and heading in five languages. A heading is known by any of them. */
export type Columns = Readonly<Record<string, Text>>;

/** The columns of the file of units. */
export const unitColumns = {
  code: { sv: "Kod", fi: "Koodi", nb: "Kode", da: "Kode", en: "Code" },
  name: { sv: "Namn", fi: "Nimi", nb: "Navn", da: "Navn", en: "Name" },
  parent: { sv: "Överordnad enhet", fi: "Ylempi yksikkö", nb: "Overordnet enhet", da: "Overordnet enhed", en: "Parent unit" },
  level: { sv: "Nivå", fi: "Taso", nb: "Nivå", da: "Niveau", en: "Level" },
  staffCount: { sv: "Antal anställda", fi: "Henkilöstömäärä", nb: "Antall ansatte", da: "Antal medarbejdere", en: "Number of staff" },
  closedOn: { sv: "Upphörde den", fi: "Lakkautettu (pvm)", nb: "Avviklet den", da: "Nedlagt den", en: "Closed on" },
  organisation: { sv: "Organisation", fi: "Organisaatio", nb: "Organisasjon", da: "Organisation", en: "Organisation" },
  from: { sv: "Gäller från", fi: "Voimassa alkaen", nb: "Gjelder fra", da: "Gælder fra", en: "From" },
} as const satisfies Columns;

/** The columns of the file of methods: a line a method, or a line a core component with the method's code. */
export const methodColumns = {
  code: { sv: "Kod", fi: "Koodi", nb: "Kode", da: "Kode", en: "Code" },
  name: { sv: "Metodens namn", fi: "Menetelmän nimi", nb: "Metodens navn", da: "Metodens navn", en: "Name of the method" },
  ownerOrganisation: {
    sv: "Metodägare eller utbildare",
    fi: "Menetelmän omistaja tai kouluttaja",
    nb: "Metodeeier eller kursholder",
    da: "Metodeejer eller underviser",
    en: "Method owner or trainer",
  },
  actionCode: { sv: "Åtgärdskod", fi: "Toimenpidekoodi", nb: "Tiltakskode", da: "Ydelseskode", en: "Action code" },
  componentCode: {
    sv: "Kärnkomponentens kod",
    fi: "Ydinkomponentin koodi",
    nb: "Kjernekomponentens kode",
    da: "Kernekomponentens kode",
    en: "Code of the core component",
  },
  component: { sv: "Kärnkomponent", fi: "Ydinkomponentti", nb: "Kjernekomponent", da: "Kernekomponent", en: "Core component" },
  criterion: {
    sv: "Så ser man att den används",
    fi: "Mistä käytön tunnistaa",
    nb: "Slik ser man at den brukes",
    da: "Sådan kan man se, at den bruges",
    en: "How its use is recognised",
  },
  essential: { sv: "Nödvändig", fi: "Välttämätön", nb: "Nødvendig", da: "Nødvendig", en: "Essential" },
} as const satisfies Columns;

/** A line of a file by column; a column that the file lacks is undefined, an empty cell "". */
export interface FileRow<Key extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Key, string>>>;
}

/** The file's rows, or headings that are missing or there twice. */
export type ReadRows<Key extends string> =
  | { readonly rows: readonly FileRow<Key>[]; readonly unknown: readonly string[] }
  | { readonly missing: readonly Key[]; readonly twice: readonly string[] };

/** Reads the first line as headings, by key or by heading in any language, and the others by them. */
export function readRows<Key extends string>(
  lines: readonly CsvLine[],
  columns: Readonly<Record<Key, Text>>,
  required: readonly Key[],
): ReadRows<Key> {
  const headings = (lines[0]?.cells ?? []).map((heading) => ({ heading, key: keyOf(heading, columns) }));
  const missing = required.filter((key) => !headings.some((one) => one.key === key));
  const twice = headings
    .filter(({ key }, at) => key !== null && headings.findIndex((one) => one.key === key) < at)
    .map(({ heading }) => heading);
  if (missing.length > 0 || twice.length > 0) return { missing, twice };
  const rows = lines.slice(1).map(({ line, cells }) => ({ line, cells: byKey(headings, cells) as FileRow<Key>["cells"] }));
  return { rows, unknown: headings.flatMap(({ heading, key }) => (key === null && heading.trim() !== "" ? [heading] : [])) };
}

function keyOf<Key extends string>(heading: string, columns: Readonly<Record<Key, Text>>): Key | null {
  const wanted = comparable(heading);
  const keys = Object.keys(columns) as Key[];
  return (
    keys.find((key) => comparable(key) === wanted || languages.some((language) => comparable(say(columns[key], language)) === wanted)) ??
    null
  );
}

function byKey(headings: readonly { readonly key: string | null }[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(headings.flatMap(({ key }, at) => (key === null ? [] : [[key, withoutGuard((cells[at] ?? "").trim())]])));
}

/** The headings of a file in a language. */
export function headingsOf(columns: Columns, language: Language): readonly string[] {
  return Object.values(columns).map((text) => say(text, language));
}
