import { choice, date, number } from "../field.js";
import { section } from "../section.js";
import { professions } from "./choices.js";
import { unitField } from "./unit-field.js";

/** Units and professions that are trained; names the units taking part in the plan. */
export const traineeGroups = section({
  key: "traineeGroups",
  module: "form",
  sheet: "training",
  repeating: true,
  label: {
    sv: "Enheter och anställda som utbildas",
    fi: "Koulutettavat yksiköt ja työntekijät",
    nb: "Enheter og ansatte som får opplæring",
    da: "Enheder og medarbejdere, der uddannes",
    en: "Units and staff to be trained",
  },
  heading: {
    sv: "Enheter och anställda som utbildas i metoden",
    fi: "Menetelmään koulutettavat yksiköt ja työntekijät",
    nb: "Enheter og ansatte som får opplæring i metoden",
    da: "Enheder og medarbejdere, der uddannes i metoden",
    en: "Units and staff to be trained in the method",
  },
  help: {
    sv: "En rad per enhet och yrkesgrupp.",
    fi: "Yksi rivi yksikköä ja ammattiryhmää kohti.",
    nb: "Én rad per enhet og yrkesgruppe.",
    da: "Én række pr. enhed og faggruppe.",
    en: "One row per unit and professional group.",
  },
  minRows: 1,
  filledBy: "implementationTeam",
  filledIn: "prepare",
  fields: {
    unit: unitField,
    profession: choice(professions, {
      heading: {
        sv: "Antal och yrkesgrupper",
        fi: "Määrä ja ammattiryhmät",
        nb: "Antall og yrkesgrupper",
        da: "Antal og faggrupper",
        en: "Number and professional groups",
      },
      label: { sv: "Yrkesgrupp", fi: "Ammattiryhmä", nb: "Yrkesgruppe", da: "Faggruppe", en: "Professional group" },
      help: {
        sv: "Organisationens egen lista.",
        fi: "Organisaation oma luettelo.",
        nb: "Organisasjonens egen liste.",
        da: "Organisationens egen liste.",
        en: "The organisation's own list.",
      },
      required: true,
    }),
    headcount: number({
      label: {
        sv: "Antal som utbildas",
        fi: "Koulutettavien määrä",
        nb: "Antall som får opplæring",
        da: "Antal, der uddannes",
        en: "Number to be trained",
      },
      help: {
        sv: "Personer, inte tjänster.",
        fi: "Henkilöiden, ei virkojen, määrä.",
        nb: "Personer, ikke stillinger.",
        da: "Personer, ikke stillinger.",
        en: "People, not posts.",
      },
      integer: true,
      unit: "people",
      required: true,
    }),
    intendedUsers: number({
      label: {
        sv: "Antal som ska använda metoden",
        fi: "Menetelmän suunniteltujen käyttäjien määrä",
        nb: "Antall som skal bruke metoden",
        da: "Antal, der skal bruge metoden",
        en: "Number intended to use the method",
      },
      help: {
        sv: "Alla anställda som ska arbeta med metoden; nämnare i användningsmåttet.",
        fi: "Kaikki, joiden pitäisi käyttää menetelmää; käyttömittarin nimittäjä.",
        nb: "Alle ansatte som skal bruke metoden; nevner i andelen som bruker den.",
        da: "Alle medarbejdere, der skal bruge metoden; nævner i brugsandelen.",
        en: "All staff who are meant to use the method; the denominator of the usage share.",
      },
      integer: true,
      unit: "people",
      required: true,
    }),
    startOn: date({
      label: {
        sv: "Planerad start i enheten",
        fi: "Suunniteltu aloitus yksikössä",
        nb: "Planlagt start i enheten",
        da: "Planlagt start i enheden",
        en: "Planned start in the unit",
      },
      help: {
        sv: "Enheter som deltog i pilotförsöket kan börja först.",
        fi: "Kokeilussa mukana olleet yksiköt voivat aloittaa ensin.",
        nb: "Enheter som deltok i utprøvingen, kan starte først.",
        da: "Enheder, der deltog i afprøvningen, kan starte først.",
        en: "Units that took part in the pilot may start first.",
      },
    }),
  },
});
