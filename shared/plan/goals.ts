import { choice, date, number, text } from "../field.js";
import { section } from "../section.js";
import { perspectives } from "./choices.js";

/** What the method is to lead to, from four perspectives, and how that is measured. */
export const goals = section({
  key: "goals",
  module: "form",
  sheet: "goals",
  repeating: true,
  label: { sv: "Mål", fi: "Tavoitteet", nb: "Mål", da: "Mål", en: "Goals" },
  help: {
    sv: "Minst ett mål per perspektiv, vart och ett med ett sätt att mäta.",
    fi: "Vähintään yksi tavoite kustakin näkökulmasta ja jokaiselle mittaustapa.",
    nb: "Minst ett mål per perspektiv, hvert med en måte å måle det på.",
    da: "Mindst ét mål pr. perspektiv, hvert med en måde at måle det på.",
    en: "At least one goal per perspective, each with a way to measure it.",
  },
  minRows: 1,
  rowLabel: ["goal"],
  filledBy: "implementationTeam",
  filledIn: "prepare",
  fields: {
    perspective: choice(perspectives, {
      heading: {
        sv: "Målen som ställts upp för användningen av metoden ur olika perspektiv",
        fi: "Menetelmän käytölle eri näkökulmista asetetut tavoitteet",
        nb: "Målene som er satt for bruken av metoden ut fra ulike perspektiver",
        da: "Målene for brugen af metoden set fra forskellige perspektiver",
        en: "Goals set for the use of the method from different perspectives",
      },
      label: { sv: "Perspektiv", fi: "Näkökulma", nb: "Perspektiv", da: "Perspektiv", en: "Perspective" },
      help: {
        sv: "Vems nytta målet gäller.",
        fi: "Kenen hyödystä on kyse.",
        nb: "Hvem målet skal komme til gode.",
        da: "Hvem målet skal komme til gode.",
        en: "Whose benefit the goal concerns.",
      },
      required: true,
      filledBy: "leadershipGroup",
      filledIn: "explore",
    }),
    goal: text({
      label: { sv: "Mål", fi: "Tavoite", nb: "Mål", da: "Mål", en: "Goal" },
      help: {
        sv: "En sak per mål, så tydligt att det inte kan missförstås.",
        fi: "Yksi asia tavoitetta kohti, niin selkeästi, ettei sitä voi ymmärtää väärin.",
        nb: "Én ting per mål, så tydelig at det ikke kan misforstås.",
        da: "Én ting pr. mål, så tydeligt, at det ikke kan misforstås.",
        en: "One thing per goal, so clear that it cannot be misread.",
      },
      maxLength: 1000,
      lines: "many",
      required: true,
      filledBy: "leadershipGroup",
      filledIn: "explore",
    }),
    measurement: text({
      heading: {
        sv: "Ett sätt att mäta och följa upp hur målen nås",
        fi: "Tapa mitata ja seurata tavoitteiden saavuttamista",
        nb: "En måte å måle og følge opp hvordan målene nås",
        da: "En måde at måle og følge op på, hvordan målene nås",
        en: "A way to measure and follow up how the goals are met",
      },
      label: {
        sv: "Sätt att mäta och följa upp",
        fi: "Mittaus- ja seurantatapa",
        nb: "Hvordan målet måles og følges opp",
        da: "Hvordan målet måles og følges op",
        en: "How it is measured and followed up",
      },
      help: {
        sv: "Källa, tal och hur ofta.",
        fi: "Lähde, luku ja seurantaväli.",
        nb: "Kilde, tall og hvor ofte.",
        da: "Kilde, tal og hvor ofte.",
        en: "Source, figure and frequency.",
      },
      maxLength: 2000,
      lines: "many",
      required: true,
      filledBy: "leadershipGroup",
      filledIn: "explore",
    }),
    indicatorUnit: text({
      label: { sv: "Måttenhet", fi: "Mittayksikkö", nb: "Måleenhet", da: "Måleenhed", en: "Unit of measure" },
      help: {
        sv: "T.ex. procent, antal, poäng.",
        fi: "Esim. prosentti, määrä, pisteet.",
        nb: "F.eks. prosent, antall, poeng.",
        da: "F.eks. procent, antal, point.",
        en: "E.g. per cent, count, score.",
      },
      maxLength: 40,
    }),
    baseline: number({
      label: { sv: "Utgångsvärde", fi: "Lähtöarvo", nb: "Utgangsverdi", da: "Udgangsværdi", en: "Baseline" },
      help: {
        sv: "Värdet innan ni börjar.",
        fi: "Arvo ennen aloitusta.",
        nb: "Verdien før start.",
        da: "Værdien før start.",
        en: "Value before you start.",
      },
    }),
    target: number({
      label: { sv: "Målvärde", fi: "Tavoitearvo", nb: "Målverdi", da: "Målværdi", en: "Target" },
      help: {
        sv: "Värdet ni vill nå.",
        fi: "Arvo, joka halutaan saavuttaa.",
        nb: "Verdien dere vil nå.",
        da: "Værdien, I vil nå.",
        en: "Value you want to reach.",
      },
    }),
    targetOn: date({
      label: { sv: "Nås senast", fi: "Saavutetaan viimeistään", nb: "Nås senest", da: "Nås senest", en: "Reach by" },
      help: {
        sv: "Datum då målvärdet ska vara nått.",
        fi: "Päivä, johon mennessä tavoitearvo on saavutettava.",
        nb: "Datoen målverdien skal være nådd.",
        da: "Datoen, hvor målværdien skal være nået.",
        en: "Date by which the target is to be reached.",
      },
    }),
    responsible: text({
      label: { sv: "Ansvarig", fi: "Vastuuhenkilö", nb: "Ansvarlig", da: "Ansvarlig", en: "Responsible" },
      help: {
        sv: "Den som rapporterar värdet.",
        fi: "Henkilö, joka ilmoittaa arvon.",
        nb: "Den som rapporterer verdien.",
        da: "Den, der rapporterer værdien.",
        en: "Whoever reports the value.",
      },
      maxLength: 255,
      privacy: "contact",
    }),
  },
});
