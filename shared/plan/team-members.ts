import { text } from "../field.js";
import { section } from "../section.js";

/** The team that plans and carries out the work. */
export const teamMembers = section({
  key: "teamMembers",
  module: "form",
  sheet: "team",
  since: 2,
  repeating: true,
  label: {
    sv: "Implementeringsteam",
    fi: "Implementointitiimi",
    nb: "Implementeringsteam",
    da: "Implementeringsteam",
    en: "Implementation team",
  },
  heading: {
    sv: "Medlemmar i implementeringsteamet",
    fi: "Implementointitiimin jäsenet",
    nb: "Medlemmer i implementeringsteamet",
    da: "Medlemmer af implementeringsteamet",
    en: "Members of the implementation team",
  },
  help: {
    sv: "Teamet som planerar och genomför i praktiken.",
    fi: "Tiimi, joka suunnittelee ja toteuttaa käytännössä.",
    nb: "Teamet som planlegger og gjennomfører i praksis.",
    da: "Teamet, der planlægger og gennemfører i praksis.",
    en: "The team that plans and carries out the work.",
  },
  minRows: 1,
  filledBy: "implementationTeam",
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
