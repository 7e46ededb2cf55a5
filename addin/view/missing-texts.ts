import type { Text } from "../../shared/language.js";

/** What the pane says about what is still to be filled in. */
export const missingTexts = {
  title: {
    sv: "Kvar att fylla i",
    fi: "Vielä täytettävä",
    nb: "Gjenstår å fylle ut",
    da: "Mangler at blive udfyldt",
    en: "Still to fill in",
  },
  help: {
    sv: "Det som planen brukar innehålla i fasen {phase}. Det hindrar ingenting.",
    fi: "Mitä suunnitelmassa tavallisesti on vaiheessa {phase}. Puutteet eivät estä mitään.",
    nb: "Det planen vanligvis inneholder i fasen {phase}. Det hindrer ingenting.",
    da: "Det, planen normalt indeholder i fasen {phase}. Det forhindrer ikke noget.",
    en: "What a plan usually holds in the phase {phase}. It stops nothing.",
  },
  show: {
    sv: "Visa vad som saknas",
    fi: "Näytä puuttuvat",
    nb: "Vis hva som mangler",
    da: "Vis, hvad der mangler",
    en: "Show what is missing",
  },
  hide: { sv: "Dölj listan", fi: "Piilota luettelo", nb: "Skjul listen", da: "Skjul listen", en: "Hide the list" },
} as const satisfies Readonly<Record<string, Text>>;
