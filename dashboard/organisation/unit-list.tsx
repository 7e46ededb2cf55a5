import type { ReactNode } from "react";
import {
  Badge,
  Caption1,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { sayLevel } from "../../shared/unit-levels.js";
import { DataTable } from "../data-table.js";
import { longDay, useSpeech } from "../speak.js";
import { commandTexts } from "./command-texts.js";
import type { Unit } from "./registers.js";
import { organisationTexts } from "./texts.js";
import type { UnitCommandName } from "./unit-dialogs.js";

const useStyles = makeStyles({
  name: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  step: { borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`, paddingLeft: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The tree of units as a table: each directly before those below it; with commands for who may give them. */
export function UnitList(props: {
  readonly units: readonly Unit[];
  readonly onCommand: ((command: UnitCommandName, unit: Unit) => void) | null;
}): ReactNode {
  const { t, language } = useSpeech();
  const { units, onCommand } = props;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const texts = [organisationTexts.unit, organisationTexts.level, organisationTexts.staff, organisationTexts.plans];
  const headings = [...texts, ...(onCommand === null ? [] : [organisationTexts.change])].map((text) => t(text));
  const rows = units.map((unit) => ({
    key: unit.id,
    cells: [
      <UnitName key="name" unit={unit} names={names} />,
      sayLevel(unit.level, language),
      unit.staffCount === null ? "–" : String(unit.staffCount),
      String(unit.plans),
      ...(onCommand === null ? [] : [<CommandMenu key="menu" unit={unit} onCommand={onCommand} />]),
    ],
  }));
  return <DataTable title={t(organisationTexts.units)} headings={headings} rows={rows} />;
}

function UnitName(props: { readonly unit: Unit; readonly names: ReadonlyMap<string, string> }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { code, name, depth, closedOn, successors } = props.unit;
  const day = closedOn === null ? "" : longDay(closedOn, language);
  const into = successors.map((id) => props.names.get(id) ?? id).join(", ");
  return (
    <div className={styles.step} style={{ marginLeft: `${String(depth * 12)}px` }}>
      <span className={styles.name}>
        <span>{name}</span>
        <Caption1 className={styles.quiet}>{code}</Caption1>
        {closedOn !== null && (
          <Badge appearance="tint" color="informative">
            {successors.length === 0 ? t(organisationTexts.closedOn, { day }) : t(organisationTexts.wentInto, { day, names: into })}
          </Badge>
        )}
      </span>
    </div>
  );
}

const onOpen = ["rename", "move", "change", "split", "merge", "close"] as const;

function CommandMenu(props: { readonly unit: Unit; readonly onCommand: (command: UnitCommandName, unit: Unit) => void }): ReactNode {
  const { t } = useSpeech();
  const { unit } = props;
  const own = unit.organisation ? (["rename", "change"] as const) : onOpen;
  const commands: readonly UnitCommandName[] = unit.closedOn === null ? own : unit.successors.length === 0 ? ["reopen"] : ["rename"];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" aria-label={t(organisationTexts.changeOne, { name: `${unit.code} ${unit.name}` })}>
          {t(organisationTexts.change)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {commands.map((command) => (
            <MenuItem
              key={command}
              onClick={() => {
                props.onCommand(command, unit);
              }}
            >
              {t(commandTexts[command])}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
