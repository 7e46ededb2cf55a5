import type { ReactNode } from "react";
import { Body1, Caption1, Card, Link, makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { Language, Text } from "../shared/language.js";
import { headingOf, planMetrics, requireKnown } from "../shared/report/figures.js";
import { Bar } from "./bar.js";
import type { Question } from "./explain-drawer.js";
import { numberOf } from "./figure-text.js";
import { figureOf, type Figure, type Line } from "./report-lines.js";
import { longDay, useSpeech } from "./speak.js";
import { reportTexts } from "./texts.js";
import { unitMetrics } from "./unit-table.js";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(220px, 1fr))", gap: tokens.spacingHorizontalL },
  card: { gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalXL, justifyContent: "flex-start" },
  number: { color: tokens.colorNeutralForeground1, textAlign: "left" },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { marginTop: "auto" },
});

/** What stands on the first page, in its order: the figures of the units below, then those of plans as a whole. */
export const keyMetrics = [...unitMetrics.map(({ metric }) => metric), ...planMetrics] as const;

const headings: readonly { readonly metric: string; readonly heading: Text }[] = [
  ...unitMetrics,
  ...planMetrics.map((metric) => ({
    metric,
    heading: metric === "daysInPhase" ? requireKnown(metric).label : headingOf(requireKnown(metric)),
  })),
];

/** The node's own figures, large, each with what it rests on. */
export function KeyFigures(props: { readonly line: Line; readonly onExplain: (question: Question) => void }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { line } = props;
  const under = { under: line.ids[0] ?? "", label: line.labels[0] ?? "", key: null };
  return (
    <section aria-label={t(reportTexts.keyFigures)} className={styles.cards}>
      {headings.map(({ metric, heading }) => {
        const figure = figureOf(line, metric);
        const notes = notesOf(figure, t, language);
        return (
          <FigureCard
            key={metric}
            title={t(heading)}
            figure={figure}
            notes={metric === "overdueCount" ? [t(reportTexts.overdueHelp), ...notes] : notes}
            onExplain={() => {
              props.onExplain({ metric, heading, ...under });
            }}
          />
        );
      })}
    </section>
  );
}

type Say = ReturnType<typeof useSpeech>["t"];

/** What a figure rests on and since when it has stood so, a sentence each. */
function notesOf(figure: Figure, t: Say, language: Language): readonly string[] {
  if (figure.n === null) return [];
  const { unitsReported, unitsExpected, oldest, plans, estimated } = figure;
  return [
    ...standingOf(figure, t, language),
    ...(estimated === null || estimated === 0 ? [] : [t(reportTexts.estimated, { n: estimated })]),
    ...(unitsExpected === 0 ? [] : [t(reportTexts.basedOn, { n: unitsReported, of: unitsExpected })]),
    ...(plans === null ? [] : [t(reportTexts.inPlans, { n: plans })]),
    ...(oldest === null ? [] : [t(figure.stale ? reportTexts.oldestStale : reportTexts.oldest, { day: longDay(oldest, language) })]),
  ];
}

function standingOf({ implemented, reachedOn, lostOn }: Figure, t: Say, language: Language): readonly string[] {
  if (implemented === true && reachedOn !== null) return [t(reportTexts.implementedSince, { day: longDay(reachedOn, language) })];
  if (implemented === null) return [];
  return lostOn === null ? [t(reportTexts.notImplemented)] : [t(reportTexts.implementedUntil, { day: longDay(lostOn, language) })];
}

function FigureCard(props: {
  readonly title: string;
  readonly figure: Figure;
  readonly notes: readonly string[];
  readonly onExplain: () => void;
}): ReactNode {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const { figure } = props;
  const number = numberOf(figure, language);
  return (
    <Card className={styles.card}>
      <Body1>{props.title}</Body1>
      {number === null ? (
        <Caption1 className={styles.quiet}>{t(reportTexts.hidden)}</Caption1>
      ) : (
        <Link as="button" appearance="subtle" aria-label={`${props.title}: ${number}`} onClick={props.onExplain}>
          <Title3 className={styles.number}>{number}</Title3>
        </Link>
      )}
      {figure.kind === "share" && figure.of !== null && figure.n !== null && <Bar n={figure.n} of={figure.of} />}
      {props.notes.map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
    </Card>
  );
}
