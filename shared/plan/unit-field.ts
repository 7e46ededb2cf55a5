import { reference } from "../field.js";

/** The unit that a row is about, picked from the register. */
export const unitField = reference({
  label: { sv: "Enhet", fi: "Yksikkö", nb: "Enhet", da: "Enhed", en: "Unit" },
  help: {
    sv: "Välj ur enhetsregistret.",
    fi: "Valitse yksikkörekisteristä.",
    nb: "Velg fra enhetsregisteret.",
    da: "Vælg fra enhedsregistret.",
    en: "Pick from the unit register.",
  },
  to: "units",
  required: true,
});
