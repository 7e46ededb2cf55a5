import type { Phase } from "../field.js";
import type { Text } from "../language.js";

/** A part of the plan that can be on or off, with what it is for. */
export interface Module {
  readonly key: string;
  readonly label: Text;
  readonly purpose: Text;
  /** On in every new plan, never off. */
  readonly always: boolean;
  /** Phases in which the pane suggests it. */
  readonly suggestedIn: readonly Phase[];
}

/** Every module, the form first. */
export const modules: readonly Module[] = [
  {
    key: "form",
    label: {
      sv: "Implementeringsplan",
      fi: "Implementointisuunnitelma",
      nb: "Implementeringsplan",
      da: "Implementeringsplan",
      en: "Implementation plan",
    },
    purpose: {
      sv: "Själva planen: metod, ansvar, mål, utbildning, drivkrafter, hinder och vidmakthållande.",
      fi: "Varsinainen suunnitelma: menetelmä, vastuut, tavoitteet, koulutus, edistävät tekijät, esteet ja ylläpito.",
      nb: "Selve planen: metode, ansvar, mål, opplæring, drivkrefter, hindringer og videreføring.",
      da: "Selve planen: metode, ansvar, mål, uddannelse, drivkræfter, barrierer og fastholdelse.",
      en: "The plan itself: method, responsibilities, goals, training, drivers, barriers and sustainment.",
    },
    always: true,
    suggestedIn: ["explore", "prepare", "implement", "sustain"],
  },
  {
    key: "followUp",
    label: { sv: "Uppföljning", fi: "Seuranta", nb: "Oppfølging", da: "Opfølgning", en: "Follow-up" },
    purpose: {
      sv: "Visar hur många som har utbildats och använder metoden som avsett, och vad det leder till.",
      fi: "Näyttää, kuinka moni on koulutettu ja käyttää menetelmää tarkoitetulla tavalla ja mihin se johtaa.",
      nb: "Viser hvor mange som har fått opplæring og bruker metoden som tiltenkt, og hva det fører til.",
      da: "Viser, hvor mange der er uddannet og bruger metoden som tilsigtet, og hvad det fører til.",
      en: "Shows how many people are trained and use the method as intended, and what comes of it.",
    },
    always: false,
    suggestedIn: ["implement", "sustain"],
  },
  {
    key: "team",
    label: { sv: "Teamets arbete", fi: "Tiimin työ", nb: "Teamets arbeid", da: "Teamets arbejde", en: "The team’s work" },
    purpose: {
      sv: "Håller ihop arbetet: logg, kommunikation, nätverk, checklistor, ansvar och fasernas historik.",
      fi: "Pitää työn koossa: loki, viestintä, verkostot, tarkistuslistat, vastuut ja vaihehistoria.",
      nb: "Holder arbeidet samlet: logg, kommunikasjon, nettverk, sjekklister, ansvar og fasenes historikk.",
      da: "Holder sammen på arbejdet: log, kommunikation, netværk, tjeklister, ansvar og fasernes historik.",
      en: "Keeps the work together: log, communication, networks, checklists, responsibilities and phase history.",
    },
    always: false,
    suggestedIn: ["prepare", "implement"],
  },
];
