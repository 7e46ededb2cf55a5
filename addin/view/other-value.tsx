import { useState, type ReactNode } from "react";
import { Button, Field as FieldFrame, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { no, readCell, yes } from "../../shared/cell.js";
import type { Field, Value } from "../../shared/field.js";
import { say, type Language } from "../../shared/language.js";
import { noReferences } from "../../shared/references.js";
import { listTexts } from "./list-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({ editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" } });

/** The labels that a cell of the field may hold, or null where anything may be typed. */
function offered(field: Field, language: Language): readonly string[] | null {
  if (field.kind === "choice") return Object.values(field.choices).map((label) => say(label, language));
  return field.kind === "yesNo" ? [say(yes, language), say(no, language)] : null;
}

/** An editor for a third value; what is typed is read just as a cell would be. */
export function OtherValue(props: {
  readonly field: Field;
  readonly label: string;
  readonly busy: boolean;
  readonly onUse: (value: Value) => void;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [typed, setTyped] = useState("");
  const [unreadable, setUnreadable] = useState(false);
  const use = (): void => {
    const reading = readCell(props.field, typed, { language, date1904: false, references: noReferences });
    setUnreadable("fault" in reading);
    if ("value" in reading) props.onUse(reading.value);
  };
  return (
    <div className={styles.editor}>
      <FieldFrame
        label={`${t(listTexts.otherValue)}: ${props.label}`}
        {...(unreadable ? { validationMessage: t(listTexts.unreadable) } : {})}
      >
        <Editor field={props.field} value={typed} onChange={setTyped} />
      </FieldFrame>
      <Button disabled={props.busy || typed.trim() === ""} onClick={use}>
        {t(listTexts.use)}
      </Button>
    </div>
  );
}

function Editor(props: { readonly field: Field; readonly value: string; readonly onChange: (typed: string) => void }): ReactNode {
  const { t, language } = useSpeech();
  const { field, value, onChange } = props;
  const choices = offered(field, language);
  if (choices !== null) {
    return (
      <Select
        value={value}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      >
        <option value="">{t(listTexts.chooseOne)}</option>
        {choices.map((label) => (
          <option key={label}>{label}</option>
        ))}
      </Select>
    );
  }
  if (field.kind === "text" && field.lines !== "many")
    return (
      <Input
        value={value}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      />
    );
  if (field.kind === "number")
    return (
      <Input
        inputMode="decimal"
        value={value}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      />
    );
  if (field.kind === "date")
    return (
      <Input
        type="date"
        value={value}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      />
    );
  return (
    <Textarea
      resize="vertical"
      rows={4}
      value={value}
      onChange={(_event, data) => {
        onChange(data.value);
      }}
    />
  );
}
