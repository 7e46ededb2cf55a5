import { choice, date, number, reference } from "../field.js";
import { section } from "../section.js";
import { enrolmentStatuses, professions } from "./choices.js";
import { unitField } from "./unit-field.js";

/** How many of a unit take part in a training, and with what outcome: numbers of people, never names. */
export const enrolments = section({
  key: "enrolments",
  module: "followUp",
  sheet: "enrolments",
  since: 2,
  repeating: true,
  label: {
    sv: "Deltagande i utbildning",
    fi: "Koulutuksiin osallistuminen",
    nb: "Deltakelse i opplæring",
    da: "Deltagelse i uddannelse",
    en: "Training enrolments",
  },
  help: {
    sv: "Hur många från varje enhet som deltar, till när och med vilket resultat.",
    fi: "Kuinka moni kustakin yksiköstä osallistuu, mihin mennessä ja millä tuloksella.",
    nb: "Hvor mange fra hver enhet som deltar, innen når og med hvilket resultat.",
    da: "Hvor mange fra hver enhed der deltager, hvornår senest og med hvilket resultat.",
    en: "How many from each unit attend, by when and with what outcome.",
  },
  filledBy: "implementationTeam",
  filledIn: "implement",
  fields: {
    training: reference({
      label: { sv: "Utbildning", fi: "Koulutus", nb: "Opplæring", da: "Uddannelse", en: "Training" },
      help: {
        sv: "Ett av planens utbildningstillfällen.",
        fi: "Yksi suunnitelman koulutusajankohdista.",
        nb: "En av planens opplæringsdatoer.",
        da: "En af planens uddannelsesdatoer.",
        en: "One of the plan's training dates.",
      },
      to: "nextTrainings",
      required: true,
    }),
    unit: unitField,
    profession: choice(professions, {
      label: { sv: "Yrkesgrupp", fi: "Ammattiryhmä", nb: "Yrkesgruppe", da: "Faggruppe", en: "Professional group" },
      help: {
        sv: "Frivilligt; delar upp antalet när flera yrkesgrupper deltar.",
        fi: "Vapaaehtoinen; jakaa määrän, kun mukana on useita ammattiryhmiä.",
        nb: "Valgfritt; deler opp antallet når flere yrkesgrupper deltar.",
        da: "Valgfrit; deler antallet op, når flere faggrupper deltager.",
        en: "Optional; splits the number when several professional groups attend.",
      },
    }),
    count: number({
      label: { sv: "Antal", fi: "Määrä", nb: "Antall", da: "Antal", en: "Number of people" },
      help: {
        sv: "Antal personer som raden gäller.",
        fi: "Kuinka montaa henkilöä rivi koskee.",
        nb: "Hvor mange personer raden gjelder.",
        da: "Hvor mange personer rækken gælder.",
        en: "How many people the row stands for.",
      },
      integer: true,
      unit: "people",
      required: true,
    }),
    dueOn: date({
      label: { sv: "Klart senast", fi: "Määräaika", nb: "Frist", da: "Frist", en: "Due on" },
      help: {
        sv: "Sista dag enligt överenskommelse.",
        fi: "Sovittu viimeinen päivä.",
        nb: "Siste dag etter avtale.",
        da: "Sidste dag efter aftale.",
        en: "Last day agreed.",
      },
    }),
    status: choice(enrolmentStatuses, {
      label: { sv: "Läge", fi: "Tila", nb: "Status", da: "Status", en: "Status" },
      required: true,
    }),
    startedOn: date({
      label: { sv: "Påbörjad den", fi: "Aloitettu (pvm)", nb: "Påbegynt den", da: "Påbegyndt den", en: "Started on" },
    }),
    completedOn: date({
      label: { sv: "Slutförd den", fi: "Suoritettu (pvm)", nb: "Fullført den", da: "Gennemført den", en: "Completed on" },
    }),
  },
});
