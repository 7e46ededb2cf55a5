import type { ReactNode } from "react";
import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { sayLevel, unitLevels } from "../../shared/unit-levels.js";
import { useSpeech } from "../speak.js";
import { commandTexts } from "./command-texts.js";
import { organisationTexts } from "./texts.js";
import { choiceLabel, today, type Unit } from "./registers.js";

/** A new unit as it is typed. */
export interface UnitDraft {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly staffCount: string;
}

/** A unit of which nothing is typed yet. */
export const emptyUnit: UnitDraft = { code: "", name: "", level: "unit", staffCount: "" };

/** The unit as the server takes it; a number of staff that is none goes as one that the server refuses with a sentence. */
export function newUnitOf(draft: UnitDraft): Omit<UnitDraft, "staffCount"> & { readonly staffCount: number | null } {
  return { ...draft, staffCount: countOf(draft.staffCount) };
}

/** The number that was typed; null for nothing, -1 for what is no whole number. */
export function countOf(typed: string): number | null {
  const text = typed.trim();
  if (text === "") return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

/** One line of text. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Field label={props.label} required={props.required === true}>
      <Input
        className={styles.narrow}
        value={props.value}
        onChange={(_event, data) => {
          props.onChange(data.value);
        }}
      />
    </Field>
  );
}

/** A day that has come, today unless another is chosen. */
export function DayField(props: { readonly label: string; readonly value: string; readonly onChange: (day: string) => void }): ReactNode {
  const styles = useStyles();
  return (
    <Field label={props.label}>
      <Input
        className={styles.narrow}
        type="date"
        max={today()}
        value={props.value}
        onChange={(_event, data) => {
          props.onChange(data.value === "" ? today() : data.value);
        }}
      />
    </Field>
  );
}

/** One of several values; each choice is a value and what it is called. */
function ChoiceField(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Field label={props.label}>
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={props.value}
        onChange={(_event, data) => {
          props.onChange(data.value);
        }}
      >
        {props.choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** One of the units, in the order of the tree. `first`: a choice before them, with the value "". */
export function UnitField(props: {
  readonly label: string;
  readonly units: readonly Unit[];
  readonly value: string;
  readonly first?: string;
  readonly onChange: (id: string) => void;
}): ReactNode {
  const { units, first, ...field } = props;
  const choices = units.map((unit) => [unit.id, choiceLabel(unit)] as const);
  return <ChoiceField {...field} choices={first === undefined ? choices : [["", first], ...choices]} />;
}

/** What the level is called; a word of the organisation's own stays as a choice. */
export function LevelField(props: { readonly value: string; readonly onChange: (level: string) => void }): ReactNode {
  const { t, language } = useSpeech();
  const levels = [...new Set([props.value, ...Object.keys(unitLevels)])].filter((level) => level !== "");
  return <ChoiceField {...props} label={t(organisationTexts.level)} choices={levels.map((level) => [level, sayLevel(level, language)])} />;
}

/** Code, name, level and staff of a unit to be made. */
export function UnitFields(props: { readonly unit: UnitDraft; readonly onChange: (unit: UnitDraft) => void }): ReactNode {
  const { t } = useSpeech();
  const { unit, onChange } = props;
  const set =
    (key: keyof UnitDraft) =>
    (value: string): void => {
      onChange({ ...unit, [key]: value });
    };
  return (
    <>
      <TextField label={t(commandTexts.code)} value={unit.code} required onChange={set("code")} />
      <TextField label={t(commandTexts.name)} value={unit.name} required onChange={set("name")} />
      <LevelField value={unit.level} onChange={set("level")} />
      <TextField label={t(commandTexts.staffCount)} value={unit.staffCount} onChange={set("staffCount")} />
    </>
  );
}
