import { useState, type ReactNode } from "react";
import { Field, Input } from "@fluentui/react-components";
import { faultTexts } from "../../shared/fault-texts.js";
import { readDay, shortDay } from "./day-text.js";
import { useSpeech } from "./speak.js";

interface Props {
  readonly label: string;
  /** YYYY-MM-DD; null while there is no day, or none that will do. */
  readonly value: string | null;
  /** Why a day, or none at all (null), will not do, as a sentence; null where it will. Absent: every day will, and none at all. */
  readonly refusal?: (day: string | null) => string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day typed as people type it in a cell, whatever language the browser speaks; shown in the person's own way when she leaves the field. */
export function DateField({ label, value, refusal = () => null, onChange }: Props): ReactNode {
  const { t, language } = useSpeech();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? "" : shortDay(value, language));
  const read = (text: string): { readonly day: string | null; readonly fault: string | null } => {
    const reading = readDay(text, language);
    if ("fault" in reading) return { day: null, fault: t(faultTexts[reading.fault], { read: text, max: "" }) };
    const day = typeof reading.value === "string" ? reading.value : null;
    const fault = refusal(day);
    return { day: fault === null ? day : null, fault };
  };
  const { fault } = read(shown);
  return (
    <Field label={label} {...(fault === null ? {} : { validationMessage: fault })}>
      <Input
        value={shown}
        onChange={(_event, data) => {
          setTyped(data.value);
          onChange(read(data.value).day);
        }}
        onBlur={() => {
          if (value !== null) setTyped(null);
        }}
      />
    </Field>
  );
}
