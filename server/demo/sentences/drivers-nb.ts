import type { TextsByFactor } from "./codes.js";

/** Drivers in Norwegian, under their factor. */
export const norwegianDrivers: TextsByFactor = {
  motivation: [
    "De ansatte har selv bedt om en metode for akkurat denne brukergruppen.",
    "De som har fått opplæring, snakker varmt om metoden på pauserommet.",
  ],
  topLeaders: [
    "Kommunalsjefen spør etter tallene og stiller selv på oppfølgingsmøtene.",
    "Ledelsen har satt av tid og penger i tre år, ikke bare til opplæringen.",
  ],
  nearLeaders: ["Lederne vet hva metoden krever i en vanlig uke.", "Lederen verner om veiledningstiden også når det mangler folk."],
  clientNeeds: [
    "Brukerne forteller at de har savnet nettopp denne hjelpen.",
    "Pårørendeforeningen sprer informasjon blant medlemmene sine.",
  ],
  competence: ["To enheter har allerede erfarne folk som kan hjelpe de andre i gang.", "Metodeeieren gir veiledning annenhver uke."],
  advantage: ["Forløpet er kort, og de ansatte ser resultater etter få uker.", "Metoden erstatter tre overlappende skjemaer med ett."],
  workFit: ["Metoden passer inn i hjemmebesøkene og gir ingen ekstra reiser."],
  communication: [
    "Samarbeidet med skolene er godt, og rektorene vet hvem de skal ringe.",
    "Hver mandag møtes teamet, helsestasjonen og skolene på nett i tjue minutter. Møtet har gått i to år og blir så godt som aldri avlyst, og de fleste spørsmål om metoden er løst samme uke uten at noen trenger å skrive en eneste e-post.",
  ],
  dataFollowUp: ["Oppfølgingen er enkel: fire tall per enhet og kvartal, og de blir brukt."],
  goalFit: ["Metoden støtter opp om kommunens satsing på tidlig innsats."],
  valueFit: ["Metoden tar utgangspunkt i brukerens egne mål, og det er slik de ansatte vil arbeide."],
  structures: ["Ansvaret er skriftlig fordelt: hvem som henviser, hvem som vurderer, og hvem som følger opp."],
  time: ["Alle med opplæring har to faste økter i uken til metoden."],
  staffing: ["En egen vikarpool dekker opplæringsdagene."],
  funding: ["Tilskuddet dekker opplæringen, og driften ligger i budsjettet fra neste år."],
  materials: ["Håndboken er oversatt, og metodeeieren oppdaterer den uten kostnad."],
  urgency: ["Ventelistene er blitt så lange at alle er enige om at noe må endres."],
  referral: [
    "Helsesykepleierne kjenner igjen målgruppen og henviser direkte. En side med tre spørsmål viser om metoden er aktuell, og den brukes nå av både skoler og helsestasjoner.",
  ],
  itRecording: ["Tiltakskoden ligger i fagsystemet, og registreringen tar under et minutt."],
};
