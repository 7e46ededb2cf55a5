import { choice, date, text } from "../field.js";
import { section } from "../section.js";
import { phaseNames } from "./choices.js";

/** The time plan as dates. */
export const milestones = section({
  key: "milestones",
  module: "form",
  sheet: "plan",
  repeating: true,
  label: { sv: "Milstolpar", fi: "Välitavoitteet", nb: "Milepæler", da: "Milepæle", en: "Milestones" },
  help: {
    sv: "Tidsplanen som datum, en rad per milstolpe.",
    fi: "Aikataulu päivämäärinä, yksi rivi välitavoitetta kohti.",
    nb: "Tidsplanen som datoer, én rad per milepæl.",
    da: "Tidsplanen som datoer, én række pr. milepæl.",
    en: "The schedule as dates, one row per milestone.",
  },
  filledBy: "implementationTeam",
  filledIn: "prepare",
  fields: {
    title: text({
      label: { sv: "Milstolpe", fi: "Välitavoite", nb: "Milepæl", da: "Milepæl", en: "Milestone" },
      help: {
        sv: "Kort namn på det som ska vara klart.",
        fi: "Lyhyt nimi sille, minkä pitää valmistua.",
        nb: "Kort navn på det som skal være ferdig.",
        da: "Kort navn på det, der skal være færdigt.",
        en: "Short name for what must be finished.",
      },
      maxLength: 255,
      required: true,
    }),
    phase: choice(phaseNames, {
      label: { sv: "Fas", fi: "Vaihe", nb: "Fase", da: "Fase", en: "Phase" },
      help: {
        sv: "Fasen som milstolpen hör till.",
        fi: "Vaihe, johon välitavoite kuuluu.",
        nb: "Fasen milepælen hører til.",
        da: "Fasen, som milepælen hører til.",
        en: "The phase the milestone belongs to.",
      },
      required: true,
    }),
    dueOn: date({
      label: { sv: "Klart senast", fi: "Määräaika", nb: "Frist", da: "Frist", en: "Due on" },
      help: {
        sv: "Sista dag enligt planen.",
        fi: "Suunnitelman mukainen viimeinen päivä.",
        nb: "Siste dag etter planen.",
        da: "Sidste dag ifølge planen.",
        en: "Last day according to the plan.",
      },
      required: true,
    }),
    doneOn: date({
      label: { sv: "Blev klar", fi: "Valmistui", nb: "Ferdig", da: "Færdig", en: "Done on" },
      help: {
        sv: "Lämna tomt tills det är klart.",
        fi: "Jätä tyhjäksi, kunnes välitavoite on saavutettu.",
        nb: "La stå tomt til det er gjort.",
        da: "Lad feltet stå tomt, til det er gjort.",
        en: "Leave empty until it is done.",
      },
    }),
  },
});
