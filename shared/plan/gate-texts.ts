import type { Text } from "../language.js";

/** How a gate says that an answer is missing, where the sentence stands alone. */
export const answerMissing: Text = {
  sv: "”{field}” saknas.",
  fi: "”{field}” puuttuu.",
  nb: "«{field}» mangler.",
  da: "»{field}« mangler.",
  en: "“{field}” is missing.",
};

/** The same below words that name the field already. */
export const stillMissing: Text = {
  sv: "Inte ifyllt än.",
  fi: "Ei vielä täytetty.",
  nb: "Ikke fylt ut ennå.",
  da: "Ikke udfyldt endnu.",
  en: "Not filled in yet.",
};

const memberMissing: Text = {
  sv: "Minst en medlem saknas.",
  fi: "Vähintään yksi jäsen puuttuu.",
  nb: "Minst ett medlem mangler.",
  da: "Mindst ét medlem mangler.",
  en: "At least one member is missing.",
};

/** What an untouched table lacks, by its section. */
export const rowMissing: Readonly<Record<string, Text>> = {
  leadershipMembers: memberMissing,
  teamMembers: memberMissing,
  goals: {
    sv: "Minst ett mål saknas.",
    fi: "Vähintään yksi tavoite puuttuu.",
    nb: "Minst ett mål mangler.",
    da: "Mindst ét mål mangler.",
    en: "At least one goal is missing.",
  },
  traineeGroups: {
    sv: "Minst en enhet som utbildas saknas.",
    fi: "Vähintään yksi koulutettava yksikkö puuttuu.",
    nb: "Minst én enhet som får opplæring, mangler.",
    da: "Mindst én enhed, der uddannes, mangler.",
    en: "At least one unit to be trained is missing.",
  },
  drivers: {
    sv: "Minst en drivkraft saknas.",
    fi: "Vähintään yksi edistävä tekijä puuttuu.",
    nb: "Minst én drivkraft mangler.",
    da: "Mindst én drivkraft mangler.",
    en: "At least one driver is missing.",
  },
  barriers: {
    sv: "Minst ett hinder saknas.",
    fi: "Vähintään yksi este puuttuu.",
    nb: "Minst én hindring mangler.",
    da: "Mindst én barriere mangler.",
    en: "At least one barrier is missing.",
  },
  usage: {
    sv: "Siffror för minst en enhet saknas.",
    fi: "Vähintään yhden yksikön luvut puuttuvat.",
    nb: "Tall for minst én enhet mangler.",
    da: "Tal for mindst én enhed mangler.",
    en: "Figures for at least one unit are missing.",
  },
};

/** What any other untouched table lacks. */
export const anyRowMissing: Text = {
  sv: "Minst en rad saknas.",
  fi: "Vähintään yksi rivi puuttuu.",
  nb: "Minst én rad mangler.",
  da: "Mindst én række mangler.",
  en: "At least one row is missing.",
};
