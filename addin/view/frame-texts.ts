import type { Text } from "../../shared/language.js";

/** What the pane's frame says: the ways between its views. */
export const frameTexts = {
  myPlans: { sv: "Mina planer", fi: "Omat suunnitelmat", nb: "Mine planer", da: "Mine planer", en: "My plans" },
  newPlan: { sv: "Ny plan", fi: "Uusi suunnitelma", nb: "Ny plan", da: "Ny plan", en: "New plan" },
  help: { sv: "Hjälp", fi: "Ohje", nb: "Hjelp", da: "Hjælp", en: "Help" },
  back: { sv: "Tillbaka", fi: "Takaisin", nb: "Tilbake", da: "Tilbage", en: "Back" },
} as const satisfies Readonly<Record<string, Text>>;
