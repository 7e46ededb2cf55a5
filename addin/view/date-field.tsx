import { useState, type ReactNode } from "react";
import { Field, Input } from "@fluentui/react-components";
import { faultTexts } from "../../shared/fault-texts.js";
import type { Value } from "../../shared/field.js";
import { readDay, shortDay, today } from "./day-text.js";
import { phaseTexts } from "./phase-texts.js";
import { useSpeech } from "./speak.js";

interface Props {
  readonly label: string;
  /** YYYY-MM-DD; null while what is typed is no day, or one that has not come yet. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day until today, typed as people type it in a cell, whatever language the browser speaks; shown in the person's own way when she leaves the field. */
export function DateField(props: Props): ReactNode {
  const { t, language } = useSpeech();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (props.value === null ? "" : shortDay(props.value, language));
  const reading = readDay(shown, language);
  const useless = (day: Value): string | null => {
    if (typeof day !== "string") return t(phaseTexts.needDate);
    return day > today() ? t(phaseTexts.notYet) : null;
  };
  const fault = "fault" in reading ? t(faultTexts[reading.fault], { read: shown, max: "" }) : useless(reading.value);
  const type = (text: string): void => {
    const now = readDay(text, language);
    setTyped(text);
    props.onChange("value" in now && useless(now.value) === null ? String(now.value) : null);
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
