import type ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { must } from "../../../shared/must.js";
import { sections, sectionsOf } from "../../../shared/plan/index.js";
import { fieldsOf, titleOf } from "../../../shared/section.js";
import { say } from "../../../shared/language.js";
import { languages } from "../../../shared/language.js";
import { blank } from "./example.js";
import { openWorkbook, rawOf, sheetOf } from "./open-workbook.js";
import { blockOf } from "./places.js";

/** A heading of the printed form and the fields that hold what is written under it; none where boxes have headings of their own. */
type Heading = readonly [heading: string, section: string, fields?: readonly string[]];

/** The printed form: its headings from the first page to the last, by the sheet they stand on. On Mål the follow-up stands above the goals, since a table stands last. */
const form: readonly (readonly [sheet: string, headings: readonly Heading[]])[] = [
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

const input = blank("sv");
const opened = await openWorkbook(await buildWorkbook(input));

/** The texts of a sheet that a person sees, from the top down and in a row from the left. */
function textsSeen(sheet: ExcelJS.Worksheet): readonly string[] {
  const texts: string[] = [];
  sheet.eachRow((row) => {
    if (row.hidden) return;
    row.eachCell((cell) => {
      const text = rawOf(cell);
      if (!sheet.getColumn(cell.col).hidden && typeof text === "string" && text !== "") texts.push(text);
    });
  });
  return texts;
}

/** What stands over a field: its own label, the heading it is under, and its section's title. */
function headingsOver(section: string, field: string): readonly string[] {
  const { block } = blockOf(input, section);
  const declared = must(block.section.fields[field], `${section}.${field}`);
  const line = block.lines?.find((one) => one.key === field);
  const column = block.columns.find((one) => one.key === field)?.column ?? 0;
  const above =
    line === undefined
      ? block.headings.find((one) => one.column <= column && column <= one.lastColumn)
      : block.headings.findLast((one) => one.row < line.row);
  const texts = [declared.label, ...(above === undefined ? [titleOf(block.section)] : [above.text])];
  return texts.map((text) => say(text, "sv"));
}

describe("The printed form", () => {
  it("has 50 headings", () => {
    expect(new Set(form.flatMap(([, headings]) => headings.map(([heading]) => heading))).size).toBe(50);
  });

  it("is found in the Swedish workbook sheet by sheet, in its order", () => {
    const titles = opened.book.worksheets.filter((sheet) => sheet.state === "visible").map((sheet) => sheet.name);
    expect(titles).toEqual(["Start", ...form.map(([sheet]) => sheet)]);
  });

  it.each(form)("has every heading of its part %s on that sheet, in its order", (title, headings) => {
    const seen = textsSeen(sheetOf(opened, title));
    let from = 0;
    for (const [heading] of headings) {
      const at = seen.indexOf(heading, from);
      expect(at, heading).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it.each(form)("has each box of its part %s under its own heading", (_title, headings) => {
    for (const [heading, section, fields] of headings)
      for (const field of fields ?? []) expect(headingsOver(section, field), `${section}.${field}`).toContain(heading);
  });

  it("is held by 15 sections; the milestones are the dates of the time plan above them", () => {
    const parts = sectionsOf([]).map(({ key }) => key);
    expect(parts).toHaveLength(15);
    const listed = new Set(form.flatMap(([, headings]) => headings.map(([, section]) => section)));
    expect(parts.filter((key) => !listed.has(key))).toEqual(["milestones"]);
  });

  it("has no heading in any language that is the label below it, but where the one before would go on", () => {
    const same = sections.flatMap((part) =>
      fieldsOf(part).flatMap(([key, { label, heading }]) =>
        heading !== undefined && languages.some((language) => say(label, language) === say(heading, language))
          ? [`${part.key}.${key}`]
          : [],
      ),
    );
    expect(same).toEqual(["revisions.changes"]);
  });

  it("takes at most 12 visible sheets of a new workbook", () => {
    expect(opened.book.worksheets.filter((sheet) => sheet.state === "visible").length).toBeLessThanOrEqual(12);
  });
});
