import type { Phase } from "../field.js";
import { say, type Language, type Text } from "../language.js";
import { phaseNames } from "./choices.js";

/** Under whose names phases are shown: Planark's own, or those of a model that has the same four. CONNECT has steps and is none. */
export const phaseLenses = ["planark", "socialstyrelsen", "itla", "implementere"] as const;
export type PhaseLens = (typeof phaseLenses)[number];

/** Under which key a browser keeps the choice: what is chosen on one page holds on the others. */
export const lensKey = "planark.phases";

/** What asks whose names are shown. */
export const lensQuestion: Text = {
  sv: "Visa faserna med namn från",
  fi: "Näytä vaiheet nimillä, joita käyttää",
  nb: "Vis fasene med navn fra",
  da: "Vis faserne med navne fra",
  en: "Show the phases by the names of",
};

/** Whose names they are. */
export const lensNames: Readonly<Record<PhaseLens, string>> = {
  planark: "Planark",
  socialstyrelsen: "Socialstyrelsen",
  itla: "Itla",
  implementere: "Implementere",
};

const socialstyrelsen: Readonly<Record<Phase, Text>> = {
  explore: {
    sv: "1 Behovsinventering",
    fi: "1 Tarpeiden kartoitus",
    nb: "1 Behovskartlegging",
    da: "1 Behovsafdækning",
    en: "1 Inventory of needs",
  },
  prepare: {
    sv: "2 Införande av metoden",
    fi: "2 Menetelmän käyttöönotto",
    nb: "2 Innføring av metoden",
    da: "2 Indførelse af metoden",
    en: "2 Introducing the method",
  },
  implement: {
    sv: "3 Användning av metoden",
    fi: "3 Menetelmän käyttö",
    nb: "3 Bruk av metoden",
    da: "3 Brug af metoden",
    en: "3 Using the method",
  },
  sustain: {
    sv: "4 Vidmakthållande av metoden",
    fi: "4 Menetelmän ylläpito",
    nb: "4 Videreføring av metoden",
    da: "4 Fastholdelse af metoden",
    en: "4 Sustaining the method",
  },
};

const itla: Readonly<Record<Phase, Text>> = {
  explore: { sv: "Kartläggning", fi: "Kartoitus", nb: "Kartlegging", da: "Kortlægning", en: "Exploration" },
  prepare: { sv: "Förberedelse", fi: "Valmistelu", nb: "Forberedelse", da: "Forberedelse", en: "Preparation" },
  implement: { sv: "Genomförande", fi: "Toteutus", nb: "Gjennomføring", da: "Gennemførelse", en: "Carrying out" },
  sustain: { sv: "Vidmakthållande", fi: "Ylläpito", nb: "Videreføring", da: "Fastholdelse", en: "Sustainment" },
};

/** The model's first phase is called preparing and is the one that explores; its second plans, which is what others call preparing. */
const implementere: Readonly<Record<Phase, Text>> = {
  explore: { sv: "I Förbereda", fi: "I Valmistele", nb: "I Forberede", da: "I Forberede", en: "I Prepare" },
  prepare: { sv: "II Planera", fi: "II Suunnittele", nb: "II Planlegge", da: "II Planlægge", en: "II Plan" },
  implement: { sv: "III Implementera", fi: "III Implementoi", nb: "III Implementere", da: "III Implementere", en: "III Implement" },
  sustain: { sv: "IV Vidmakthålla", fi: "IV Ylläpidä", nb: "IV Videreføre", da: "IV Videreføre", en: "IV Sustain" },
};

const names: Readonly<Record<PhaseLens, Readonly<Record<Phase, Text>>>> = {
  planark: phaseNames,
  socialstyrelsen,
  itla,
  implementere,
};

/** A phase under the names of a model. The plan keeps its one canonical phase; only what is read differs. */
export function phaseName(phase: Phase, lens: PhaseLens, language: Language): string {
  return say(names[lens][phase], language);
}

/** The lens of that name, Planark's own for any other text. */
export function lensOf(text: string | null | undefined): PhaseLens {
  return phaseLenses.find((lens) => lens === text) ?? "planark";
}
