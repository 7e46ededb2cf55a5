import { useId, useMemo, useState, type ReactNode } from "react";
import { Caption1, Checkbox, Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { unitLabel } from "../../shared/references.js";
import { newPlanTexts } from "./new-plan-texts.js";
import type { RegisterUnit } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { chosenOf, pressLine, searchLines, treeLines } from "./unit-tree.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    maxHeight: "260px",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  line: { display: "flex" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Units from which on a search is offered. */
const searchedFrom = 8;

/** The units of an organisation to tick, as its tree has them; a node above others ticks all of them. */
export function UnitChecklist(props: {
  readonly units: readonly RegisterUnit[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** Says how many are ticked; absent: that units may be added later. */
  readonly help?: string;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const id = useId();
  const [search, setSearch] = useState("");
  const lines = useMemo(() => treeLines(props.units), [props.units]);
  const shown = searchLines(lines, search);
  return (
    <div className={styles.part} role="group" aria-labelledby={id}>
      <Label id={id}>{t(newPlanTexts.units)}</Label>
      {lines.length >= searchedFrom && (
        <Input
          type="search"
          aria-label={t(newPlanTexts.findUnit)}
          placeholder={t(newPlanTexts.findUnit)}
          value={search}
          onChange={(_event, data) => {
            setSearch(data.value);
          }}
        />
      )}
      {lines.length > 0 && (
        <div className={styles.list}>
          {shown.length === 0 && <Caption1>{t(newPlanTexts.nothingFound)}</Caption1>}
          {shown.map((line) => (
            <div
              key={line.unit.id}
              className={styles.line}
              style={{ paddingLeft: `calc(${String(line.unit.depth)} * ${tokens.spacingHorizontalXL})` }}
            >
              <Checkbox
                label={unitLabel(line.unit)}
                checked={chosenOf(line, props.chosen)}
                onChange={() => {
                  props.onChange(pressLine(line, props.chosen));
                }}
              />
            </div>
          ))}
        </div>
      )}
      <Caption1 className={styles.quiet}>{props.help ?? t(lines.length === 0 ? newPlanTexts.noUnits : newPlanTexts.unitsHelp)}</Caption1>
    </div>
  );
}
