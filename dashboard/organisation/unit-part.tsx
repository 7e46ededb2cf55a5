import { useState, type ReactNode } from "react";
import { Button, makeStyles, Spinner, Switch, tokens } from "@fluentui/react-components";
import { ask } from "../api.js";
import { Notice } from "../notice.js";
import { useSpeech } from "../speak.js";
import { reportTexts } from "../texts.js";
import { useLoaded } from "../use-loaded.js";
import { CommandBar } from "./command-bar.js";
import { commandTexts } from "./command-texts.js";
import { unitsFile } from "./documents.js";
import { DayField } from "./fields.js";
import { FileDialog } from "./file-dialog.js";
import { askUnits, today, type Unit } from "./registers.js";
import { SaveButton } from "./save-button.js";
import { organisationTexts } from "./texts.js";
import { UnitDialog, type UnitCommandName } from "./unit-dialogs.js";
import { UnitList } from "./unit-list.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  looking: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalXL },
});

type Open = { readonly kind: "file" } | { readonly kind: "command"; readonly command: UnitCommandName; readonly unit: Unit } | null;

/** The tree of units as of a day; with commands for the coordinator, which hold for today's tree. */
export function UnitPart(props: { readonly under: string; readonly mayEdit: boolean; readonly onDone: (what: string) => void }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { under } = props;
  const [version, setVersion] = useState(0);
  const [day, setDay] = useState(today);
  const [closed, setClosed] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const loaded = useLoaded([under, day, version].join(" "), () => askUnits(under, day));
  if (loaded.state === "waiting") return <Spinner label={t(organisationTexts.loading)} />;
  if (loaded.state === "away") return <Notice title={t(reportTexts.awayTitle)}>{t(reportTexts.away)}</Notice>;
  const units = loaded.value.filter(({ closedOn }) => closed || closedOn === null || closedOn > day);
  const command = (name: UnitCommandName, unit: Unit): void => {
    setOpen({ kind: "command", command: name, unit });
  };
  const close = (done: string | null): void => {
    setOpen(null);
    if (done === null) return;
    setVersion(version + 1);
    props.onDone(done);
  };
  const editing = props.mayEdit && day === today();
  return (
    <div className={styles.part}>
      <div className={styles.looking}>
        <DayField label={t(organisationTexts.asOf)} value={day} onChange={setDay} />
        <Switch
          label={t(organisationTexts.showClosed)}
          checked={closed}
          onChange={(_event, { checked }) => {
            setClosed(checked);
          }}
        />
      </div>
      <Commands
        units={loaded.value}
        editing={editing}
        onCommand={command}
        onFile={() => {
          setOpen({ kind: "file" });
        }}
        fetchFile={async () => (await ask(unitsFile, { under, language })).unitsFile}
      />
      <UnitList units={units} onCommand={editing ? command : null} />
      {loaded.value.length < 2 && <Notice title={t(organisationTexts.noUnitsTitle)}>{t(organisationTexts.noUnits)}</Notice>}
      {open?.kind === "file" && <FileDialog under={under} onClose={close} />}
      {open?.kind === "command" && (
        <UnitDialog
          command={open.command}
          unit={open.unit}
          units={loaded.value.filter(({ closedOn }) => closedOn === null)}
          onClose={close}
        />
      )}
    </div>
  );
}

function Commands(props: {
  readonly units: readonly Unit[];
  readonly editing: boolean;
  readonly onCommand: (command: UnitCommandName, unit: Unit) => void;
  readonly onFile: () => void;
  readonly fetchFile: () => Promise<string>;
}): ReactNode {
  const { t } = useSpeech();
  const top = props.units[0];
  const give = (command: UnitCommandName): void => {
    if (top !== undefined) props.onCommand(command, top);
  };
  return (
    <CommandBar label={t(organisationTexts.units)}>
      {props.editing && (
        <>
          <Button
            appearance="primary"
            onClick={() => {
              give("add");
            }}
          >
            {t(commandTexts.add)}
          </Button>
          <Button
            onClick={() => {
              give("merge");
            }}
          >
            {t(commandTexts.merge)}
          </Button>
          <Button onClick={props.onFile}>{t(commandTexts.importUnits)}</Button>
        </>
      )}
      <SaveButton file="units.csv" fetch={props.fetchFile} />
    </CommandBar>
  );
}
