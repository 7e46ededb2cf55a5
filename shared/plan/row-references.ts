import type { Cells } from "../field.js";
import { groupBy } from "../group-by.js";
import { languages, say, type Language } from "../language.js";
import type { ContentRow } from "../plan-content.js";
import { withUniqueLabels, type References, type Target } from "../references.js";
import { trainingKinds } from "./choices.js";

/** What a training date is called where others refer to it: its day and its name, its kind where it has no name. */
function trainingLabel({ startOn, title, kind }: Cells, language: Language): string {
  const named = typeof kind === "string" && Object.hasOwn(trainingKinds, kind) ? trainingKinds[kind as keyof typeof trainingKinds] : null;
  const name = typeof title === "string" ? title : named === null ? null : say(named, language);
  return [startOn, name].filter((part) => typeof part === "string").join(" ");
}

/** How a row of each section that others refer to is called. */
const labelOf: Readonly<Record<string, (cells: Cells, language: Language) => string>> = { nextTrainings: trainingLabel };

/** The sections whose rows other sections refer to. */
export const referredSections: readonly string[] = Object.keys(labelOf);

function targetOf(states: readonly ContentRow[], label: (cells: Cells, language: Language) => string, language: Language): Target | null {
  const labels = states.flatMap(({ cells }) => [language, ...languages].map((one) => label(cells, one))).filter((text) => text !== "");
  const [first, id] = [labels[0], states[0]?.id];
  return first === undefined || id === undefined ? null : { id, label: first, formerLabels: [...new Set(labels)] };
}

/** A list of rows stands the same however the sheet they come from is sorted. */
function byLabel(one: Target, other: Target): number {
  return one.label < other.label ? -1 : Number(one.label > other.label);
}

/**
 * The rows of a plan that its other rows refer to, by their section, with what a cell shows for each in the language. `rows`: in any order of
 * ids; where an id comes again, as an earlier state of the same row: what it was called then still means it, and so does its name in the
 * other languages. A row without any name is no target.
 */
export function rowReferences(rows: readonly ContentRow[], language: Language): References {
  return Object.fromEntries(
    Object.entries(labelOf).map(([key, label]) => {
      const states = groupBy(
        rows.filter((row) => row.section === key),
        (row) => row.id,
      );
      const targets = [...states.values()].flatMap((one) => targetOf(one, label, language) ?? []);
      return [key, withUniqueLabels(targets.sort(byLabel))];
    }),
  );
}
