import type { ReactNode } from "react";
import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../shared/language.js";
import { showFigure } from "../../shared/figure.js";
import { headingOf, requireKnown } from "../../shared/report/figures.js";
import { longDay } from "./day-text.js";
import type { PlanFigure } from "./plan-source.js";
import { reportTexts } from "./report-texts.js";
import { useSpeech, type Say } from "./speak.js";

const useStyles = makeStyles({
  list: { alignSelf: "stretch", margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  value: { margin: 0 },
  notes: { margin: 0, flexBasis: "100%" },
  number: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The figures of a plan as a whole, each with its two numbers, how many units they rest on and how old the oldest part is. */
export function PlanFigures(props: { readonly figures: readonly PlanFigure[] }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  return (
    <dl className={styles.list}>
      {props.figures.map((figure) => {
        const known = requireKnown(figure.metric);
        const notes = notesOf(figure, t, language);
        return (
          <div key={figure.metric} className={styles.line}>
            <dt className={styles.name}>{t(headingOf(known))}</dt>
            <dd className={styles.value}>
              <Body1Strong className={styles.number}>{showFigure(known.kind, figure.n, figure.of, language)}</Body1Strong>
            </dd>
            {notes.length > 0 && (
              <dd className={styles.notes}>
                <Caption1 className={styles.quiet}>{notes.join(" ")}</Caption1>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

/** What goes with a figure that rests on reports: how many units have sent theirs, and from when the oldest is. */
function notesOf({ unitsReported, unitsExpected, oldest, stale }: PlanFigure, t: Say, language: Language): readonly string[] {
  if (unitsReported === null || unitsExpected === null || unitsExpected === 0) return [];
  const reported = t(reportTexts.reported, { n: unitsReported, of: unitsExpected });
  if (oldest === null) return [reported];
  return [reported, t(stale ? reportTexts.oldestStale : reportTexts.oldest, { day: longDay(oldest, language) })];
}
