import { date, text } from "../field.js";
import { section } from "../section.js";

/** The plan’s own history: version, day and what changed. */
export const revisions = section({
  key: "revisions",
  module: "form",
  sheet: "changes",
  since: 2,
  repeating: true,
  label: {
    sv: "Uppdateringar av planen",
    fi: "Suunnitelman päivitykset",
    nb: "Oppdateringer av planen",
    da: "Opdateringer af planen",
    en: "Plan revisions",
  },
  heading: {
    sv: "Uppdateringar av implementeringsplanen",
    fi: "Implementointisuunnitelman päivitykset",
    nb: "Oppdateringer av implementeringsplanen",
    da: "Opdateringer af implementeringsplanen",
    en: "Updates of the implementation plan",
  },
  help: {
    sv: "Planens historik: version, dag och vad som ändrats.",
    fi: "Suunnitelman historia: versio, päivä ja muutokset.",
    nb: "Planens historikk: versjon, dato og endringer.",
    da: "Planens historik: version, dato og ændringer.",
    en: "The history of the plan: version, date and changes.",
  },
  filledBy: "implementationTeam",
  filledIn: "explore",
  fields: {
    version: text({
      label: { sv: "Version", fi: "Versio", nb: "Versjon", da: "Version", en: "Version" },
      help: {
        sv: "Systemet föreslår nästa nummer.",
        fi: "Järjestelmä ehdottaa seuraavaa numeroa.",
        nb: "Systemet foreslår neste nummer.",
        da: "Systemet foreslår næste nummer.",
        en: "The system proposes the next number.",
      },
      heading: {
        sv: "Version och tidpunkt för uppdatering",
        fi: "Versio ja päivitysajankohta",
        nb: "Versjon og tidspunkt for oppdatering",
        da: "Version og tidspunkt for opdatering",
        en: "Version and date of update",
      },
      maxLength: 20,
      required: true,
      proposed: true,
    }),
    updatedOn: date({
      label: { sv: "Uppdaterad", fi: "Päivitetty", nb: "Oppdatert", da: "Opdateret", en: "Updated on" },
      help: {
        sv: "Datum från vilket versionen gäller; systemet föreslår dagens datum.",
        fi: "Päivä, josta alkaen versio on voimassa; järjestelmä ehdottaa kuluvaa päivää.",
        nb: "Datoen versjonen gjelder fra; systemet foreslår dagens dato.",
        da: "Datoen, versionen gælder fra; systemet foreslår dags dato.",
        en: "Date from which the version applies; the system proposes today.",
      },
      required: true,
      proposed: true,
    }),
    changes: text({
      label: { sv: "Ändringar", fi: "Muutokset", nb: "Endringer", da: "Ændringer", en: "Changes" },
      help: {
        sv: "Vad som har ändrats och varför.",
        fi: "Mitä muuttui ja miksi.",
        nb: "Hva som er endret, og hvorfor.",
        da: "Hvad der er ændret, og hvorfor.",
        en: "What changed and why.",
      },
      heading: { sv: "Ändringar", fi: "Muutokset", nb: "Endringer", da: "Ændringer", en: "Changes" },
      maxLength: 8000,
      lines: "many",
      required: true,
    }),
  },
});
