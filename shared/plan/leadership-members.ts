import { text } from "../field.js";
import { section } from "../section.js";

/** The group that chooses methods and answers for the whole. */
export const leadershipMembers = section({
  key: "leadershipMembers",
  module: "form",
  sheet: "leadership",
  since: 2,
  repeating: true,
  label: {
    sv: "Ledningens arbetsgrupp",
    fi: "Johdon työryhmä",
    nb: "Ledelsens arbeidsgruppe",
    da: "Ledelsens arbejdsgruppe",
    en: "Leadership group",
  },
  heading: {
    sv: "Medlemmar i ledningens arbetsgrupp",
    fi: "Johdon työryhmän jäsenet",
    nb: "Medlemmer i ledelsens arbeidsgruppe",
    da: "Medlemmer af ledelsens arbejdsgruppe",
    en: "Members of the leadership group",
  },
  help: {
    sv: "Gruppen som väljer metoder, ansvarar för helheten och ser till att användningen vidmakthålls.",
    fi: "Ryhmä, joka valitsee menetelmät, vastaa kokonaisuudesta ja pitää käyttöä yllä.",
    nb: "Gruppen som velger metoder, har ansvar for helheten og sørger for at bruken videreføres.",
    da: "Gruppen, der vælger metoder, har ansvar for helheden og sikrer, at brugen fastholdes.",
    en: "The group that chooses methods, is responsible for the whole and sees that their use is sustained.",
  },
  minRows: 1,
  filledBy: "leadershipGroup",
  filledIn: "explore",
  fields: {
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
  },
});
