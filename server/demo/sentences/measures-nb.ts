import type { TextsByFactor } from "./codes.js";

/** Measures in Norwegian, under their factor. */
export const norwegianMeasures: TextsByFactor = {
  clientNeeds: ["Målgruppen gjennomgås med metodeeieren, og tvilstilfeller drøftes i veiledningen."],
  communication: ["Teamet besøker nattskiftet hvert kvartal og tar med seg spørsmålene tilbake."],
  dataFollowUp: ["Felles telleregel med eksempler, gjennomgått i hver enhet."],
  goalFit: ["Til måldialogen foreslås et mål som også teller fullførte forløp."],
  valueFit: ["De som er i tvil, får være med på tre timer og sier deretter hva de selv ville endret."],
  workFit: ["To timer etter hverandre slås sammen i timeboken."],
  structures: [
    "Beslutningsveien skrives ned på en halv side og godkjennes av kommunalsjefen.",
    "Ny retningslinje med fem eksempler, som saksbehandlerne øver på sammen.",
    "Lederne for de tre tjenestene går i løpet av høsten gjennom ti vedtak uten opplysninger om brukerne. Ut fra dem skrives en felles tolkning på høyst to sider, og én av lederne får myndighet til å avgjøre sakene der de fortsatt er uenige.",
  ],
  space: ["Biblioteket låner bort grupperommet to ettermiddager i uken."],
  time: [
    "Veiledningen legges til faste tider som bare tjenestelederen kan avlyse.",
    "Ferdige fraser gjør dokumentasjonen kortere; tiden måles før og etter.",
  ],
  staffing: ["Opplæringen deles i halve dager, så enheten klarer seg uten vikarer."],
  turnover: ["Flere får opplæring enn det er behov for, og en ny pulje settes opp hvert år."],
  funding: ["Kostnaden tas inn i neste års budsjett; fram til da brukes reserven."],
  materials: ["De fem viktigste arkene oversettes først, resten etter behov."],
  urgency: ["Brukere og pårørende forteller på planleggingsdagen hvordan ventetiden har vært for dem."],
  advantage: ["Små framskritt løftes fram hver måned til de første resultatene foreligger."],
  topLeaders: [
    "Én side legges fram på neste møte, med tre punkter å ta stilling til.\nBlir møtet utsatt igjen, avgjør tjenestelederen det som haster mest, og fører det i referatet.",
  ],
  nearLeaders: ["Oppfølgingen delegeres til en assisterende leder i to av enhetene."],
  competence: ["Repetisjonsdag med øvelser, deretter to timer sammen med en erfaren kollega."],
  motivation: ["Det settes ikke i gang noe nytt i høst; i stedet avsluttes en gammel metode."],
  referral: ["Fastlegene får én side om metoden og en telefontid der de kan spørre."],
  competingChange: ["Oppstarten flyttes til måneden etter systembyttet."],
  itRecording: [
    "Det er bedt om en tiltakskode; fram til den kommer, telles brukerne for hånd.",
    "Opplysningene føres bare i det ene systemet og hentes over én gang i måneden.",
  ],
  other: ["Om vinteren holdes timene på video."],
};
