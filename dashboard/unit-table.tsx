import type { ReactNode } from "react";
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Text } from "../shared/language.js";
import { DataTable } from "./data-table.js";
import type { Question } from "./explain-drawer.js";
import { FigureText } from "./figure-text.js";
import { figureOf, type Line } from "./report-lines.js";
import { longDay, useSpeech } from "./speak.js";
import { reportTexts } from "./texts.js";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3, display: "block" } });

/** The metrics of the table and their headings, in the order of the columns. */
export const unitMetrics = [
  { metric: "implementedShare", heading: reportTexts.asIntended },
  { metric: "trainedShare", heading: reportTexts.trained },
  { metric: "overdueCount", heading: reportTexts.overdue },
] as const;

/** The nodes one level below with their figures; a node's name leads further down, a figure to what is behind it. */
export function UnitTable(props: {
  readonly lines: readonly Line[];
  readonly onEnter: (id: string) => void;
  readonly onExplain: (question: Question) => void;
}): ReactNode {
  const { t } = useSpeech();
  const headings = [t(reportTexts.unit), ...unitMetrics.map(({ heading }) => t(heading)), t(reportTexts.reported)];
  const rows = props.lines.map((line) => ({ key: line.ids[0] ?? "", cells: cellsOf(line, props, t) }));
  return <DataTable title={t(reportTexts.byUnit)} headings={headings} rows={rows} />;
}

function cellsOf(line: Line, props: Parameters<typeof UnitTable>[0], t: (text: Text) => string): readonly ReactNode[] {
  const [id, label] = [line.ids[0] ?? "", line.labels[0] ?? ""];
  return [
    <NodeName key="name" id={id} label={label} onEnter={props.onEnter} />,
    ...unitMetrics.map(({ metric, heading }) => (
      <FigureText
        key={metric}
        figure={figureOf(line, metric)}
        what={`${t(heading)}, ${label}`}
        onExplain={() => {
          props.onExplain({ metric, heading, under: id, label, key: null });
        }}
      />
    )),
    <Reported key="reported" line={line} />,
  ];
}

function NodeName(props: { readonly id: string; readonly label: string; readonly onEnter: (id: string) => void }): ReactNode {
  const { t } = useSpeech();
  if (props.id.endsWith(":own")) return <>{t(reportTexts.atThisLevel)}</>;
  return (
    <Link
      as="button"
      onClick={() => {
        props.onEnter(props.id);
      }}
    >
      {props.label}
    </Link>
  );
}

function Reported(props: { readonly line: Line }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const figure = figureOf(props.line, "implementedShare");
  if (figure.unitsExpected === 0) return "–";
  return (
    <>
      {`${String(figure.unitsReported)} / ${String(figure.unitsExpected)}`}
      {figure.oldest !== null && (
        <Caption1 className={styles.quiet}>
          {t(figure.stale ? reportTexts.oldestStale : reportTexts.oldest, { day: longDay(figure.oldest, language) })}
        </Caption1>
      )}
    </>
  );
}
