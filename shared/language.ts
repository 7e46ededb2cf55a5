/** The five languages Planark speaks, in the order used by tables of texts. */
export const languages = ["sv", "fi", "nb", "da", "en"] as const;

/** One of the five languages; BCP 47 tags of the texts, also the value stored for a person and a workbook. */
export type Language = (typeof languages)[number];

/** A text in all five languages, or a draft: an English text that still waits for its translations. */
export type Text = Readonly<Record<Language, string>> | DraftText;

/** An English text shown with a mark in every language until it is translated; `npm run check` lists it. */
export interface DraftText {
  readonly draft: string;
}

/** Marks a text as waiting for translation: it compiles, and is shown in English behind the mark `[en]`. */
export function draft(english: string): DraftText {
  return { draft: english };
}

/** Whether the text still waits for its translations. */
export function isDraft(text: Text): text is DraftText {
  return "draft" in text;
}

/** What a person reads: the text in the language, with `{name}` replaced by the parameter of that name. */
export function say(text: Text, language: Language, parameters: Readonly<Record<string, string | number>> = {}): string {
  const sentence = isDraft(text) ? `[en] ${text.draft}` : text[language];
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : String(value);
  });
}

/** The language that a tag such as `sv-FI` or `no` stands for, or English when Planark does not speak it. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split("-")[0] ?? "";
  if (primary === "no" || primary === "nn") return "nb";
  return languages.find((language) => language === primary) ?? "en";
}
