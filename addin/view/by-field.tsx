import { useState, type ReactNode } from "react";
import { Field, Input } from "@fluentui/react-components";
import { faultTexts } from "../../shared/fault-texts.js";
import { readDay, shortDay } from "./day-text.js";
import { useSpeech } from "./speak.js";

interface Props {
  readonly label: string;
  /** YYYY-MM-DD; null for no day. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day by which something is wanted, typed as people type it in a cell; it may be left out. */
export function ByField(props: Props): ReactNode {
  const { t, language } = useSpeech();
  const [typed, setTyped] = useState(props.value === null ? "" : shortDay(props.value, language));
  const reading = readDay(typed, language);
  const fault = "fault" in reading ? t(faultTexts[reading.fault], { read: typed, max: "" }) : null;
  return (
    <Field label={props.label} {...(fault === null ? {} : { validationMessage: fault })}>
      <Input
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
          const now = readDay(data.value, language);
          props.onChange("value" in now && typeof now.value === "string" ? now.value : null);
        }}
      />
    </Field>
  );
}
