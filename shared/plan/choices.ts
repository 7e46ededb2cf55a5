import type { Text } from "../language.js";

/** Whose benefit a goal is about. */
export const perspectives = {
  client: { sv: "Kund", fi: "Asiakas", nb: "Bruker", da: "Borger", en: "Client" },
  worker: { sv: "Arbetstagare", fi: "Työntekijä", nb: "Ansatt", da: "Medarbejder", en: "Worker" },
  unit: { sv: "Enhet", fi: "Yksikkö", nb: "Enhet", da: "Enhed", en: "Unit" },
  organisation: { sv: "Organisation", fi: "Organisaatio", nb: "Organisasjon", da: "Organisation", en: "Organisation" },
} as const satisfies Readonly<Record<string, Text>>;

/** The canonical phases by name. */
export const phaseNames = {
  explore: {
    sv: "Kartläggning och behov",
    fi: "Kartoitus ja tarve",
    nb: "Kartlegging og behov",
    da: "Afdækning og behov",
    en: "Exploration and need",
  },
  prepare: { sv: "Förberedelse", fi: "Valmistelu", nb: "Forberedelse og planlegging", da: "Forberedelse", en: "Preparation" },
  implement: {
    sv: "Genomförande och användning",
    fi: "Toteutus ja käyttö",
    nb: "Gjennomføring og bruk",
    da: "Gennemførelse og brug",
    en: "Implementation and use",
  },
  sustain: { sv: "Vidmakthållande", fi: "Ylläpito", nb: "Videreføring", da: "Fastholdelse", en: "Sustainment" },
} as const satisfies Readonly<Record<string, Text>>;

/** Professions of those who are trained. */
export const professions = {
  socialWorker: { sv: "Socialarbetare", fi: "Sosiaalityöntekijä", nb: "Sosionom", da: "Socialrådgiver", en: "Social worker" },
  nurse: {
    sv: "Sjuksköterska eller hälsovårdare",
    fi: "Sairaan- tai terveydenhoitaja",
    nb: "Sykepleier eller helsesykepleier",
    da: "Sygeplejerske eller sundhedsplejerske",
    en: "Nurse or public-health nurse",
  },
  psychologist: { sv: "Psykolog", fi: "Psykologi", nb: "Psykolog", da: "Psykolog", en: "Psychologist" },
  familyWorker: {
    sv: "Familjearbetare eller familjebehandlare",
    fi: "Perhetyöntekijä",
    nb: "Familieveileder",
    da: "Familiekonsulent",
    en: "Family worker",
  },
  curator: { sv: "Kurator", fi: "Kuraattori", nb: "Sosialpedagogisk rådgiver", da: "Skolesocialrådgiver", en: "School social worker" },
  educator: {
    sv: "Lärare eller pedagog",
    fi: "Opettaja tai kasvattaja",
    nb: "Lærer eller pedagog",
    da: "Lærer eller pædagog",
    en: "Teacher or educator",
  },
  physician: { sv: "Läkare", fi: "Lääkäri", nb: "Lege", da: "Læge", en: "Physician" },
  manager: { sv: "Chef", fi: "Esihenkilö", nb: "Leder", da: "Leder", en: "Manager" },
  other: { sv: "Annan", fi: "Muu", nb: "Annen", da: "Anden", en: "Other" },
} as const satisfies Readonly<Record<string, Text>>;

/** Kinds of training. */
export const trainingKinds = {
  initial: { sv: "Grundutbildning", fi: "Peruskoulutus", nb: "Grunnopplæring", da: "Grunduddannelse", en: "Initial training" },
  refresher: { sv: "Repetition", fi: "Kertaus", nb: "Repetisjon", da: "Repetition", en: "Refresher" },
  further: { sv: "Fortbildning", fi: "Täydennyskoulutus", nb: "Etterutdanning", da: "Efteruddannelse", en: "Further training" },
  manager: {
    sv: "Chefsintroduktion",
    fi: "Esihenkilöperehdytys",
    nb: "Lederintroduksjon",
    da: "Lederintroduktion",
    en: "Manager introduction",
  },
  assessor: {
    sv: "Utbildning för dem som bedömer behov",
    fi: "Palvelutarpeen arvioijien koulutus",
    nb: "Opplæring for saksbehandlere som vurderer behov",
    da: "Uddannelse for visitatorer",
    en: "Training for needs assessors",
  },
  client: {
    sv: "Kund- eller anhörigutbildning",
    fi: "Asiakkaan tai läheisen opastus",
    nb: "Bruker- eller pårørendeopplæring",
    da: "Borger- eller pårørendeuddannelse",
    en: "Client or family training",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Where people stand in a training they were meant for. */
export const enrolmentStatuses = {
  planned: { sv: "Planerad", fi: "Suunniteltu", nb: "Planlagt", da: "Planlagt", en: "Planned" },
  enrolled: { sv: "Anmäld", fi: "Ilmoittautunut", nb: "Påmeldt", da: "Tilmeldt", en: "Enrolled" },
  inProgress: { sv: "Pågår", fi: "Käynnissä", nb: "Pågår", da: "I gang", en: "In progress" },
  completed: { sv: "Slutförd", fi: "Suoritettu", nb: "Fullført", da: "Gennemført", en: "Completed" },
  withdrawn: { sv: "Avbruten", fi: "Keskeytynyt", nb: "Avbrutt", da: "Afbrudt", en: "Withdrawn" },
} as const satisfies Readonly<Record<string, Text>>;

/** Codes of what helps or hinders, shared by drivers and barriers so that units can be compared. */
export const factors = {
  clientNeeds: { sv: "Kundernas behov", fi: "Asiakkaiden tarpeet", nb: "Brukernes behov", da: "Borgernes behov", en: "Client needs" },
  communication: {
    sv: "Kommunikation och samarbete",
    fi: "Viestintä ja yhteistyö",
    nb: "Kommunikasjon og samarbeid",
    da: "Kommunikation og samarbejde",
    en: "Communication and cooperation",
  },
  dataFollowUp: { sv: "Uppföljningsdata", fi: "Seurantatieto", nb: "Oppfølgingsdata", da: "Opfølgningsdata", en: "Follow-up data" },
  goalFit: {
    sv: "Samklang med ledningens mål",
    fi: "Sopivuus johdon tavoitteisiin",
    nb: "Samsvar med ledelsens mål",
    da: "Samklang med ledelsens mål",
    en: "Fit with leadership goals",
  },
  valueFit: {
    sv: "Samklang med personalens värderingar",
    fi: "Sopivuus henkilöstön arvoihin",
    nb: "Samsvar med de ansattes verdier",
    da: "Samklang med medarbejdernes værdier",
    en: "Fit with staff values",
  },
  workFit: {
    sv: "Samklang med arbetsflödet",
    fi: "Sopivuus työnkulkuun",
    nb: "Samsvar med arbeidsflyten",
    da: "Samklang med arbejdsgangene",
    en: "Fit with workflow",
  },
  structures: {
    sv: "Strukturer och regler",
    fi: "Rakenteet ja säännöt",
    nb: "Strukturer og regler",
    da: "Strukturer og regler",
    en: "Structures and rules",
  },
  space: { sv: "Lokaler", fi: "Tilat", nb: "Lokaler", da: "Lokaler", en: "Space" },
  time: { sv: "Tid", fi: "Aika", nb: "Tid", da: "Tid", en: "Time" },
  staffing: { sv: "Bemanning", fi: "Henkilöstön riittävyys", nb: "Bemanning", da: "Bemanding", en: "Staffing" },
  turnover: {
    sv: "Personalomsättning",
    fi: "Henkilöstön vaihtuvuus",
    nb: "Utskifting av ansatte (turnover)",
    da: "Personaleomsætning",
    en: "Staff turnover",
  },
  funding: { sv: "Finansiering", fi: "Rahoitus", nb: "Finansiering", da: "Finansiering", en: "Funding" },
  materials: {
    sv: "Material och verktyg",
    fi: "Materiaalit ja välineet",
    nb: "Materiell og verktøy",
    da: "Materialer og redskaber",
    en: "Materials and tools",
  },
  urgency: {
    sv: "Upplevt behov av ändring",
    fi: "Koettu muutostarve",
    nb: "Opplevd behov for endring",
    da: "Oplevet behov for forandring",
    en: "Perceived need for change",
  },
  advantage: { sv: "Upplevd nytta", fi: "Koettu hyöty", nb: "Opplevd nytte", da: "Oplevet nytte", en: "Perceived advantage" },
  topLeaders: { sv: "Högsta ledningen", fi: "Ylin johto", nb: "Øverste ledelse", da: "Øverste ledelse", en: "Senior leaders" },
  nearLeaders: { sv: "Närmaste chefer", fi: "Lähiesihenkilöt", nb: "Nærmeste ledere", da: "Nærmeste ledere", en: "Immediate managers" },
  competence: {
    sv: "Kompetens och utbildning",
    fi: "Osaaminen ja koulutus",
    nb: "Kompetanse og opplæring",
    da: "Kompetence og uddannelse",
    en: "Competence and training",
  },
  motivation: { sv: "Motivation", fi: "Motivaatio", nb: "Motivasjon", da: "Motivation", en: "Motivation" },
  referral: {
    sv: "Hänvisning till metoden",
    fi: "Ohjautuminen menetelmään",
    nb: "Henvisning til metoden",
    da: "Henvisning til metoden",
    en: "Referral to the method",
  },
  competingChange: {
    sv: "Andra förändringar samtidigt",
    fi: "Muut samanaikaiset muutokset",
    nb: "Andre endringer samtidig",
    da: "Andre forandringer samtidig",
    en: "Competing changes",
  },
  itRecording: {
    sv: "IT-system och registrering",
    fi: "Tietojärjestelmät ja kirjaaminen",
    nb: "IT-systemer og registrering",
    da: "IT-systemer og registrering",
    en: "IT systems and recording",
  },
  other: { sv: "Annat", fi: "Muu", nb: "Annet", da: "Andet", en: "Other" },
} as const satisfies Readonly<Record<string, Text>>;

/** How much a barrier slows the work. */
export const severities = {
  low: { sv: "Låg", fi: "Vähäinen", nb: "Lav", da: "Lav", en: "Low" },
  medium: { sv: "Måttlig", fi: "Kohtalainen", nb: "Middels", da: "Middel", en: "Medium" },
  high: { sv: "Hög", fi: "Suuri", nb: "Høy", da: "Høj", en: "High" },
  blocking: { sv: "Stoppar arbetet", fi: "Estää työn", nb: "Stopper arbeidet", da: "Stopper arbejdet", en: "Blocking" },
} as const satisfies Readonly<Record<string, Text>>;

/** Where the work on a barrier stands. */
export const barrierStatuses = {
  open: { sv: "Öppet", fi: "Avoin", nb: "Åpen", da: "Åben", en: "Open" },
  inProgress: { sv: "Pågår", fi: "Käynnissä", nb: "Pågår", da: "I gang", en: "In progress" },
  resolved: { sv: "Löst", fi: "Ratkaistu", nb: "Løst", da: "Løst", en: "Resolved" },
  accepted: { sv: "Accepterat", fi: "Hyväksytty", nb: "Akseptert", da: "Accepteret", en: "Accepted" },
} as const satisfies Readonly<Record<string, Text>>;

/** Whether the measure helped, asked when a barrier is closed. */
export const helpedAnswers = {
  yes: { sv: "Ja", fi: "Kyllä", nb: "Ja", da: "Ja", en: "Yes" },
  partly: { sv: "Delvis", fi: "Osittain", nb: "Delvis", da: "Delvist", en: "Partly" },
  no: { sv: "Nej", fi: "Ei", nb: "Nei", da: "Nej", en: "No" },
  unknown: { sv: "Vet inte än", fi: "Ei vielä tiedossa", nb: "Vet ikke ennå", da: "Ved ikke endnu", en: "Not known yet" },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a usage figure comes from. */
export const usageSources = {
  clientSystem: { sv: "Kunddatasystem", fi: "Asiakastietojärjestelmä", nb: "Fagsystem", da: "Fagsystem", en: "Client system" },
  count: { sv: "Egen räkning", fi: "Oma laskenta", nb: "Egen telling", da: "Egen optælling", en: "Own count" },
  estimate: { sv: "Uppskattning", fi: "Arvio", nb: "Anslag", da: "Skøn", en: "Estimate" },
} as const satisfies Readonly<Record<string, Text>>;

/** Currencies of costs; amounts in different ones are never added up. */
export const currencies = {
  EUR: { sv: "Euro", fi: "Euro", nb: "Euro", da: "Euro", en: "Euro" },
  SEK: { sv: "Svensk krona", fi: "Ruotsin kruunu", nb: "Svensk krone", da: "Svensk krone", en: "Swedish krona" },
  NOK: { sv: "Norsk krona", fi: "Norjan kruunu", nb: "Norsk krone", da: "Norsk krone", en: "Norwegian krone" },
  DKK: { sv: "Dansk krona", fi: "Tanskan kruunu", nb: "Dansk krone", da: "Dansk krone", en: "Danish krone" },
} as const satisfies Readonly<Record<string, Text>>;
