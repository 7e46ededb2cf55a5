import { workday, workdays } from "./relative.js";
import type { FormDrafts } from "./relative.js";

/** The safety alarm plan's two groups, its history and its forms. */
export const alarmForm: FormDrafts = {
  leadershipMembers: [
    { name: "Leena Harjula", jobTitle: "Tjenestesjef", responsibility: "Eier planen, beslutter om stans og ny oppstart." },
    {
      name: "Ingrid Solbakken",
      jobTitle: "Leder for hjemmetjenesten",
      responsibility: "Bemanning, turnus og beredskap i alle tre områder.",
    },
  ],
  teamMembers: [
    {
      name: "Marit Tangstad",
      jobTitle: "Prosjektleder for velferdsteknologi",
      responsibility: "Framdrift, leverandør og dekningsmålinger.",
    },
    { name: "Anna Strandholm", jobTitle: "Planlegger", responsibility: "Planen, tallene og møtene." },
    { name: "Bo Ekvall", jobTitle: "Fagkoordinator", responsibility: "Opplæring av superbrukere og kontakt med saksbehandlerne." },
  ],
  revisions: [
    { version: "1.0", updatedOn: workday(-540), changes: "Første versjon, etter at leverandøren var valgt." },
    { version: "1.1", updatedOn: workday(-300), changes: "Skjærgården flyttet til sist. Opplæring for nattpatruljen lagt til." },
    {
      version: "1.2",
      updatedOn: workday(-44),
      changes: "Tilbake til forberedelse: nye monteringer stanset til dekningen er målt og beredskapen øvd.",
    },
  ],
  methodBasics: {
    purpose:
      "At den som bor hjemme, skal få rask hjelp når noe skjer, og at alarmen virker også etter at det gamle telefonnettet er stengt.",
    clientGroup: "Hjemmeboende som etter retningslinjen har behov for trygghetsalarm, i dag vel 420 personer.",
    exclusionCriteria:
      "Brukeren kan ikke bruke knappen, heller ikke med øving\nIngen av nettene gir dekning i boligen, og antenne hjelper ikke",
    delivery:
      "Alarmen monteres hjemme, testes mot responssenteret og vises brukeren og de pårørende. Et hjemmebesøk etter seks uker avklarer om alt fungerer.",
    resources:
      "Månedsleie per alarm, montør to dager i uka, superbruker på halv dag i hvert område og avtale med responssenter hele døgnet.",
    currency: "EUR",
    trainingCost: 14_800,
    materialCost: 96_000,
    staffFte: 1.6,
    hoursPerWeek: 2,
    commitments:
      "Rammeavtale med leverandøren ut planperioden\nAvtale med responssenteret om svar hele døgnet\nTeleoperatøren varsler seks måneder før det gamle nettet stenges",
    priorExperience: "Björknäs prøvde ut ti digitale alarmer før anskaffelsen. Erfaringene derfra er lagt inn i opplæringen.",
    otherNotes: "De analoge alarmene blir stående der dekningen ikke er god nok, til en løsning er funnet.",
  },
  needAndChain: {
    need: "Teleoperatøren stenger det gamle nettet, og 310 av 420 alarmer er analoge. I fjor sviktet 23 av dem uten at noen merket det samme dag.",
    needPerYear: 150,
    referralDuringTraining: "Bare nye vedtak i Björknäs får digital alarm. De andre områdene fortsetter som før til opplæringen er ferdig.",
    referralAfterTraining: "Saksbehandleren bestiller montering samtidig med vedtaket, og montøren avtaler tid innen fem virkedager.",
    referralDevelopment: "Retningslinjen for tildeling må skrives om, siden den fortsatt beskriver den gamle alarmen.",
  },
  followUp: {
    expectedEffects: "Færre unødige utrykninger, og ingen bruker uten virkende alarm i mer enn ett døgn.",
    followUpArrangement:
      "Responssenterets månedsrapport og lagertallene gjennomgås i ledergruppa hver måned, ved siden av avviksmeldingene.",
    followUpResponsible: "Marit Tangstad, Ingrid Solbakken",
    organisationalChanges: "Vaktlista for alarmer er ny: bare de som er på vakt, får varsel.",
  },
  trainingPlan: {
    contentAndStructure:
      "To dager for superbrukere, en halv dag for alle ansatte og en egen kveld for nattpatruljen. Øving på strømbrudd og nettutfall inngår. Saksbehandlerne har sitt eget kurs.",
    progressFollowUp: "Superbrukerne melder oppmøte til Bo, som viser lista på områdemøtet annenhver uke.",
    completionDue: workday(205),
    nonCompletionProcedure:
      "Den som ikke har fullført, går ikke alarmvakt alene. Ny dato settes innen tre uker, og lederen kobles inn hvis den også glipper.",
    prerequisites: "Leverandøren krever at montøren har elektrofaglig kurs.",
    selectionOther: "Superbrukerne skal dekke dag, kveld og natt.",
    taskChanges: "Manuell testing av analoge alarmer faller bort etter hvert som de tas ned.",
    otherTrainingRequired: "Førstehjelp for dem som rykker ut.",
    managerIntroduction: "To timer om beredskap, vaktlister og hva tallene fra responssenteret sier.",
    otherNotes: "Pårørende inviteres til informasjonsmøtet i skjærgården.",
  },
  sustainment: {
    dataReviewDates: workdays(260, 350),
    newStaffProcedure: "Nyansatte får en halv dag med superbrukeren i løpet av den første uka.",
    otherSupport: "Nettverk med to kommuner som er kommet lenger.",
  },
};
