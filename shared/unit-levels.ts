import { languages, say, type Language, type Text } from "./language.js";
import { comparable } from "./text.js";

/** What the levels of the tree are called; a register may have other words, which stand as they are. */
export const unitLevels = {
  country: { sv: "Land", fi: "Maa", nb: "Land", da: "Land", en: "Country" },
  region: {
    sv: "Region eller välfärdsområde",
    fi: "Hyvinvointialue tai alue",
    nb: "Region eller fylke",
    da: "Region",
    en: "Region or wellbeing services county",
  },
  municipality: { sv: "Kommun", fi: "Kunta", nb: "Kommune", da: "Kommune", en: "Municipality" },
  service: { sv: "Verksamhet", fi: "Palvelu", nb: "Tjeneste", da: "Serviceområde", en: "Service" },
  unit: { sv: "Enhet", fi: "Yksikkö", nb: "Enhet", da: "Enhed", en: "Unit" },
} as const satisfies Readonly<Record<string, Text>>;

const known = Object.entries(unitLevels) as readonly [string, Text][];

/** The level's key where the words are one of ours in any language, else the words themselves. */
export function readLevel(words: string): string {
  const wanted = comparable(words);
  const found = known.find(([key, text]) => key === wanted || languages.some((language) => comparable(say(text, language)) === wanted));
  return found?.[0] ?? words;
}

/** The level in words. */
export function sayLevel(level: string, language: Language): string {
  const found = known.find(([key]) => key === level);
  return found === undefined ? level : say(found[1], language);
}
