import { useState, type ReactNode } from "react";
import { Field, Input } from "@fluentui/react-components";
import { faultTexts } from "../../shared/fault-texts.js";
import { readDay, shortDay } from "./day-text.js";
import { phaseTexts } from "./phase-texts.js";
import { useSpeech } from "./speak.js";

interface Props {
  readonly label: string;
  /** YYYY-MM-DD; null while what is typed is no day. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day, typed as people type it in a cell, whatever language the browser speaks; shown in the person's own way when she leaves the field. */
export function DateField(props: Props): ReactNode {
  const { t, language } = useSpeech();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (props.value === null ? "" : shortDay(props.value, language));
  const reading = readDay(shown, language);
  const fault =
    "fault" in reading ? t(faultTexts[reading.fault], { read: shown, max: "" }) : reading.value === null ? t(phaseTexts.needDate) : null;
  const type = (text: string): void => {
    const now = readDay(text, language);
    setTyped(text);
    props.onChange("value" in now && typeof now.value === "string" ? now.value : null);
  };
  return (
    <Field label={props.label} {...(fault === null ? {} : { validationMessage: fault })}>
      <Input
        value={shown}
        onChange={(_event, data) => {
          type(data.value);
        }}
        onBlur={() => {
          if (props.value !== null) setTyped(null);
        }}
      />
    </Field>
  );
}
