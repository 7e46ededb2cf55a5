import { workday, workdays } from "./relative.js";
import type { FormDrafts } from "./relative.js";

/** The counselling plan's two groups, its history and its forms. */
export const ipcForm: FormDrafts = {
  leadershipMembers: [
    {
      name: "Leena Harjula",
      jobTitle: "Servicechef, barn, unga och familjer",
      responsibility: "Beslutar om tid och pengar och leder gruppen.",
    },
    { name: "Camilla Nyback", jobTitle: "Chef för elevhälsan", responsibility: "Ser till att IPC-tiderna i elevhälsan hålls fria." },
    {
      name: "Mikael Rönnqvist",
      jobTitle: "Överläkare",
      responsibility: "Svarar för gränsen mot specialsjukvården och för det medicinska ansvaret.",
    },
  ],
  teamMembers: [
    {
      name: "Anna Strandholm",
      jobTitle: "Planerare",
      responsibility: "Håller ihop planen, kallar till möten och sammanställer siffrorna.",
    },
    { name: "Bo Ekvall", jobTitle: "Ledande kurator", responsibility: "Ordnar handledningen och är kontakt till metodägaren." },
    { name: "Johan Österlund", jobTitle: "Systemansvarig", responsibility: "Åtgärdskoden och statistiken i journalen." },
  ],
  revisions: [
    { version: "1.0", updatedOn: workday(-600), changes: "Första versionen, godkänd av ledningens arbetsgrupp." },
    {
      version: "1.1",
      updatedOn: workday(-420),
      changes: "Utbildningen delad i två grupper med ett halvt år emellan, eftersom handledarna inte räckte till alla på en gång.",
    },
    {
      version: "1.2",
      updatedOn: workday(-120),
      changes: "Nytt hinder om skolor utan avskilt rum. Målet för första träffen skärpt från tre veckor till två.",
    },
  ],
  methodBasics: {
    purpose:
      "Att lindra unga människors nedstämdhet innan den växer till en depression, genom sex till åtta samtal om det som hänt i deras relationer.",
    clientGroup:
      "Unga mellan 12 och 22 år med lindriga eller medelsvåra symtom på depression och en tydlig händelse eller förändring bakom.",
    exclusionCriteria:
      "Självmordsrisk eller psykossymtom\nPågående behandling i specialsjukvården\nMissbruk som gör att samtalen inte kan hållas",
    delivery:
      "Sex till åtta träffar på 45 minuter, en gång i veckan, i skolan eller på mottagningen. PHQ-9 fylls i första och sista gången. Manualen finns på svenska och finska.",
    resources:
      "En halv dag i veckan för var och en som använder metoden, handledning varannan vecka det första året, ett avskilt rum och en surfplatta per enhet.",
    currency: "EUR",
    trainingCost: 38_500,
    materialCost: 2_400,
    staffFte: 3.5,
    hoursPerWeek: 4,
    commitments:
      "Avtal med metodägaren om utbildning och handledning under hela planen\nElevhälsan, ungdomsmottagningen och mottagningen för mental hälsa: tiderna får inte bokas om av andra\nRegionens ledning: vikarier under grundutbildningen",
    priorExperience:
      "Två kuratorer i elevhälsan söder har använt metoden på sina tidigare arbetsplatser. En enstaka kurs ordnades för sex år sedan, men utan handledning föll den bort.",
    otherNotes: "Metoden ersätter inte samtalen vid akut kris; de sköts som tidigare.",
  },
  needAndChain: {
    need: "Enligt enkäten Hälsa i skolan har var fjärde flicka och var tionde pojke i åttan symtom på depression. I fjol väntade 118 unga mer än sex veckor på en första tid.",
    needPerYear: 160,
    referralDuringTraining:
      "Skolkuratorn frågar den unga och bokar själv. Bara de som själva är under utbildning tar emot, högst två åt gången.",
    referralAfterTraining:
      "Lärare, skolhälsovårdare och ungdomsmottagningen hänvisar med en gemensam blankett. Kuratorn svarar inom tre vardagar och bokar den första träffen.",
    referralDevelopment: "Det behövs en sida för lärarna om vilka elever metoden passar, och en väg tillbaka när den inte räcker.",
  },
  followUp: {
    expectedEffects: "Färre unga behöver remitteras till ungdomspsykiatrin, och de som behöver det kommer dit tidigare.",
    followUpArrangement:
      "Enheterna lämnar sina siffror varje kvartal. Anna sammanställer, teamet går igenom dem och ledningens arbetsgrupp behandlar dem tillsammans med de andra nyckeltalen.",
    followUpResponsible: "Anna Strandholm, Camilla Nyback",
    organisationalChanges: "En egen åtgärdskod i elevhälsans journal och en stående punkt på ledningsgruppens möte en gång i kvartalet.",
    otherNotes: "Enkäten till dem som utbildats är utan namn och visas aldrig för färre än fem svar.",
  },
  trainingPlan: {
    contentAndStructure:
      "Tre dagars grundutbildning, två övningskunder med handledning varannan vecka och ett avslutande prov i metodtrohet. Grupp 1 först, grupp 2 när handledningen av den första är klar.",
    progressFollowUp: "Bo för en lista över närvaro, övningskunder och handledningstillfällen och visar den för cheferna varje månad.",
    completionDue: workday(190),
    nonCompletionProcedure:
      "Den som missat en dag tar igen den på distans inom två månader. Därefter tar chefen upp saken och platsen kan gå till en kollega.",
    prerequisites: "Yrkesexamen inom social- eller hälsovården och möjlighet att ha minst två övningskunder under handledningstiden.",
    selectionOther: "Minst två från varje enhet, så att metoden inte står och faller med en person.",
    taskChanges: "Trivselsamtalen i grupp flyttas till skolornas egen personal, vilket frigör en halv dag i veckan.",
    otherTrainingRequired: "Registrering med åtgärdskod i journalen, en timme på distans.",
    managerIntroduction: "En halv dag om vad metoden kräver av veckan, hur man ser om den följs och hur man tar upp det när tiden äts upp.",
    otherNotes: "Resorna till grundutbildningen betalas gemensamt och inte av den egna enheten.",
  },
  sustainment: {
    dataReviewDates: workdays(50, 140, 230, 320),
    nextTrainingOn: workday(88),
    newStaffProcedure: "Chefen anmäler nyanställda till nästa grundutbildning inom fyra veckor från att de börjat.",
    refresherDates: workdays(150, 300),
    otherSupport: "Handledning en gång i månaden även efter det första året, och ett nätverk för dem som arbetar ensamma i sin enhet.",
    materialUpdates: "Lärarnas sida ses över varje höst när skolorna har fått ny personal.",
  },
};
