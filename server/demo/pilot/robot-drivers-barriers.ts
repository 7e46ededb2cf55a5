import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** What helps the medication robot plan. */
export const robotDrivers: readonly Draft[] = [
  {
    driver: "Björknäs deltog i pilotförsöket och har rutiner som de andra kan ta över.",
    strengthening: "Ny enhet går bredvid i Björknäs två dagar före start. Superanvändaren i Björknäs kommer tillbaka efter en månad.",
    factorCode: "competence",
  },
  {
    driver: "Kunder som har prövat roboten vill behålla den.",
    strengthening:
      "Två korta filmer, en på svenska och en på finska, visas vid vårdplaneringen. Kunderna i filmen har själva godkänt texten.",
    factorCode: "advantage",
  },
  {
    driver: "Bristen på vikarier gör att alla söker sätt att minska antalet korta besök.",
    strengthening: "Varje månad visas hur många besök som har frigjorts och vad tiden har använts till.",
    factorCode: "staffing",
  },
  {
    driver: "Ledningen har lovat att den frigjorda tiden stannar i enheten det första året.",
    strengthening: "Löftet står i beslutet om genomförande och tas upp i dialogen om budgeten varje höst.",
    factorCode: "topLeaders",
  },
  {
    driver: "Apotekets dosdispensering passar ihop med robotens påsar.",
    strengthening: "Gemensamt möte med apoteket varje halvår om beställningsdagar och ändringar i ordinationer.",
    factorCode: "workFit",
  },
];

/** What hinders it. */
export const robotBarriers: readonly Draft[] = [
  {
    barrier: "Robotens larm går till en telefon som ingen bär under lunchen.",
    measure: "Larmen delas mellan två telefoner och går efter fem minuter vidare till Trygghetscentralen.",
    factorCode: "workFit",
    severity: "high",
    responsible: "Kaj Forsblom",
    dueOn: workday(-180),
    status: "resolved",
    resolvedOn: workday(-185),
    helped: "yes",
  },
  {
    barrier: "Ändrade ordinationer når inte roboten samma dag.",
    measure:
      "Sjuksköterskan i tjänst kontrollerar listan kl. 14 och ändrar på distans. Rutinen skrivs in i beredskapsplanen, med en reservlösning för helger.",
    strategy: "Tydlig ansvarsfördelning",
    factorCode: "communication",
    severity: "blocking",
    responsible: "Maria Sandvik",
    dueOn: workday(-10),
    status: "inProgress",
  },
  {
    barrier: "De som bedömer behov känner inte till vilka kunder som klarar roboten.",
    measure: "Utbildning för dem som bedömer behov, med sex korta fall att diskutera.",
    factorCode: "referral",
    severity: "medium",
    responsible: "Bo Ekvall",
    dueOn: workday(-240),
    status: "resolved",
    resolvedOn: workday(-228),
    helped: "yes",
  },
  {
    barrier: "Instruktionerna på finska är en maskinöversättning och går inte att använda.",
    measure: "Salmenranta skriver om de fyra viktigaste sidorna; leverantören trycker upp dem på nytt.",
    factorCode: "materials",
    severity: "medium",
    responsible: "Jari Mustola",
    dueOn: workday(28),
    status: "inProgress",
  },
  {
    barrier: "Superanvändaren i Salmenranta är föräldraledig och ingen har tagit över.",
    measure: "Två nya superanvändare utses, så att enheten aldrig står utan.",
    factorCode: "turnover",
    severity: "high",
    responsible: "Jari Mustola",
    dueOn: workday(14),
    status: "open",
  },
  {
    barrier: "Vid strömavbrott i skärgården stannar roboten efter tolv timmar.",
    measure: "Reservpåsar för tre dygn hos varje kund och en ringlista som övas två gånger om året.",
    factorCode: "structures",
    severity: "high",
    responsible: "Kaj Forsblom",
    dueOn: workday(-100),
    status: "resolved",
    resolvedOn: workday(-72),
    helped: "partly",
  },
  {
    barrier: "Månadshyran per robot bokförs i enheten, men besparingen syns hos beställaren.",
    measure: "Ekonomienheten tar fram ett förslag till intern fördelning före nästa budget.",
    factorCode: "funding",
    severity: "medium",
    responsible: "Leena Harjula",
    dueOn: workday(110),
    status: "open",
  },
  {
    barrier: "En del kunder saknar plats för roboten i köket.",
    severity: "low",
    factorCode: "other",
    status: "accepted",
  },
  {
    barrier: "Nattpersonalen har fått information men inte fått pröva själv.",
    measure: "En robot ställs i personalrummet under två veckor, med övningsuppgifter.",
    severity: "medium",
    responsible: "Kaj Forsblom",
    dueOn: workday(48),
    status: "open",
  },
];
