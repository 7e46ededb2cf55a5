/** A heading of the printed form and the fields that hold what is written under it; none where boxes have headings of their own. */
export type Heading = readonly [heading: string, section: string, fields?: readonly string[]];

/** The printed form: its headings from the first page to the last, by the sheet they stand on. On Mål the follow-up stands above the goals, since a table stands last. */
export const printedForm: readonly (readonly [sheet: string, headings: readonly Heading[]])[] = [
  [
    "Plan",
    [
      ["Metodens namn", "cover", ["methodName"]],
      [
        "Kontaktuppgifter till metodägaren eller utbildaren",
        "cover",
        ["ownerOrganisation", "ownerContactName", "ownerContactEmail", "ownerContactPhone"],
      ],
      ["Tidsplan för implementeringen", "cover", ["plannedStart", "plannedEnd", "scheduleNote"]],
    ],
  ],
  [
    "Ledningens arbetsgrupp",
    [
      ["Medlemmar i ledningens arbetsgrupp", "leadershipMembers", ["name"]],
      ["Uppdragsbeteckning", "leadershipMembers", ["jobTitle"]],
      ["Ansvarsområde vid implementering", "leadershipMembers", ["responsibility"]],
    ],
  ],
  [
    "Implementeringsteam",
    [
      ["Medlemmar i implementeringsteamet", "teamMembers", ["name"]],
      ["Uppdragsbeteckning", "teamMembers", ["jobTitle"]],
      ["Ansvarsområde vid implementering", "teamMembers", ["responsibility"]],
    ],
  ],
  [
    "Ändringar",
    [
      ["Uppdateringar av implementeringsplanen", "revisions"],
      ["Version och tidpunkt för uppdatering", "revisions", ["version", "updatedOn"]],
      ["Ändringar", "revisions", ["changes"]],
    ],
  ],
  [
    "Metod",
    [
      ["Grundläggande information om metoden", "methodBasics"],
      ["Metodens syfte", "methodBasics", ["purpose"]],
      ["Metodens kundgrupp", "methodBasics", ["clientGroup"]],
      ["Praktiskt genomförande av metoden", "methodBasics", ["delivery"]],
      [
        "Resurser som krävs för metoden och dess implementering",
        "methodBasics",
        ["resources", "currency", "trainingCost", "materialCost", "staffFte", "hoursPerWeek"],
      ],
      ["Åtaganden och avtal som förutsätts för implementeringen av metoden", "methodBasics", ["commitments"]],
      ["Information om utbildning och implementering av metoden", "methodBasics", ["priorExperience"]],
      ["Övrigt att beakta", "methodBasics", ["otherNotes"]],
    ],
  ],
  [
    "Mål",
    [
      ["Behov som den valda metoden svarar på", "needAndChain", ["need"]],
      ["Metodens placering i servicekedjan", "needAndChain", ["referralDuringTraining", "referralAfterTraining", "referralDevelopment"]],
      ["Mål och uppföljning av dem", "followUp"],
      ["Förväntade effekter när målen uppnås", "followUp", ["expectedEffects"]],
      [
        "Genomförande av uppföljning som en del av annan kunskapsbaserad ledning av verksamheten",
        "followUp",
        ["followUpArrangement", "followUpResponsible"],
      ],
      ["Eventuella nya åtgärder eller ändringar i organisationen för att genomföra uppföljningen", "followUp", ["organisationalChanges"]],
      ["Övrigt att beakta", "followUp", ["otherNotes"]],
      ["Mål", "goals", ["goal"]],
      ["Målen som ställts upp för användningen av metoden ur olika perspektiv", "goals", ["perspective"]],
      ["Ett sätt att mäta och följa upp hur målen nås", "goals", ["measurement", "baseline", "target", "targetOn"]],
    ],
  ],
  [
    "Utbildning",
    [
      ["Utbildningsplan", "trainingPlan"],
      ["Utbildningens innehåll och struktur samt överenskommen tidtabell", "trainingPlan", ["contentAndStructure"]],
      ["Tillvägagångssätt för uppföljning av utbildningens framskridande", "trainingPlan", ["progressFollowUp"]],
      ["Datum då utbildningen ska vara slutförd", "trainingPlan", ["completionDue"]],
      [
        "Tillvägagångssätt i situationer där en anställd inte har slutfört utbildningen på överenskommet datum",
        "trainingPlan",
        ["nonCompletionProcedure"],
      ],
      ["Förutsättningar för deltagande i utbildning som fastställts av metodägaren eller utbildaren", "trainingPlan", ["prerequisites"]],
      ["Annat att beakta vid val av anställda som ska utbildas", "trainingPlan", ["selectionOther"]],
      ["Möjliga nödvändiga ändringar i arbetsuppgifterna för de anställda som utbildas", "trainingPlan", ["taskChanges"]],
      ["Annan utbildning eller introduktion som krävs innan metoden kan implementeras", "trainingPlan", ["otherTrainingRequired"]],
      ["Behovet av och innehållet i chefernas introduktion", "trainingPlan", ["managerIntroduction"]],
      ["Övrigt att beakta", "trainingPlan", ["otherNotes"]],
      ["Enheter och anställda som utbildas i metoden", "traineeGroups", ["unit"]],
      ["Antal och yrkesgrupper", "traineeGroups", ["profession", "headcount"]],
    ],
  ],
  ["Utbildningstillfällen", [["Nästa planerade tidpunkter för utbildning", "nextTrainings", ["startOn", "endOn"]]]],
  [
    "Drivkrafter",
    [
      ["Drivkrafter i implementeringen", "drivers", ["driver"]],
      ["Hur kan de stärkas och upprätthållas?", "drivers", ["strengthening"]],
    ],
  ],
  [
    "Hinder",
    [
      ["Hinder i implementeringen", "barriers", ["barrier"]],
      ["Vilka åtgärder kan vidtas för att lösa dem?", "barriers", ["measure"]],
    ],
  ],
  [
    "Vidmakthållande",
    [
      ["Vidmakthållande av användning av metoden", "sustainment"],
      ["Tidpunkter för sammanställning och granskning av kunskaper om metodens användning", "sustainment", ["dataReviewDates"]],
      [
        "Tidpunkt för nästa utbildning och tillvägagångssätt för att hänvisa nya arbetstagare till utbildningen",
        "sustainment",
        ["nextTrainingOn", "newStaffProcedure"],
      ],
      ["Tidpunkter för repetitionsutbildningar och fortbildningar", "sustainment", ["refresherDates"]],
      ["Övrigt stöd och tillvägagångssätt för att hänvisa nya arbetstagare till utbildningen", "sustainment", ["otherSupport"]],
      ["Behov av att uppdatera material eller arbetsredskap som anknyter till användningen av metoden", "sustainment", ["materialUpdates"]],
      ["Övrigt att beakta", "sustainment", ["otherNotes"]],
    ],
  ],
];
