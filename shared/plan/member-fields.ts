import { text } from "../field.js";

/** What is told of a member, in the leadership group as in the implementation team. */
export const memberFields = {
  name: text({
    label: { sv: "Namn", fi: "Nimi", nb: "Navn", da: "Navn", en: "Name" },
    help: {
      sv: "Bara de namn som behövs för att nå rätt person.",
      fi: "Vain nimet, joita tarvitaan oikean henkilön tavoittamiseen.",
      nb: "Bare navn som trengs for å nå rett person.",
      da: "Kun navne, der er nødvendige for at nå den rette person.",
      en: "Only names needed to reach the right person.",
    },
    maxLength: 255,
    required: true,
    privacy: "contact",
  }),
  jobTitle: text({
    label: { sv: "Uppdragsbeteckning", fi: "Tehtävänimike", nb: "Stillingsbetegnelse", da: "Stillingsbetegnelse", en: "Job title" },
    help: {
      sv: "Befattning i organisationen.",
      fi: "Tehtävä tai asema organisaatiossa.",
      nb: "Stilling i organisasjonen.",
      da: "Stilling i organisationen.",
      en: "Position in the organisation.",
    },
    maxLength: 255,
    privacy: "contact",
  }),
  responsibility: text({
    label: {
      sv: "Ansvarsområde vid implementering",
      fi: "Vastuualue implementoinnissa",
      nb: "Ansvarsområde i implementeringen",
      da: "Ansvarsområde i implementeringen",
      en: "Responsibility in the implementation",
    },
    help: {
      sv: "Vad personen ansvarar för i just den här implementeringen.",
      fi: "Mistä henkilö vastaa tässä implementoinnissa.",
      nb: "Hva personen har ansvar for i denne implementeringen.",
      da: "Hvad personen har ansvar for i denne implementering.",
      en: "What the person is responsible for in this implementation.",
    },
    maxLength: 8000,
    lines: "many",
    required: true,
  }),
};
