import type { Text } from "../../shared/language.js";

/** What the plan's report says in the pane and on the try page. */
export const reportTexts = {
  title: { sv: "Så går det", fi: "Eteneminen", nb: "Slik går det", da: "Sådan går det", en: "How it is going" },
  asOf: { sv: "Läget {day}", fi: "Tilanne {day}", nb: "Status per {day}", da: "Status pr. {day}", en: "As of {day}" },
  unit: { sv: "Enhet", fi: "Yksikkö", nb: "Enhet", da: "Enhed", en: "Unit" },
  whole: { sv: "Hela planen", fi: "Koko suunnitelma", nb: "Hele planen", da: "Hele planen", en: "The whole plan" },
  asIntended: {
    sv: "Använder som avsett",
    fi: "Käyttää tarkoitetulla tavalla",
    nb: "Bruker som tiltenkt",
    da: "Bruger som tilsigtet",
    en: "Using as intended",
  },
  trained: { sv: "Utbildade", fi: "Koulutettuja", nb: "Med opplæring", da: "Uddannede", en: "Trained" },
  reported: {
    sv: "{n} av {of} enheter har rapporterat.",
    fi: "{n}/{of} yksikköä on raportoinut.",
    nb: "{n} av {of} enheter har rapportert.",
    da: "{n} af {of} enheder har rapporteret.",
    en: "{n} of {of} units have reported.",
  },
  noFigures: {
    sv: "Det finns inga siffror än. De kommer när delen Uppföljning är på och enheterna har skrivit in sin användning.",
    fi: "Lukuja ei vielä ole. Ne tulevat näkyviin, kun Seuranta-osa on käytössä ja yksiköt ovat kirjanneet menetelmän käytön.",
    nb: "Det er ingen tall ennå. De kommer når delen Oppfølging er på og enhetene har ført inn bruken sin.",
    da: "Der er ingen tal endnu. De kommer, når delen Opfølgning er slået til, og enhederne har indført deres brug.",
    en: "There are no figures yet. They appear once the part Follow-up is on and the units have entered their use.",
  },
  silent: {
    sv: "Har inte rapporterat än",
    fi: "Ei ole vielä raportoinut",
    nb: "Har ikke rapportert ennå",
    da: "Har ikke rapporteret endnu",
    en: "Has not reported yet",
  },
  noUnits: {
    sv: "Inga enheter deltar än. Skriv dem på bladet Utbildning, så visas siffrorna här efter nästa synk.",
    fi: "Mukana ei ole vielä yksiköitä. Kirjaa ne Koulutus-taulukkoon, niin luvut näkyvät tässä seuraavan synkronoinnin jälkeen.",
    nb: "Ingen enheter deltar ennå. Før dem opp på arket Opplæring, så vises tallene her etter neste synkronisering.",
    da: "Ingen enheder deltager endnu. Skriv dem på arket Uddannelse, så vises tallene her efter næste synkronisering.",
    en: "No units take part yet. Enter them on the Training sheet and the figures appear here after the next sync.",
  },
  loading: {
    sv: "Hämtar rapporten …",
    fi: "Haetaan raporttia …",
    nb: "Henter rapporten …",
    da: "Henter rapporten …",
    en: "Fetching the report …",
  },
  away: {
    sv: "Rapporten kunde inte hämtas. Försök igen om en stund.",
    fi: "Raporttia ei voitu hakea. Yritä hetken kuluttua uudelleen.",
    nb: "Rapporten kunne ikke hentes. Prøv igjen om litt.",
    da: "Rapporten kunne ikke hentes. Prøv igen om lidt.",
    en: "The report could not be fetched. Try again in a while.",
  },
  sentOnly: {
    sv: "Siffrorna bygger på det som är skickat.",
    fi: "Luvut perustuvat lähetettyihin tietoihin.",
    nb: "Tallene bygger på det som er sendt.",
    da: "Tallene bygger på det, der er sendt.",
    en: "The figures are based on what has been sent.",
  },
  percentRule: {
    sv: "Procent visas när minst {n} personer räknas.",
    fi: "Prosentti näytetään, kun henkilöitä on vähintään {n}.",
    nb: "Prosent vises når minst {n} personer regnes med.",
    da: "Procent vises, når mindst {n} personer regnes med.",
    en: "Percentages are shown from {n} people up.",
  },
} as const satisfies Readonly<Record<string, Text>>;
