import type { Text } from "../language.js";

/** A sheet of the workbook and its title; titles are unique within a language and at most 31 characters. */
export interface Sheet {
  readonly key: string;
  readonly title: Text;
}

/** The sheets in the order of the workbook. Start holds no section. */
export const sheets: readonly Sheet[] = [
  { key: "start", title: { sv: "Start", fi: "Aloitus", nb: "Start", da: "Start", en: "Start" } },
  { key: "plan", title: { sv: "Plan", fi: "Suunnitelma", nb: "Plan", da: "Plan", en: "Plan" } },
  {
    key: "leadership",
    title: {
      sv: "Ledningens arbetsgrupp",
      fi: "Johdon työryhmä",
      nb: "Ledelsens arbeidsgruppe",
      da: "Ledelsens arbejdsgruppe",
      en: "Leadership group",
    },
  },
  {
    key: "team",
    title: {
      sv: "Implementeringsteam",
      fi: "Implementointitiimi",
      nb: "Implementeringsteam",
      da: "Implementeringsteam",
      en: "Implementation team",
    },
  },
  { key: "changes", title: { sv: "Ändringar", fi: "Muutokset", nb: "Endringer", da: "Ændringer", en: "Changes" } },
  { key: "method", title: { sv: "Metod", fi: "Menetelmä", nb: "Metode", da: "Metode", en: "Method" } },
  { key: "goals", title: { sv: "Mål", fi: "Tavoitteet", nb: "Mål", da: "Mål", en: "Goals" } },
  { key: "training", title: { sv: "Utbildning", fi: "Koulutus", nb: "Opplæring", da: "Uddannelse", en: "Training" } },
  {
    key: "trainingDates",
    title: { sv: "Utbildningstillfällen", fi: "Koulutusajankohdat", nb: "Opplæringsdatoer", da: "Uddannelsesdatoer", en: "Training dates" },
  },
  { key: "drivers", title: { sv: "Drivkrafter", fi: "Edistävät tekijät", nb: "Drivkrefter", da: "Drivkræfter", en: "Drivers" } },
  { key: "barriers", title: { sv: "Hinder", fi: "Esteet", nb: "Hindringer", da: "Barrierer", en: "Barriers" } },
  { key: "sustainment", title: { sv: "Vidmakthållande", fi: "Ylläpito", nb: "Videreføring", da: "Fastholdelse", en: "Sustainment" } },
  { key: "usage", title: { sv: "Användning", fi: "Käyttö", nb: "Bruk", da: "Brug", en: "Usage" } },
  { key: "enrolments", title: { sv: "Deltagande", fi: "Osallistuminen", nb: "Deltakelse", da: "Deltagelse", en: "Enrolments" } },
  { key: "phases", title: { sv: "Faser", fi: "Vaiheet", nb: "Faser", da: "Faser", en: "Phases" } },
];
