import { cellAddress } from "../../shared/address.js";
import type { ExcelPerson } from "../support/excel-person.js";

/** Something a person did to a sheet of the Swedish or English workbook. `says`: the sentences about what is not synced; none where everything still syncs. */
export interface BrokenSheet {
  readonly name: string;
  does(person: ExcelPerson, words: Words): void;
  readonly says: Readonly<Record<"sv" | "en", readonly string[]>>;
  /** Whether what is typed in the goals afterwards still reaches the server. */
  readonly goals: "sync" | "stay" | "gone";
}

/** Tabs and headings of the workbook in one language. */
export interface Words {
  readonly goals: string;
  readonly plan: string;
  readonly goal: string;
  readonly target: string;
}

/** What the two workbooks call their parts. */
export const words: Readonly<Record<"sv" | "en", Words>> = {
  sv: { goals: "Mål", plan: "Plan", goal: "Mål", target: "Målvärde" },
  en: { goals: "Goals", plan: "Plan", goal: "Goal", target: "Target" },
};

const nothing = { sv: [], en: [] } as const;

function headingOf(person: ExcelPerson, field: string): string {
  const { headingRow, columns } = person.section("goals");
  return cellAddress(headingRow, columns[field] ?? 0);
}

const noId = {
  sv: ["Mål!B29: Den dolda kolumnen _id i ”Mål” saknas, så raderna kan inte kännas igen. Ångra borttagningen eller hämta bladet på nytt."],
  en: [
    "Goals!B29: The hidden column _id of “Goals” is missing, so its rows cannot be told apart. Undo the deletion or fetch the sheet again.",
  ],
};

/** Everything a person may do to a sheet that a careless program would not survive. */
export const brokenSheets: readonly BrokenSheet[] = [
  {
    name: "the id column of the table is deleted",
    does: ({ host }) => {
      host.wb.deleteTableColumn("goals", "_id");
    },
    says: noId,
    goals: "stay",
  },
  {
    name: "the id column of the whole sheet is deleted",
    does: (person, { goals }) => {
      const letters = headingOf(person, "_id").replace(/\d+/, "");
      person.host.wb.deleteColumns(goals, `${letters}:${letters}`);
    },
    says: noId,
    goals: "stay",
  },
  {
    name: "the hidden row of keys is deleted",
    does: (person, { goals }) => {
      const row = String(person.section("goals").keyRow + 1);
      person.host.wb.deleteRows(goals, `${row}:${row}`);
    },
    says: {
      sv: ["Mål!B28: Den dolda raden ovanför rubrikerna i ”Mål” saknas. Ångra borttagningen eller hämta bladet på nytt."],
      en: ["Goals!B28: The hidden row above the headings of “Goals” is missing. Undo the deletion or fetch the sheet again."],
    },
    goals: "stay",
  },
  {
    name: "a column that held values is deleted",
    does: ({ host }, { target }) => {
      host.wb.deleteTableColumn("goals", target);
    },
    says: {
      sv: [
        "Mål!B29: Kolumnen ”Målvärde” i ”Mål” saknas fast den har haft innehåll. Ångra borttagningen eller ge kolumnen sin rubrik tillbaka.",
      ],
      en: [
        "Goals!B29: The column “Target” of “Goals” is missing although it held something. Undo the deletion or give the column its heading back.",
      ],
    },
    goals: "stay",
  },
  {
    name: "a column is both moved and given another heading",
    does: (person, { goals, target }) => {
      const first = headingOf(person, "perspective");
      person.host.wb.moveTableColumn("goals", target, 0);
      person.host.wb.type(goals, first, "Min egen siffra");
    },
    says: {
      sv: [
        "Mål!B29: Kolumnen ”Målvärde” i ”Mål” saknas fast den har haft innehåll. Ångra borttagningen eller ge kolumnen sin rubrik tillbaka.",
      ],
      en: [
        "Goals!B29: The column “Target” of “Goals” is missing although it held something. Undo the deletion or give the column its heading back.",
      ],
    },
    goals: "stay",
  },
  {
    name: "two columns claim to be the same field",
    does: ({ host }) => {
      host.wb.insertTableColumn("goals", 3, "Tavoite");
    },
    says: {
      sv: ["Mål!B29: Två kolumner i ”Mål” heter ”Mål”. Byt rubrik på den som är din egen."],
      en: ["Goals!B29: Two columns of “Goals” are called “Goal”. Give your own one another heading."],
    },
    goals: "stay",
  },
  {
    name: "the hidden column of a form is deleted",
    does: ({ host }, { plan }) => {
      host.wb.deleteColumns(plan, "A:A");
    },
    says: {
      sv: ["Plan!A4: En dold kolumn i formuläret ”Implementering av metoden” saknas. Ångra borttagningen eller hämta bladet på nytt."],
      en: ["Plan!A4: A hidden column of the form “Implementing the method” is missing. Undo the deletion or fetch the sheet again."],
    },
    goals: "sync",
  },
  {
    name: "the table is converted to a range",
    does: ({ host }) => {
      host.wb.convertTableToRange("goals");
    },
    says: nothing,
    goals: "sync",
  },
  {
    name: "a heading is emptied",
    does: (person, { goals }) => {
      person.host.wb.type(goals, headingOf(person, "target"), "");
    },
    says: nothing,
    goals: "sync",
  },
  {
    name: "a column is moved",
    does: ({ host }, { target }) => {
      host.wb.moveTableColumn("goals", target, 0);
    },
    says: nothing,
    goals: "sync",
  },
  {
    name: "a column is inserted into the table",
    does: ({ host }) => {
      host.wb.insertTableColumn("goals", 2, "Min kolumn");
    },
    says: nothing,
    goals: "sync",
  },
  {
    name: "a column is inserted into the sheet",
    does: ({ host }, { goals }) => {
      host.wb.insertColumns(goals, "C:C");
    },
    says: nothing,
    goals: "sync",
  },
  {
    name: "the sheet is deleted",
    does: ({ host }, { goals }) => {
      host.wb.deleteSheet(goals);
    },
    says: nothing,
    goals: "gone",
  },
];
