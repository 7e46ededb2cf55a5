import { useState, type ReactNode } from "react";
import { Button, Checkbox, Field, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ask } from "../api.js";
import { useSpeech } from "../speak.js";
import * as documents from "./command-documents.js";
import { CommandDialog, type Run } from "./command-dialog.js";
import { commandTexts } from "./command-texts.js";
import { countOf, DayField, emptyUnit, LevelField, newUnitOf, TextField, UnitField, UnitFields, type UnitDraft } from "./fields.js";
import { today, type Unit } from "./registers.js";

/** A command on a unit or on the tree. */
export type UnitCommandName = "add" | "rename" | "change" | "move" | "close" | "reopen" | "merge" | "split";

/** What a dialog of a command is given. `units`: the open ones, in the order of the tree, the node of the page first. */
export interface UnitDialogProps {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly onClose: (done: string | null) => void;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  choices: { display: "flex", flexDirection: "column", maxHeight: "220px", overflowY: "auto" },
});

/** The dialog of a command on a unit or on the tree. */
export function UnitDialog(props: UnitDialogProps & { readonly command: UnitCommandName }): ReactNode {
  switch (props.command) {
    case "add":
      return <AddDialog {...props} />;
    case "rename":
      return <RenameDialog {...props} />;
    case "change":
      return <ChangeDialog {...props} />;
    case "move":
      return <MoveDialog {...props} />;
    case "close":
      return <CloseDialog {...props} />;
    case "reopen":
      return <ReopenDialog {...props} />;
    case "merge":
      return <MergeDialog {...props} />;
    case "split":
      return <SplitDialog {...props} />;
  }
}

function AddDialog({ unit, units, onClose }: UnitDialogProps): ReactNode {
  const { t } = useSpeech();
  const [draft, setDraft] = useState(emptyUnit);
  const [parentId, setParent] = useState(unit.id);
  const [on, setOn] = useState(today);
  const run: Run = (options) => ask(documents.addUnit, { parentId, unit: newUnitOf(draft), on, options });
  return (
    <CommandDialog title={t(commandTexts.add)} formKey={JSON.stringify([draft, parentId, on])} run={run} onClose={onClose}>
      <UnitFields unit={draft} onChange={setDraft} />
      <UnitField label={t(commandTexts.parent)} units={units} value={parentId} onChange={setParent} />
      <DayField label={t(commandTexts.on)} value={on} onChange={setOn} />
    </CommandDialog>
  );
}

function RenameDialog({ unit, onClose }: UnitDialogProps): ReactNode {
  const { t } = useSpeech();
  const [name, setName] = useState(unit.name);
  const [on, setOn] = useState(today);
  const run: Run = (options) => ask(documents.renameUnit, { unitId: unit.id, name, on, options });
  return (
    <CommandDialog title={titleOf(t(commandTexts.rename), unit)} formKey={JSON.stringify([name, on])} run={run} onClose={onClose}>
      <TextField label={t(commandTexts.name)} value={name} required onChange={setName} />
      <DayField label={t(commandTexts.on)} value={on} onChange={setOn} />
    </CommandDialog>
  );
}

function ChangeDialog({ unit, onClose }: UnitDialogProps): ReactNode {
  const { t } = useSpeech();
  const [level, setLevel] = useState(unit.level);
  const [staff, setStaff] = useState(unit.staffCount === null ? "" : String(unit.staffCount));
  const run: Run = (options) => ask(documents.changeUnit, { unitId: unit.id, level, staffCount: countOf(staff), options });
  return (
    <CommandDialog title={titleOf(t(commandTexts.change), unit)} formKey={JSON.stringify([level, staff])} run={run} onClose={onClose}>
      <LevelField value={level} onChange={setLevel} />
      <TextField label={t(commandTexts.staffCount)} value={staff} onChange={setStaff} />
    </CommandDialog>
  );
}

function MoveDialog({ unit, units, onClose }: UnitDialogProps): ReactNode {
  const { t } = useSpeech();
  const [parentId, setParent] = useState(unit.parentId ?? "");
  const [on, setOn] = useState(today);
  const run: Run = (options) => ask(documents.moveUnit, { unitId: unit.id, parentId, on, options });
  return (
    <CommandDialog title={titleOf(t(commandTexts.move), unit)} formKey={JSON.stringify([parentId, on])} run={run} onClose={onClose}>
      <UnitField label={t(commandTexts.parent)} units={units.filter(({ id }) => id !== unit.id)} value={parentId} onChange={setParent} />
      <DayField label={t(commandTexts.on)} value={on} onChange={setOn} />
    </CommandDialog>
  );
}

function CloseDialog({ unit, onClose }: UnitDialogProps): ReactNode {
  const { t } = useSpeech();
  const [on, setOn] = useState(today);
  const run: Run = (options) => ask(documents.closeUnit, { unitId: unit.id, on, options });
  return (
    <CommandDialog title={titleOf(t(commandTexts.close), unit)} formKey={on} run={run} onClose={onClose}>
      <DayField label={t(commandTexts.on)} value={on} onChange={setOn} />
    </CommandDialog>
  );
}

function ReopenDialog({ unit, onClose }: UnitDialogProps): ReactNode {
  const { t } = useSpeech();
  const run: Run = (options) => ask(documents.reopenUnit, { unitId: unit.id, options });
  return (
    <CommandDialog title={titleOf(t(commandTexts.reopen), unit)} formKey={unit.id} run={run} onClose={onClose}>
      {null}
    </CommandDialog>
  );
}

function MergeDialog({ unit, units, onClose }: UnitDialogProps): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const choices = units.filter(({ organisation }) => !organisation);
  const [chosen, setChosen] = useState<readonly string[]>(unit.organisation ? [] : [unit.id]);
  const [intoId, setInto] = useState("");
  const [draft, setDraft] = useState(emptyUnit);
  const [on, setOn] = useState(today);
  const into = intoId === "" ? { intoNew: newUnitOf(draft) } : { intoId };
  const unitIds = chosen.filter((id) => id !== intoId);
  const run: Run = (options) => ask(documents.mergeUnits, { unitIds, on, ...into, options });
  return (
    <CommandDialog title={t(commandTexts.merge)} formKey={JSON.stringify([unitIds, into, on])} run={run} onClose={onClose}>
      <Field label={t(commandTexts.whichMerge)}>
        <div className={styles.choices} role="group" aria-label={t(commandTexts.whichMerge)}>
          {choices.map(({ id, code, name }) => (
            <Checkbox
              key={id}
              label={`${code} ${name}`}
              checked={chosen.includes(id)}
              onChange={(_event, { checked }) => {
                setChosen(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id));
              }}
            />
          ))}
        </div>
      </Field>
      <UnitField label={t(commandTexts.into)} units={choices} value={intoId} first={t(commandTexts.newUnit)} onChange={setInto} />
      {intoId === "" && <UnitFields unit={draft} onChange={setDraft} />}
      <DayField label={t(commandTexts.on)} value={on} onChange={setOn} />
    </CommandDialog>
  );
}

function SplitDialog({ unit, onClose }: UnitDialogProps): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [parts, setParts] = useState<readonly UnitDraft[]>([emptyUnit, emptyUnit]);
  const [on, setOn] = useState(today);
  const run: Run = (options) => ask(documents.splitUnit, { unitId: unit.id, into: parts.map(newUnitOf), on, options });
  return (
    <CommandDialog title={titleOf(t(commandTexts.split), unit)} formKey={JSON.stringify([parts, on])} run={run} onClose={onClose}>
      {parts.map((part, at) => (
        <section key={at} className={styles.part} aria-label={t(commandTexts.part, { n: at + 1 })}>
          <Subtitle2 as="h3" className={styles.title}>
            {t(commandTexts.part, { n: at + 1 })}
          </Subtitle2>
          <UnitFields
            unit={part}
            onChange={(next) => {
              setParts(parts.map((one, place) => (place === at ? next : one)));
            }}
          />
        </section>
      ))}
      <Button
        onClick={() => {
          setParts([...parts, emptyUnit]);
        }}
      >
        {t(commandTexts.morePart)}
      </Button>
      <DayField label={t(commandTexts.on)} value={on} onChange={setOn} />
    </CommandDialog>
  );
}

function titleOf(command: string, { code, name }: Unit): string {
  return `${command}: ${code} ${name}`;
}
