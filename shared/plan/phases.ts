import { choice, date, text } from "../field.js";
import { section } from "../section.js";
import { phaseNames } from "./choices.js";

/** When the plan entered each phase and who decided; written by the command that changes phase. */
export const phases = section({
  key: "phases",
  module: "team",
  sheet: "phases",
  repeating: true,
  label: {
    sv: "Faser och övergångar",
    fi: "Vaiheet ja siirtymät",
    nb: "Faser og overganger",
    da: "Faser og overgange",
    en: "Phases and transitions",
  },
  help: {
    sv: "När planen gick in i varje fas och vem som beslutade.",
    fi: "Milloin suunnitelma siirtyi kuhunkin vaiheeseen ja kuka päätti siitä.",
    nb: "Når planen gikk inn i hver fase, og hvem som besluttet det.",
    da: "Hvornår planen gik ind i hver fase, og hvem der besluttede det.",
    en: "When the plan entered each phase and who decided it.",
  },
  readOnly: true,
  filledBy: "leadershipGroup",
  filledIn: "explore",
  fields: {
    phase: choice(phaseNames, {
      label: { sv: "Fas", fi: "Vaihe", nb: "Fase", da: "Fase", en: "Phase" },
      required: true,
    }),
    enteredOn: date({
      label: { sv: "Började den", fi: "Alkoi (pvm)", nb: "Startet den", da: "Begyndte den", en: "Entered on" },
      required: true,
    }),
    leftOn: date({
      label: { sv: "Avslutades den", fi: "Päättyi (pvm)", nb: "Avsluttet den", da: "Afsluttet den", en: "Left on" },
    }),
    decision: text({
      label: { sv: "Beslut", fi: "Päätös", nb: "Beslutning", da: "Beslutning", en: "Decision" },
      maxLength: 8000,
      lines: "many",
    }),
    decidedBy: text({
      label: { sv: "Beslutad av", fi: "Päättäjä", nb: "Besluttet av", da: "Besluttet af", en: "Decided by" },
      maxLength: 255,
      privacy: "contact",
    }),
  },
});
