import type { ReactNode } from "react";
import { Body1, Caption1, Card, Link, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { Bar } from "./bar.js";
import type { Question } from "./explain-drawer.js";
import { numberOf } from "./figure-text.js";
import { figureOf, type Figure, type Line } from "./report-lines.js";
import { useSpeech } from "./speak.js";
import { reportTexts } from "./texts.js";
import { unitMetrics } from "./unit-table.js";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))", gap: tokens.spacingHorizontalL },
  card: { gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalXL, justifyContent: "flex-start" },
  number: { color: tokens.colorNeutralForeground1, textAlign: "left" },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { marginTop: "auto" },
});

/** The node's own figures, large: the two shares, what is overdue, and how many units the figures rest on. */
export function KeyFigures(props: { readonly line: Line; readonly onExplain: (question: Question) => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { line } = props;
  const under = { under: line.ids[0] ?? "", label: line.labels[0] ?? "", key: null };
  const base = figureOf(line, "implementedShare");
  return (
    <section aria-label={t(reportTexts.keyFigures)} className={styles.cards}>
      {unitMetrics.map(({ metric, heading }) => (
        <FigureCard
          key={metric}
          title={t(heading)}
          figure={figureOf(line, metric)}
          {...(metric === "overdueCount" ? { note: t(reportTexts.overdueHelp) } : {})}
          onExplain={() => {
            props.onExplain({ metric, heading, ...under });
          }}
        />
      ))}
      <Card className={styles.card}>
        <Body1>{t(reportTexts.reported)}</Body1>
        <Title3>{`${String(base.unitsReported)} / ${String(base.unitsExpected)}`}</Title3>
      </Card>
    </section>
  );
}

function FigureCard(props: {
  readonly title: string;
  readonly figure: Figure;
  readonly note?: string;
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
      {props.note !== undefined && <Caption1 className={styles.quiet}>{props.note}</Caption1>}
      {figure.of !== null && figure.n !== null && <Bar n={figure.n} of={figure.of} />}
    </Card>
  );
}
