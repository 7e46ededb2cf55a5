import type { Text } from "../../shared/language.js";

/** The line of what counts at a node itself and not at a node below it. */
export const atNode: Text = {
  sv: "{name}, på denna nivå",
  fi: "{name}, tällä tasolla",
  nb: "{name}, på dette nivået",
  da: "{name}, på dette niveau",
  en: "{name}, at this level",
};
