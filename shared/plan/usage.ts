import { choice, number, reference, text } from "../field.js";
import { section } from "../section.js";
import { usageSources } from "./choices.js";

/** Counts a unit and period: intended, trained, using, using as intended. */
export const usage = section({
  key: "usage",
  module: "followUp",
  sheet: "usage",
  repeating: true,
  label: { sv: "Användning", fi: "Käyttö", nb: "Bruk", da: "Brug", en: "Usage" },
  help: {
    sv: "Siffror per enhet och period, vanligen kvartal; samma siffror räcker för alla lägesrapporter.",
    fi: "Luvut yksiköittäin ja jaksoittain, tavallisesti neljännesvuosittain; samat luvut riittävät kaikkiin tilanneraportteihin.",
    nb: "Tall per enhet og periode, vanligvis kvartal; nok til alle statusrapporter.",
    da: "Tal pr. enhed og periode, normalt kvartal; nok til alle statusrapporter.",
    en: "Figures per unit and period, usually a quarter; enough for all status reports.",
  },
  minRows: 1,
  filledBy: "implementationTeam",
  filledIn: "implement",
  fields: {
    unit: reference({
      label: { sv: "Enhet", fi: "Yksikkö", nb: "Enhet", da: "Enhed", en: "Unit" },
      to: "units",
      required: true,
      proposed: true,
    }),
    period: text({
      label: { sv: "Period", fi: "Jakso", nb: "Periode", da: "Periode", en: "Period" },
      help: {
        sv: "Skrivs som 2026-Q1 för ett kvartal, 2026-03 för en månad eller 2026-H1 för ett halvår.",
        fi: "Muoto 2026-Q1 neljännesvuodelle, 2026-03 kuukaudelle tai 2026-H1 puolivuodelle.",
        nb: "Skrives som 2026-Q1 for et kvartal, 2026-03 for en måned eller 2026-H1 for et halvår.",
        da: "Skrives som 2026-Q1 for et kvartal, 2026-03 for en måned eller 2026-H1 for et halvår.",
        en: "Written as 2026-Q1 for a quarter, 2026-03 for a month or 2026-H1 for a half-year.",
      },
      maxLength: 7,
      check: "period",
      required: true,
      proposed: true,
    }),
    intendedUsers: number({
      label: { sv: "Ska använda", fi: "Suunnitellut käyttäjät", nb: "Skal bruke", da: "Skal bruge", en: "Intended users" },
      help: {
        sv: "Alla anställda som ska använda metoden; förra periodens tal föreslås.",
        fi: "Kaikki, joiden pitäisi käyttää menetelmää; ehdotuksena edellisen jakson luku.",
        nb: "Alle ansatte som skal bruke metoden; tallet fra forrige periode foreslås.",
        da: "Alle medarbejdere, der skal bruge metoden; tallet fra forrige periode foreslås.",
        en: "All staff who are meant to use the method; the figure of the period before is proposed.",
      },
      integer: true,
      unit: "people",
      required: true,
      proposed: true,
    }),
    trained: number({
      label: { sv: "Utbildade", fi: "Koulutetut", nb: "Med fullført opplæring", da: "Uddannede", en: "Trained" },
      help: {
        sv: "Utbildade bland dem som ska använda metoden och är anställda; förra periodens tal föreslås.",
        fi: "Koulutetut niistä, joiden pitäisi käyttää menetelmää ja jotka ovat työssä; ehdotuksena edellisen jakson luku.",
        nb: "Ansatte med fullført opplæring blant dem som skal bruke metoden; tallet fra forrige periode foreslås.",
        da: "Uddannede blandt de ansatte, der skal bruge metoden; tallet fra forrige periode foreslås.",
        en: "Those trained among the employed who are meant to use the method; the figure of the period before is proposed.",
      },
      integer: true,
      unit: "people",
      required: true,
      proposed: true,
    }),
    using: number({
      label: { sv: "Använder", fi: "Käyttävät", nb: "Bruker", da: "Bruger", en: "Using" },
      integer: true,
      unit: "people",
      required: true,
    }),
    usingAsIntended: number({
      label: {
        sv: "Använder som avsett",
        fi: "Käyttävät tarkoitetulla tavalla",
        nb: "Bruker som tiltenkt",
        da: "Bruger som tilsigtet",
        en: "Using as intended",
      },
      integer: true,
      unit: "people",
      required: true,
    }),
    clientsStarted: number({
      label: {
        sv: "Kunder som har börjat",
        fi: "Aloittaneet asiakkaat",
        nb: "Brukere som har startet",
        da: "Borgere, der er startet",
        en: "Clients started",
      },
      integer: true,
      unit: "clients",
    }),
    source: choice(usageSources, {
      label: { sv: "Källa", fi: "Lähde", nb: "Kilde", da: "Kilde", en: "Source" },
      required: true,
    }),
  },
});
