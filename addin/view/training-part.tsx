import type { ReactNode } from "react";
import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import type { UnitProgress } from "../sync/plan-offers.js";
import { Part } from "./part.js";
import { useSpeech } from "./speak.js";
import { trainingCounts, trainingTexts } from "./training-texts.js";

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalXXL },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  unit: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  track: {
    display: "flex",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
  },
  trained: { backgroundColor: tokens.colorBrandBackground },
  underTraining: { backgroundColor: tokens.colorBrandStroke2 },
});

/** How far initial training has come in each unit: the numbers in words, and a bar of those trained and in training. */
export function TrainingPart(props: { readonly units: readonly UnitProgress[] }): ReactNode {
  const styles = useStyles();
  const { t, count } = useSpeech();
  const leftOut = props.units.reduce((sum, unit) => sum + unit.leftOut, 0);
  return (
    <div className={styles.part}>
      <Part title={t(trainingTexts.title)}>
        <Caption1 className={styles.quiet}>{t(trainingTexts.help)}</Caption1>
        <ul className={styles.list}>
          {props.units.map((unit) => (
            <UnitLine key={unit.unit} unit={unit} />
          ))}
        </ul>
        {leftOut > 0 && <Caption1 className={styles.quiet}>{count(trainingCounts.leftOut, leftOut)}</Caption1>}
      </Part>
    </div>
  );
}

const others = ["underTraining", "planned", "notYet", "droppedOut"] as const satisfies readonly (keyof UnitProgress)[];
const texts: Readonly<Record<(typeof others)[number], Text>> = trainingTexts;

function UnitLine(props: { readonly unit: UnitProgress }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { unit } = props;
  const rest = others.filter((key) => unit[key] > 0).map((key) => `${t(texts[key])}: ${String(unit[key])}`);
  const all = Math.max(unit.toTrain, unit.trained + unit.underTraining);
  return (
    <li className={styles.unit}>
      <Body1Strong>{unit.label}</Body1Strong>
      <Caption1>{all === 0 ? t(trainingTexts.nobody) : t(trainingTexts.ofAll, { n: unit.trained, of: unit.toTrain })}</Caption1>
      {all > 0 && (
        <div className={styles.track} aria-hidden>
          <div className={styles.trained} style={{ flexGrow: unit.trained }} />
          <div className={styles.underTraining} style={{ flexGrow: unit.underTraining }} />
          <div style={{ flexGrow: all - unit.trained - unit.underTraining }} />
        </div>
      )}
      {rest.length > 0 && <Caption1 className={styles.quiet}>{rest.join(" · ")}</Caption1>}
    </li>
  );
}
