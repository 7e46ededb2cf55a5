import { choice, date, number, text } from "../field.js";
import { section } from "../section.js";
import { trainingKinds } from "./choices.js";

/** Training sessions, planned and held. */
export const nextTrainings = section({
  key: "nextTrainings",
  module: "form",
  sheet: "trainingDates",
  repeating: true,
  label: {
    sv: "Planerade utbildningstillfällen",
    fi: "Suunnitellut koulutusajankohdat",
    nb: "Planlagte opplæringsdatoer",
    da: "Planlagte uddannelsesdatoer",
    en: "Planned training dates",
  },
  heading: {
    sv: "Nästa planerade tidpunkter för utbildning",
    fi: "Seuraavat suunnitellut koulutusajankohdat",
    nb: "Neste planlagte tidspunkter for opplæring",
    da: "Næste planlagte tidspunkter for uddannelse",
    en: "Next planned training dates",
  },
  help: {
    sv: "En rad per tillfälle; genomförda tillfällen får stå kvar så att deltagandet kan följas.",
    fi: "Yksi rivi koulutuskertaa kohti; pidetyt kerrat saavat jäädä, jotta osallistumista voidaan seurata.",
    nb: "Én rad per opplæringsdato; gjennomførte kan bli stående, slik at deltakelsen kan følges opp.",
    da: "Én række pr. uddannelsesdato; gennemførte kan blive stående, så deltagelsen kan følges.",
    en: "One row per session; past sessions may stay so that attendance can be followed.",
  },
  rowLabel: ["title", "kind", "startOn"],
  filledBy: "implementationTeam",
  filledIn: "prepare",
  fields: {
    title: text({
      label: {
        sv: "Utbildningens namn",
        fi: "Koulutuksen nimi",
        nb: "Opplæringens navn",
        da: "Uddannelsens navn",
        en: "Name of the training",
      },
      help: {
        sv: "T.ex. grundutbildning, grupp 2; namnet visas där deltagandet förs in.",
        fi: "Esim. peruskoulutus, ryhmä 2; nimi näkyy osallistumista kirjattaessa.",
        nb: "F.eks. grunnopplæring, gruppe 2; navnet vises der deltakelsen føres inn.",
        da: "F.eks. grunduddannelse, hold 2; navnet vises, hvor deltagelsen føres ind.",
        en: "E.g. initial training, group 2; the name is shown where enrolments are entered.",
      },
      maxLength: 255,
    }),
    startOn: date({
      label: { sv: "Startdag", fi: "Alkupäivä", nb: "Startdato", da: "Startdato", en: "Start date" },
      help: { sv: "Första dagen.", fi: "Ensimmäinen päivä.", nb: "Første dag.", da: "Første dag.", en: "First day." },
      required: true,
    }),
    endOn: date({
      label: { sv: "Slutdag", fi: "Loppupäivä", nb: "Sluttdato", da: "Slutdato", en: "End date" },
      help: { sv: "Sista dagen.", fi: "Viimeinen päivä.", nb: "Siste dag.", da: "Sidste dag.", en: "Last day." },
    }),
    kind: choice(trainingKinds, {
      label: { sv: "Typ", fi: "Tyyppi", nb: "Type", da: "Type", en: "Type" },
      help: {
        sv: "Grundutbildning, repetition, chefsintroduktion eller annat.",
        fi: "Peruskoulutus, kertaus, esihenkilöperehdytys tai muu.",
        nb: "Grunnopplæring, repetisjon, lederintroduksjon eller annet.",
        da: "Grunduddannelse, repetition, lederintroduktion eller andet.",
        en: "Initial, refresher, manager introduction or other.",
      },
      required: true,
    }),
    place: text({
      label: { sv: "Plats", fi: "Paikka", nb: "Sted", da: "Sted", en: "Place" },
      help: {
        sv: "Ort och lokal, eller på distans.",
        fi: "Paikkakunta ja tila tai etäyhteys.",
        nb: "Sted og lokale, eller digitalt.",
        da: "By og lokale eller online.",
        en: "Town and room, or online.",
      },
      maxLength: 255,
    }),
    capacity: number({
      label: { sv: "Platser", fi: "Paikat", nb: "Plasser", da: "Pladser", en: "Places" },
      help: { sv: "Antal platser.", fi: "Paikkojen määrä.", nb: "Antall plasser.", da: "Antal pladser.", en: "Number of places." },
      integer: true,
      unit: "people",
    }),
  },
});
