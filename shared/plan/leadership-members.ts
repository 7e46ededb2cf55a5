import { section } from "../section.js";
import { memberFields } from "./member-fields.js";

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
    fi: "Ryhmä, joka valitsee menetelmät, vastaa kokonaisuudesta ja huolehtii, että käyttö jatkuu.",
    nb: "Gruppen som velger metoder, har ansvar for helheten og sørger for at bruken videreføres.",
    da: "Gruppen, der vælger metoder, har ansvar for helheden og sikrer, at brugen fastholdes.",
    en: "The group that chooses methods, is responsible for the whole and sees that their use is sustained.",
  },
  minRows: 1,
  filledBy: "leadershipGroup",
  filledIn: "explore",
  fields: memberFields,
});
