import type { Text } from "./language.js";

/** What Excel says when something is typed that a cell does not take. It warns only: what was typed may stay. */
export const cellRuleTexts = {
  checkTitle: { sv: "Stämmer det?", fi: "Pitääkö tämä paikkansa?", nb: "Stemmer dette?", da: "Passer det?", en: "Is this right?" },
  notInList: {
    sv: "Texten finns inte i listan. Den får stå kvar, men synkas först när den har bytts mot ett av listans val.",
    fi: "Teksti ei ole luettelossa. Se voi jäädä soluun, mutta se synkronoidaan vasta, kun se on vaihdettu luettelon vaihtoehtoon.",
    nb: "Teksten finnes ikke i listen. Den kan bli stående, men synkroniseres først når den er byttet ut med et valg fra listen.",
    da: "Teksten findes ikke på listen. Den må blive stående, men synkroniseres først, når den er skiftet ud med et valg fra listen.",
    en: "The text is not in the list. It may stay, but it is synced only once it has been replaced by one of the list’s choices.",
  },
  notDate: {
    sv: "Skriv datum som 2026-09-01. Annan text får stå kvar, men synkas inte.",
    fi: "Kirjoita päivämäärä muodossa 2026-09-01. Muu teksti voi jäädä soluun, mutta sitä ei synkronoida.",
    nb: "Skriv datoen som 2026-09-01. Annen tekst kan bli stående, men synkroniseres ikke.",
    da: "Skriv datoen som 2026-09-01. Anden tekst må blive stående, men synkroniseres ikke.",
    en: "Write the date as 2026-09-01. Other text may stay, but it is not synced.",
  },
  notWhole: {
    sv: "Skriv ett heltal, 0 eller större. Annan text får stå kvar, men synkas inte.",
    fi: "Kirjoita kokonaisluku, vähintään 0. Muu teksti voi jäädä soluun, mutta sitä ei synkronoida.",
    nb: "Skriv et helt tall, 0 eller større. Annen tekst kan bli stående, men synkroniseres ikke.",
    da: "Skriv et helt tal, 0 eller derover. Anden tekst må blive stående, men synkroniseres ikke.",
    en: "Write a whole number, 0 or more. Other text may stay, but it is not synced.",
  },
  notNumber: {
    sv: "Skriv ett tal. Annan text får stå kvar, men synkas inte.",
    fi: "Kirjoita luku. Muu teksti voi jäädä soluun, mutta sitä ei synkronoida.",
    nb: "Skriv et tall. Annen tekst kan bli stående, men synkroniseres ikke.",
    da: "Skriv et tal. Anden tekst må blive stående, men synkroniseres ikke.",
    en: "Write a number. Other text may stay, but it is not synced.",
  },
} as const satisfies Readonly<Record<string, Text>>;
