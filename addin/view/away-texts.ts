import type { Text } from "../../shared/language.js";

/** What the pane says where the server gives no answer. */
export const awayTexts = {
  title: {
    sv: "Servern svarar inte",
    fi: "Palvelin ei vastaa",
    nb: "Serveren svarer ikke",
    da: "Serveren svarer ikke",
    en: "The server does not answer",
  },
  what: {
    sv: "Det du har skrivit finns kvar i arbetsboken. Försök igen om en stund.",
    fi: "Kirjoittamasi on tallessa työkirjassa. Yritä hetken kuluttua uudelleen.",
    nb: "Det du har skrevet, er fortsatt i arbeidsboken. Prøv igjen om litt.",
    da: "Det, du har skrevet, er stadig i projektmappen. Prøv igen om lidt.",
    en: "What you have written is still in the workbook. Try again in a while.",
  },
} as const satisfies Readonly<Record<string, Text>>;
