import { choice, text } from "../field.js";
import { section } from "../section.js";
import { factors } from "./choices.js";

/** What helps the implementation, and how it is kept. */
export const drivers = section({
  key: "drivers",
  module: "form",
  sheet: "drivers",
  repeating: true,
  label: { sv: "Drivkrafter", fi: "Edistävät tekijät", nb: "Drivkrefter", da: "Drivkræfter", en: "Drivers" },
  heading: {
    sv: "Drivkrafter i implementeringen",
    fi: "Implementointia edistävät tekijät",
    nb: "Drivkrefter i implementeringen",
    da: "Drivkræfter i implementeringen",
    en: "Drivers of the implementation",
  },
  help: {
    sv: "Det som hjälper, och hur ni håller kvar det.",
    fi: "Mikä auttaa ja miten se säilytetään.",
    nb: "Det som hjelper, og hvordan dere beholder det.",
    da: "Det, der hjælper, og hvordan I fastholder det.",
    en: "What helps, and how you maintain it.",
  },
  minRows: 1,
  filledBy: "bothGroups",
  filledIn: "prepare",
  fields: {
    driver: text({
      label: { sv: "Drivkraft", fi: "Edistävä tekijä", nb: "Drivkraft", da: "Drivkraft", en: "Driver" },
      help: {
        sv: "En faktor per rad.",
        fi: "Yksi tekijä riviä kohti.",
        nb: "Én faktor per rad.",
        da: "Én faktor pr. række.",
        en: "One factor per row.",
      },
      maxLength: 1000,
      lines: "many",
      required: true,
    }),
    strengthening: text({
      heading: {
        sv: "Hur kan de stärkas och upprätthållas?",
        fi: "Miten niitä voidaan vahvistaa ja pitää yllä?",
        nb: "Hvordan kan de styrkes og opprettholdes?",
        da: "Hvordan kan de styrkes og opretholdes?",
        en: "How can they be strengthened and maintained?",
      },
      label: {
        sv: "Så stärks den",
        fi: "Miten sitä vahvistetaan",
        nb: "Slik styrkes den",
        da: "Sådan styrkes den",
        en: "How it is strengthened",
      },
      help: {
        sv: "Konkret handling, ansvarig och tid.",
        fi: "Konkreettinen toimenpide, vastuuhenkilö ja aikataulu.",
        nb: "Konkret handling, ansvarlig og tidspunkt.",
        da: "Konkret handling, ansvarlig og tidspunkt.",
        en: "A concrete action, who and when.",
      },
      maxLength: 2000,
      lines: "many",
      required: true,
    }),
    factorCode: choice(factors, {
      label: { sv: "Faktorkod", fi: "Tekijäkoodi", nb: "Faktorkode", da: "Faktorkode", en: "Factor code" },
      help: {
        sv: "Gemensam kod så att enheter kan jämföras.",
        fi: "Yhteinen koodi, jotta yksiköitä voidaan verrata.",
        nb: "Felles kode slik at enheter kan sammenlignes.",
        da: "Fælles kode, så enheder kan sammenlignes.",
        en: "A shared code so that units can be compared.",
      },
    }),
  },
});
