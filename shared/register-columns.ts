import { say, type Language, type Text } from "./language.js";

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

/** The headings of a file in a language. */
export function headingsOf(columns: Columns, language: Language): readonly string[] {
  return Object.values(columns).map((text) => say(text, language));
}
