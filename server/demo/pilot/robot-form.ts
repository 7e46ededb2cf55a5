import { workday, workdays } from "./relative.js";
import type { FormDrafts } from "./relative.js";

/** The medicine robot plan's two groups, its history and its forms. */
export const robotForm: FormDrafts = {
  leadershipMembers: [
    { name: "Leena Harjula", jobTitle: "Servicechef", responsibility: "Avtal och pengar, och att den frigjorda tiden stannar i enheten." },
    { name: "Maria Sandvik", jobTitle: "Chef för hemvården", responsibility: "Turlistor, bemanning och beslut enligt riktlinjen." },
  ],
  teamMembers: [
    { name: "Kaj Forsblom", jobTitle: "Samordnare för välfärdsteknik", responsibility: "Leverantören, installationerna och beredskapen." },
    { name: "Jari Mustola", jobTitle: "Ledande sjukskötare", responsibility: "Läkemedelssäkerheten och kontakten till apoteket." },
    { name: "Bo Ekvall", jobTitle: "Metodkoordinator", responsibility: "Utbildningen och superanvändarnas träffar." },
  ],
  revisions: [
    { version: "1.0", updatedOn: workday(-480), changes: "Första versionen efter upphandlingen." },
    { version: "1.1", updatedOn: workday(-200), changes: "Larmen går till en vakttelefon. Skärgården fick en egen beredskapsplan." },
  ],
  methodBasics: {
    purpose: "Kunden får sina läkemedel i rätt tid utan att vänta på ett besök, och personalens tid går till dem som behöver en människa.",
    clientGroup: "Kunder i hemvården med regelbunden medicin i dospåsar, som hör och förstår robotens uppmaning och kan öppna påsen.",
    exclusionCriteria:
      "Minnessjukdom som gör att uppmaningen inte följs\nMediciner som inte ryms i dospåse\nInget uttag eller nät i bostaden",
    delivery:
      "Roboten fylls på varannan vecka. Den säger till, ger påsen och larmar vakttelefonen om den inte tas inom en timme. Kunden provar först i två veckor.",
    resources:
      "Månadshyra per robot, en superanvändare på en halv dag i veckan per område, vakttelefon dygnet runt och plats för reservrobotar.",
    currency: "EUR",
    trainingCost: 9_600,
    materialCost: 64_000,
    staffFte: 1.2,
    hoursPerWeek: 1.5,
    commitments:
      "Hyresavtal med leverantören, med rätt att lämna tillbaka robotar\nApoteket levererar dospåsar varannan vecka\nLedningen: den frigjorda tiden stannar i enheten det första året",
    priorExperience: "Björknäs var med i ett pilotförsök med åtta robotar och har rutiner som de andra kan ta över.",
    otherNotes: "Ordinationsändringar samma dag sköts tills vidare med ett besök.",
  },
  needAndChain: {
    need: "Av hemvårdens besök mellan klockan 7 och 9 är fyra av tio bara läkemedel. Enligt bedömningarna kunde omkring 110 kunder ta medicinen med en robot.",
    needPerYear: 110,
    referralDuringTraining: "Bara kunder som superanvändaren känner till, högst fem nya i månaden och område.",
    referralAfterTraining: "Den som bedömer behov föreslår roboten enligt riktlinjen vid varje nytt beslut och vid den årliga översynen.",
    referralDevelopment: "De som bedömer behov behöver ett kort stöd om vilka kunder som klarar roboten.",
  },
  followUp: {
    expectedEffects: "Lugnare morgnar, färre sena doser och mer tid för kunder med stort behov.",
    followUpArrangement:
      "Driftsrapporten och avvikelserna gås igenom på områdesmötet varje månad och i ledningens arbetsgrupp varje kvartal.",
    followUpResponsible: "Kaj Forsblom, Maria Sandvik",
    organisationalChanges: "En vakttelefon i varje område och en gemensam kod för läkemedelsbesök som roboten ersätter.",
  },
  trainingPlan: {
    contentAndStructure:
      "Två halva dagar: fylla på, larm, felsökning och läkemedelssäkerhet, med praktiskt prov. Superanvändarna får en dag till hos leverantören.",
    progressFollowUp: "Superanvändaren prickar av momenten per person. Bo följer listan och påminner cheferna varannan vecka.",
    completionDue: workday(90),
    nonCompletionProcedure:
      "Utan godkänt prov fyller man inte på ensam. Nytt prov ordnas inom två veckor, och därefter tar chefen upp saken.",
    prerequisites: "Läkemedelslov enligt regionens anvisning.",
    selectionOther: "Nattpersonalen och de återkommande vikarierna ska vara med från början.",
    taskChanges: "Läkemedelsbesöken mellan klockan 7 och 9 tas bort ur turlistan när kunden har provat i två veckor.",
    otherTrainingRequired: "Registrering av larm i kunddatasystemet.",
    managerIntroduction: "En timme om riktlinjen, om hur besparingen räknas och om vad larmen säger.",
  },
  sustainment: {
    dataReviewDates: workdays(45, 135, 225),
    nextTrainingOn: workday(62),
    newStaffProcedure: "Nyanställda och vikarier går grundutbildningen innan de får en egen tur.",
    refresherDates: workdays(170),
    materialUpdates: "De finska instruktionerna trycks om, och bilderna av larmen byts när programmet uppdateras.",
  },
};
