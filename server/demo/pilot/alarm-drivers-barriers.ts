import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** What helps the safety alarm plan. */
export const alarmDrivers: readonly Draft[] = [
  {
    driver: "Brukerne og de pårørende som var med i utprøvingen, vil ikke tilbake til den gamle alarmen.",
    strengthening: "To av familiene forteller om erfaringene sine på informasjonsmøtene før hver ny enhet starter.",
    factorCode: "advantage",
  },
  {
    driver: "Det gamle nettet stenges, så alle ser at noe må gjøres.",
    strengthening: "Nedtellingen vises på første lysbilde i hvert ledermøte. Bo oppdaterer tallet på gjenstående alarmer.",
    factorCode: "urgency",
  },
  {
    driver: "Superbrukerne i Björknäs er trygge på teknikken og blir spurt av kollegene.",
    strengthening: "Hver superbruker får tre timer i uken satt av i turnusen, og det pekes ut en ny i god tid hvis noen slutter.",
    factorCode: "competence",
  },
  {
    driver: "To norske kommuner som er kommet lenger, deler opplæringsmateriell og erfaringer.",
    strengthening: "Fast nettmøte annenhver måned. Spørsmålene samles i en felles liste på forhånd.",
    factorCode: "communication",
  },
];

/** What hinders it; the coverage gap is why the plan went back to preparation. */
export const alarmBarriers: readonly Draft[] = [
  {
    barrier: "Mobildekningen er for svak på de ytterste øyene, og alarmer har falt ut uten at noen merket det.",
    measure:
      "Dekningen måles i hvert hjem før alarmen monteres. Der den er for svak, brukes alarm med to nett og ekstern antenne.\nTil målingene er ferdige, beholder brukerne den analoge alarmen.",
    strategy: "Gå tilbake til planlegging og teste på nytt",
    factorCode: "structures",
    severity: "blocking",
    responsible: "Ingrid Solbakken",
    dueOn: workday(55),
    status: "inProgress",
  },
  {
    barrier: "For mange varsler går til ansatte som ikke er på vakt.",
    measure: "Varslingslistene knyttes til turnusen i stedet for til faste telefoner.",
    factorCode: "workFit",
    severity: "high",
    responsible: "Marit Tangstad",
    dueOn: workday(-15),
    status: "inProgress",
  },
  {
    barrier: "Saksbehandlerne vurderer behovet ulikt fordi retningslinjen for tildeling er skrevet for den gamle alarmen.",
    measure: "Ny retningslinje med eksempler, og en halv dags opplæring for alle som fatter vedtak.",
    factorCode: "referral",
    severity: "medium",
    responsible: "Anna Strandholm",
    dueOn: workday(-130),
    status: "resolved",
    resolvedOn: workday(-118),
    helped: "yes",
  },
  {
    barrier: "Alarmen og fagsystemet snakker ikke sammen, så oppfølgingen må føres to steder.",
    measure: "Leverandøren har levert en første kobling. Den overfører hendelser, men ikke hvem som rykket ut.",
    factorCode: "itRecording",
    severity: "medium",
    responsible: "Bo Ekvall",
    dueOn: workday(-90),
    status: "resolved",
    resolvedOn: workday(-80),
    helped: "partly",
  },
  {
    barrier: "Nattpatruljen har ikke fått opplæring fordi kursene er lagt til dagtid.",
    measure: "To kvelder med opplæring rett før nattevakten, med overtidsbetaling.",
    factorCode: "time",
    severity: "high",
    responsible: "Marit Tangstad",
    dueOn: workday(35),
    status: "open",
  },
  {
    barrier: "Noen ansatte er redde for at alarmen skal erstatte hjemmebesøkene.",
    measure: "Lederen tar det opp på personalmøtet: hva vedtaket sier, hva som ikke endres, og hvordan de ansatte kan si fra.",
    factorCode: "motivation",
    severity: "low",
    responsible: "Marit Tangstad",
    dueOn: workday(-160),
    status: "resolved",
    resolvedOn: workday(-150),
    helped: "no",
  },
  {
    barrier: "Leveringstiden på ekstra antenner er uforutsigbar.",
    severity: "medium",
    status: "accepted",
  },
];
