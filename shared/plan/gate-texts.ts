import type { Text } from "../language.js";

/** How a gate says that an answer is missing, and where. */
export const answerMissing: Text = {
  sv: "{place}: ”{field}” saknas.",
  fi: "{place}: ”{field}” puuttuu.",
  nb: "{place}: «{field}» mangler.",
  da: "{place}: »{field}« mangler.",
  en: "{place}: “{field}” is missing.",
};

const memberMissing: Text = {
  sv: "{place}: minst en medlem saknas.",
  fi: "{place}: vähintään yksi jäsen puuttuu.",
  nb: "{place}: minst ett medlem mangler.",
  da: "{place}: mindst ét medlem mangler.",
  en: "{place}: at least one member is missing.",
};

/** What an untouched table lacks, by its section. */
export const rowMissing: Readonly<Record<string, Text>> = {
  leadershipMembers: memberMissing,
  teamMembers: memberMissing,
  goals: {
    sv: "{place}: minst ett mål saknas.",
    fi: "{place}: vähintään yksi tavoite puuttuu.",
    nb: "{place}: minst ett mål mangler.",
    da: "{place}: mindst ét mål mangler.",
    en: "{place}: at least one goal is missing.",
  },
  traineeGroups: {
    sv: "{place}: minst en enhet som utbildas saknas.",
    fi: "{place}: vähintään yksi koulutettava yksikkö puuttuu.",
    nb: "{place}: minst én enhet som får opplæring, mangler.",
    da: "{place}: mindst én enhed, der uddannes, mangler.",
    en: "{place}: at least one unit to be trained is missing.",
  },
  drivers: {
    sv: "{place}: minst en drivkraft saknas.",
    fi: "{place}: vähintään yksi edistävä tekijä puuttuu.",
    nb: "{place}: minst én drivkraft mangler.",
    da: "{place}: mindst én drivkraft mangler.",
    en: "{place}: at least one driver is missing.",
  },
  barriers: {
    sv: "{place}: minst ett hinder saknas.",
    fi: "{place}: vähintään yksi este puuttuu.",
    nb: "{place}: minst én hindring mangler.",
    da: "{place}: mindst én barriere mangler.",
    en: "{place}: at least one barrier is missing.",
  },
  usage: {
    sv: "{place}: siffror för minst en enhet saknas.",
    fi: "{place}: vähintään yhden yksikön luvut puuttuvat.",
    nb: "{place}: tall for minst én enhet mangler.",
    da: "{place}: tal for mindst én enhed mangler.",
    en: "{place}: figures for at least one unit are missing.",
  },
};

/** What any other untouched table lacks. */
export const anyRowMissing: Text = {
  sv: "{place}: minst en rad saknas.",
  fi: "{place}: vähintään yksi rivi puuttuu.",
  nb: "{place}: minst én rad mangler.",
  da: "{place}: mindst én række mangler.",
  en: "{place}: at least one row is missing.",
};
