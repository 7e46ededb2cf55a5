import type { PaneState, PastValue, Place, SelectedCell } from "../../../../addin/sync/pane.js";

/** A long word and a long sentence as they occur in real plans: what breaks a narrow pane. */
export const longTitle = "Ungdomsmottagningen Ankaret: mer än hälften av hälsovårdarna använder interpersonell rådgivning som avsett";

/** How long ago something happened, as the time it happened. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60_000).toISOString();
}

/** A place in the goals. */
export function place(address: string, row = 6, column = 2): Place {
  return { sheet: "goals", row, column, address };
}

const longText = `Vi börjar med två enheter som själva har bett om det. Hälsovårdarna får utbildning i september och handledning varannan vecka fram till jul.

Efter jul går vi igenom vad som har fungerat och bjuder in de fyra enheter som återstår. Den som har gått utbildningen tar med sig en kollega till handledningen.`;

const number: SelectedCell = {
  place: place("Mål!G7", 6, 6),
  section: "Mål",
  title: longTitle,
  field: "Målvärde",
  help: "Det värde som ska nås vid måldatumet, i samma enhet som utgångsvärdet.",
  sectionHelp: "Ett mål per rad. Formulera målet så att det går att mäta.",
  value: "80",
  canonical: 80,
  editor: null,
  maxLength: null,
  writable: true,
  why: null,
  sent: { by: "Anna Strandholm", at: daysAgo(3.2) },
  unsent: false,
  problems: [],
  hasHistory: true,
};

/** Cells that are selected in the pictures and tests, by name. */
export const cells = {
  number,
  text: {
    ...number,
    place: place("Genomförande!C9", 8, 2),
    section: "Genomförande",
    title: null,
    field: "Hur vi går till väga",
    help: "Beskriv i korta drag vem som gör vad och i vilken ordning.",
    value: longText,
    canonical: longText,
    editor: "text",
    maxLength: 2000,
    unsent: true,
  },
  list: {
    ...number,
    place: place("Grupper!C5", 4, 2),
    field: "Enheter som deltar",
    value: "B11\nB15",
    editor: "list",
    maxLength: 400,
    sent: null,
  },
  unreadable: {
    ...number,
    place: place("Mål!G9", 8, 6),
    value: "cirka åttio",
    canonical: null,
    unsent: true,
    problems: [
      {
        key: "p1",
        severity: "problem",
        sentence: "”cirka åttio” är inget tal. Skriv bara siffror, till exempel 80.",
        section: "Mål",
        title: longTitle,
        field: "Målvärde",
        stays: true,
        place: place("Mål!G9"),
      },
    ],
  },
  locked: {
    ...number,
    place: place("Plan!B6", 5, 1),
    section: "Planen",
    title: null,
    field: "Fas",
    value: "Genomföra",
    writable: false,
    why: "Fasen byts i vyn Inställningar. Det som skrivs här tas bort vid nästa synk.",
    sent: null,
    hasHistory: false,
  },
  heading: {
    ...number,
    place: place("Mål!G5", 4, 6),
    title: null,
    field: null,
    help: "",
    value: "Målvärde",
    sent: null,
    hasHistory: false,
  },
} as const satisfies Readonly<Record<string, SelectedCell>>;

/** What a cell held, newest first. */
export const past: readonly PastValue[] = [
  { key: "4", shown: "80", value: 80, by: "Anna Strandholm", at: daysAgo(3.2), kind: "SET", isNow: true },
  { key: "3", shown: "75", value: 75, by: "Bo Ekvall", at: daysAgo(20), kind: "SET", isNow: false },
  { key: "2", shown: "", value: null, by: "Bo Ekvall", at: daysAgo(31), kind: "SET", isNow: false },
  { key: "1", shown: "60", value: 60, by: "Anna Strandholm", at: daysAgo(90), kind: "INSERT", isNow: false },
];

/** States with a cell selected. */
export function selecting(base: Omit<PaneState, "language">): Readonly<Record<string, Omit<PaneState, "language">>> {
  const named = Object.entries(cells).map(([name, selected]) => [`cell ${name}`, { ...base, selected }] as const);
  return Object.fromEntries(named);
}
