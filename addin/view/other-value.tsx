import { useState, type ReactNode } from "react";
import { Button, Field as FieldFrame, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { readCell } from "../../shared/cell.js";
import type { Field, Value } from "../../shared/field.js";
import { noReferences } from "../../shared/references.js";
import type { Offer } from "../sync/offers.js";
import { focused } from "./focused.js";
import { choiceTexts } from "./choice-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({ editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" } });

interface Props {
  readonly field: Field;
  readonly label: string;
  /** What may be chosen; empty where anything may be typed. */
  readonly offers: readonly Offer[];
  readonly busy: boolean;
  readonly onUse: (value: Value) => void;
}

/** An editor for a third value: one of a list where the field has one, else what is typed, read just as a cell would be. */
export function OtherValue(props: Props): ReactNode {
  return props.offers.length > 0 ? <Choose {...props} /> : <Write {...props} />;
}

function Choose(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [chosen, setChosen] = useState("");
  const offer = chosen === "" ? undefined : props.offers[Number(chosen)];
  return (
    <div className={styles.editor}>
      <FieldFrame label={`${t(choiceTexts.otherValue)}: ${props.label}`}>
        <Select
          {...focused}
          value={chosen}
          onChange={(_event, data) => {
            setChosen(data.value);
          }}
        >
          <option value="">{t(choiceTexts.chooseOne)}</option>
          {props.offers.map(({ label }, at) => (
            <option key={label} value={at}>
              {label}
            </option>
          ))}
        </Select>
      </FieldFrame>
      <UseButton
        busy={props.busy || offer === undefined}
        onPress={() => {
          if (offer !== undefined) props.onUse(offer.value);
        }}
      />
    </div>
  );
}

function Write(props: Props): ReactNode {
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
        label={`${t(choiceTexts.otherValue)}: ${props.label}`}
        {...(unreadable ? { validationMessage: t(choiceTexts.unreadable) } : {})}
      >
        <Editor field={props.field} value={typed} onType={setTyped} />
      </FieldFrame>
      <UseButton busy={props.busy || typed.trim() === ""} onPress={use} />
    </div>
  );
}

function UseButton(props: { readonly busy: boolean; readonly onPress: () => void }): ReactNode {
  const { t } = useSpeech();
  return (
    <Button disabled={props.busy} onClick={props.onPress}>
      {t(choiceTexts.use)}
    </Button>
  );
}

/** A long box for what has lines, else a line; dates by the device's own calendar. */
function Editor(props: { readonly field: Field; readonly value: string; readonly onType: (typed: string) => void }): ReactNode {
  const { field, value } = props;
  const onChange = (_event: unknown, data: { readonly value: string }): void => {
    props.onType(data.value);
  };
  const isLine = (field.kind === "text" && field.lines !== "many") || field.kind === "number";
  if (isLine) return <Input {...focused} value={value} onChange={onChange} inputMode={field.kind === "number" ? "decimal" : "text"} />;
  if (field.kind === "date") return <Input {...focused} type="date" value={value} onChange={onChange} />;
  return <Textarea {...focused} resize="vertical" rows={5} value={value} onChange={onChange} />;
}
