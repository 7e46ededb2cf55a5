import type { Text } from "../../shared/language.js";

/** What the pane says about sheets that this workbook shows otherwise than the plan has them. */
export const sheetsTexts = {
  title: { sv: "Planens blad", fi: "Suunnitelman taulukot", nb: "Planens ark", da: "Planens ark", en: "The plan’s sheets" },
  absent: {
    sv: "Finns inte i arbetsboken. Inget är borttaget ur planen.",
    fi: "Puuttuu työkirjasta. Suunnitelmasta ei ole poistettu mitään.",
    nb: "Finnes ikke i arbeidsboken. Ingenting er slettet fra planen.",
    da: "Findes ikke i projektmappen. Intet er slettet fra planen.",
    en: "Is not in the workbook. Nothing is deleted from the plan.",
  },
  hidden: {
    sv: "Är dolt i arbetsboken.",
    fi: "On piilotettu työkirjasta.",
    nb: "Er skjult i arbeidsboken.",
    da: "Er skjult i projektmappen.",
    en: "Is hidden in the workbook.",
  },
  off: {
    sv: "Hör till en del av planen som är avstängd.",
    fi: "Kuuluu suunnitelman osaan, joka ei ole käytössä.",
    nb: "Hører til en del av planen som er slått av.",
    da: "Hører til en del af planen, der er slået fra.",
    en: "Belongs to a part of the plan that is off.",
  },
  showAgain: {
    sv: "Visa {sheet} igen",
    fi: "Näytä uudelleen: {sheet}",
    nb: "Vis {sheet} igjen",
    da: "Vis {sheet} igen",
    en: "Show {sheet} again",
  },
  showAll: {
    sv: "Visa alla igen",
    fi: "Näytä kaikki uudelleen",
    nb: "Vis alle igjen",
    da: "Vis alle igen",
    en: "Show all again",
  },
  hide: { sv: "Dölj {sheet}", fi: "Piilota: {sheet}", nb: "Skjul {sheet}", da: "Skjul {sheet}", en: "Hide {sheet}" },
} as const satisfies Readonly<Record<string, Text>>;
