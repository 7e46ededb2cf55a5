import { section } from "../section.js";
import { memberFields } from "./member-fields.js";

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
    fi: "Tiimi, joka suunnittelee käytännön työn ja toteuttaa sen.",
    nb: "Teamet som planlegger og gjennomfører i praksis.",
    da: "Teamet, der planlægger og gennemfører i praksis.",
    en: "The team that plans and carries out the work.",
  },
  minRows: 1,
  filledBy: "implementationTeam",
  filledIn: "explore",
  fields: memberFields,
});
