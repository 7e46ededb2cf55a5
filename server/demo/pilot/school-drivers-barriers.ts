import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** What helps the school anxiety plan. */
export const schoolDrivers: readonly Draft[] = [
  {
    driver: "Skolerne mangler et tilbud mellem den almindelige trivselssamtale og henvisning til børnepsykiatrien.",
    strengthening: "Skolelederne er med, når ledelsens arbejdsgruppe vælger metode. De får udkastet til planen to uger før mødet.",
    factorCode: "urgency",
  },
  {
    driver: "To psykologer har tidligere arbejdet med metoden og kan vise den frem.",
    strengthening: "De leder hver ét lille forløb i afdækningsfasen, og en kollega sidder med. Lederen har frigjort timerne.",
    factorCode: "competence",
  },
  {
    driver: "Metodeejeren tilbyder supervision online og deler skemaer til opfølgning på kernekomponenterne.",
    strengthening: "Aftalen forhandles, før metoden vælges, så supervisionen er en del af prisen.",
    factorCode: "materials",
  },
  {
    driver: "Forældreforeningen bakker op og efterspørger grupper på begge sprog.",
    strengthening: "Foreningen inviteres til et møde hvert halvår, hvor enheden fortæller, hvad der er sket siden sidst.",
    factorCode: "clientNeeds",
  },
];

/** What hinders it; most of it is still open, since the plan has only begun. */
export const schoolBarriers: readonly Draft[] = [
  {
    barrier: "Skolerne registrerer fravær forskelligt, så behovet kan ikke opgøres på samme måde.",
    measure: "Fælles definition af bekymrende fravær aftales med de fem største skoler og afprøves i et halvår.",
    strategy: "Fælles definitioner",
    factorCode: "dataFollowUp",
    severity: "high",
    responsible: "Mette Lindegaard",
    dueOn: workday(-25),
    status: "inProgress",
  },
  {
    barrier: "Elevsundheden er allerede i gang med en anden metode, og medarbejderne er bekymrede for, at der kommer for meget på én gang.",
    measure: "Starten lægges efter anden omgang af IPC-uddannelsen, og lederen viser en samlet kalender for begge metoder.",
    factorCode: "competingChange",
    severity: "high",
    responsible: "Camilla Nyback",
    dueOn: workday(65),
    status: "open",
  },
  {
    barrier: "Materialet findes kun på dansk.",
    measure:
      "Metodeejeren har givet lov til oversættelse. Gruppeledernes manual kan bruges på dansk, men alt, hvad børn og forældre får i hånden, skal findes på svensk og finsk.",
    factorCode: "materials",
    severity: "blocking",
    responsible: "Bo Ekvall",
    dueOn: workday(130),
    status: "inProgress",
  },
  {
    barrier: "Grupperne kan ikke mødes på skolen, fordi børnene undgår netop den.",
    measure: "Familiecenteret stiller et lokale til rådighed om eftermiddagen.",
    factorCode: "space",
    severity: "medium",
    responsible: "Päivi Lehtoranta",
    dueOn: workday(-70),
    status: "resolved",
    resolvedOn: workday(-66),
    helped: "yes",
  },
  {
    barrier: "Det er uklart, hvem der må henvise, når barnet slet ikke kommer i skole.",
    measure: "Udkast til en retningslinje på én side, som skole, familiecenter og ungerådgivning læser igennem sammen.",
    factorCode: "referral",
    severity: "medium",
    responsible: "Anna Strandholm",
    dueOn: workday(20),
    status: "open",
  },
  {
    barrier: "Der er ikke sat penge af til vikarer under grunduddannelsen.",
    measure:
      "Udgiften lægges ind i næste års budgetforslag.\nIndtil beslutningen er truffet, uddannes der højst to medarbejdere ad gangen pr. enhed.",
    factorCode: "funding",
    severity: "high",
    responsible: "Leena Harjula",
    dueOn: workday(100),
    status: "open",
  },
  {
    barrier: "Nogle forældre er nervøse for, at en gruppe vil udstille deres barn.",
    measure: "Individuel forsamtale med alle familier, før gruppen begynder.",
    severity: "low",
    responsible: "Mette Lindegaard",
    dueOn: workday(-40),
    status: "resolved",
    resolvedOn: workday(-38),
    helped: "unknown",
  },
];
