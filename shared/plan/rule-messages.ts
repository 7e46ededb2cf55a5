import type { Text } from "../language.js";

/** What a person reads about each rule's finding; the keys are the rules' own numbers. */
export const ruleMessages = {
  R02: {
    sv: "Kontaktuppgiften har fel format.",
    fi: "Yhteystiedon muoto on väärä.",
    nb: "Kontaktopplysningen har feil format.",
    da: "Kontaktoplysningen har forkert format.",
    en: "The contact detail has the wrong format.",
  },
  R03: {
    sv: "Slutdatumet ligger före startdatumet.",
    fi: "Loppupäivä on ennen alkupäivää.",
    nb: "Sluttdatoen er før startdatoen.",
    da: "Slutdatoen ligger før startdatoen.",
    en: "The end date is before the start date.",
  },
  R04: {
    sv: "Datumet ligger utanför planens tid.",
    fi: "Päivä on suunnitelman ajan ulkopuolella.",
    nb: "Datoen er utenfor planperioden.",
    da: "Datoen er uden for planperioden.",
    en: "The date is outside the plan period.",
  },
  R05: {
    sv: "Datumet ligger i framtiden.",
    fi: "Päivä on tulevaisuudessa.",
    nb: "Datoen ligger fram i tid.",
    da: "Datoen ligger ude i fremtiden.",
    en: "The date is in the future.",
  },
  R09: {
    sv: "Talet kan inte vara negativt.",
    fi: "Luku ei voi olla negatiivinen.",
    nb: "Tallet kan ikke være negativt.",
    da: "Tallet kan ikke være negativt.",
    en: "The number cannot be negative.",
  },
  R13: {
    sv: "Minst ett perspektiv saknar mål.",
    fi: "Vähintään yksi näkökulma on ilman tavoitetta.",
    nb: "Minst ett perspektiv mangler mål.",
    da: "Mindst ét perspektiv mangler et mål.",
    en: "At least one perspective has no goal.",
  },
  R14: {
    sv: "Målet saknar ett sätt att mäta.",
    fi: "Tavoitteelta puuttuu mittaustapa.",
    nb: "Målet mangler en måte å måle på.",
    da: "Målet mangler en måde at måle på.",
    en: "The goal has no way to measure it.",
  },
  R15: {
    sv: "Utgångs- eller målvärde saknas, eller så är de lika.",
    fi: "Lähtö- tai tavoitearvo puuttuu, tai ne ovat samat.",
    nb: "Utgangs- eller målverdi mangler, eller de er like.",
    da: "Udgangs- eller målværdi mangler, eller de er ens.",
    en: "Baseline or target is missing, or they are equal.",
  },
  R18: {
    sv: "Antalet är orimligt stort jämfört med enhetens personal.",
    fi: "Määrä on liian suuri yksikön henkilöstöön nähden.",
    nb: "Antallet er urimelig stort i forhold til enhetens ansatte.",
    da: "Antallet er urimeligt stort i forhold til enhedens medarbejdere.",
    en: "The number is too large for the staff of the unit.",
  },
  R20: {
    sv: "Skriv hur drivkraften stärks.",
    fi: "Kirjaa, miten edistävää tekijää vahvistetaan.",
    nb: "Skriv hvordan drivkraften styrkes.",
    da: "Skriv, hvordan drivkraften styrkes.",
    en: "State how the driver is strengthened.",
  },
  R21: {
    sv: "Hindret saknar åtgärd.",
    fi: "Esteeltä puuttuu toimenpide.",
    nb: "Hindringen mangler tiltak.",
    da: "Barrieren mangler et tiltag.",
    en: "The barrier has no measure.",
  },
  R22: {
    sv: "Ett löst hinder behöver datum och svar på om åtgärden hjälpte.",
    fi: "Ratkaistu este tarvitsee päivän ja tiedon siitä, auttoiko toimenpide.",
    nb: "En løst hindring trenger dato og svar på om tiltaket hjalp.",
    da: "Til en løst barriere hører dato og svar på, om tiltaget hjalp.",
    en: "A resolved barrier needs a date and an answer on whether the measure helped.",
  },
  R27: {
    sv: "Enheten har redan en rad för perioden.",
    fi: "Yksiköllä on jo rivi tälle jaksolle.",
    nb: "Enheten har allerede en rad for perioden.",
    da: "Enheden har allerede en række for perioden.",
    en: "The unit already has a row for this period.",
  },
  R28: {
    sv: "Talen går inte ihop: som avsett ≤ använder ≤ ska använda, och utbildade ≤ ska använda.",
    fi: "Luvut eivät täsmää: tarkoitetulla tavalla käyttävät ≤ käyttävät ≤ suunnitellut käyttäjät, ja koulutetut ≤ suunnitellut käyttäjät.",
    nb: "Tallene går ikke opp: som tiltenkt ≤ bruker ≤ skal bruke, og med opplæring ≤ skal bruke.",
    da: "Tallene går ikke op: som tilsigtet ≤ bruger ≤ skal bruge, og uddannede ≤ skal bruge.",
    en: "The figures do not add up: as intended ≤ using ≤ intended users, and trained ≤ intended users.",
  },
  R29: {
    sv: "Kunder har börjat fast ingen använder metoden.",
    fi: "Asiakkaita on aloittanut, vaikka kukaan ei käytä menetelmää.",
    nb: "Brukere har startet selv om ingen ansatte bruker metoden.",
    da: "Borgere er startet, selv om ingen medarbejdere bruger metoden.",
    en: "Clients have started though nobody uses the method.",
  },
  R38: {
    sv: "Fler använder metoden än som är utbildade.",
    fi: "Käyttäjiä on enemmän kuin koulutettuja.",
    nb: "Flere bruker metoden enn det er ansatte med fullført opplæring.",
    da: "Flere bruger metoden, end der er uddannede.",
    en: "More people use the method than are trained.",
  },
  R39: {
    sv: "Perioden skrivs som 2026-Q1 och kan inte ligga i framtiden.",
    fi: "Jakso kirjoitetaan muodossa 2026-Q1, eikä se voi olla tulevaisuudessa.",
    nb: "Perioden skrives som 2026-Q1 og kan ikke ligge fram i tid.",
    da: "Perioden skrives som 2026-Q1 og kan ikke ligge ude i fremtiden.",
    en: "The period is written as 2026-Q1 and cannot be in the future.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The number of a rule. */
export type RuleId = keyof typeof ruleMessages;
