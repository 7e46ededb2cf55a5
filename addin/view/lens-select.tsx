import { useContext, type ReactNode } from "react";
import { Field, Select } from "@fluentui/react-components";
import { lensNames, lensOf, lensQuestion, phaseLenses } from "../../shared/plan/phase-names.js";
import { LensContext } from "./lens.js";
import { phaseTexts } from "./phase-texts.js";
import { useSpeech } from "./speak.js";

/** The choice of the model under whose names phases are shown. */
export function LensSelect(): ReactNode {
  const { t } = useSpeech();
  const { lens, choose } = useContext(LensContext);
  return (
    <Field label={t(lensQuestion)} hint={t(phaseTexts.lensHelp)}>
      <Select
        value={lens}
        onChange={(_event, data) => {
          choose(lensOf(data.value));
        }}
      >
        {phaseLenses.map((one) => (
          <option key={one} value={one}>
            {lensNames[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
