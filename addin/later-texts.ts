import type { Language } from "../shared/language.js";
import type { Workbook } from "../shared/workbook.js";

let texts: readonly Readonly<Record<Language, string>>[] = [];

/**
 * A text of the plan that the build has put aside: empty until `fetchLaterTexts` has come back. Only what the build writes calls it.
 * @public
 */
export function laterText(at: number): Readonly<Record<Language, string>> {
  const say = (language: Language): string => texts[at]?.[language] ?? "";
  return {
    get sv() {
      return say("sv");
    },
    get fi() {
      return say("fi");
    },
    get nb() {
      return say("nb");
    },
    get da() {
      return say("da");
    },
    get en() {
      return say("en");
    },
  };
}

/** Fetches the texts that the build has put aside. Rejects when they cannot be fetched. */
export async function fetchLaterTexts(): Promise<void> {
  texts = (await import("./put-aside.js")).putAside;
}

/** The workbook, read only once the texts are there: they are asked for at once, and again at the next read when they could not be fetched. */
export function readWithTexts(workbook: Workbook): Workbook {
  let fetching: Promise<void> | null = null;
  const fetched = (): Promise<void> =>
    (fetching ??= fetchLaterTexts().catch((reason: unknown) => {
      fetching = null;
      throw reason;
    }));
  fetched().catch(() => undefined);
  return {
    ...workbook,
    read: async (sections) => {
      await fetched();
      return workbook.read(sections);
    },
  };
}
