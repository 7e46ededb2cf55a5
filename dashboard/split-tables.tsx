import type { ReactNode } from "react";
import { Body1, Link } from "@fluentui/react-components";
import { showCount } from "../shared/figure.js";
import { Bar } from "./bar.js";
import { DataTable } from "./data-table.js";
import type { Question } from "./explain-drawer.js";
import { FigureText } from "./figure-text.js";
import { figureOf, type Line } from "./report-lines.js";
import { useSpeech } from "./speak.js";
import { reportTexts } from "./texts.js";

interface Props {
  readonly lines: readonly Line[];
  readonly under: string;
  readonly label: string;
  readonly onExplain: (question: Question) => void;
}

/** How many goals each perspective has, with bars to compare them by. */
export function GoalTable(props: Props): ReactNode {
  const { t } = useSpeech();
  const { under, label } = props;
  const most = Math.max(0, ...props.lines.map((line) => figureOf(line, "goalCount").n ?? 0));
  if (most === 0) return <Body1>{t(reportTexts.noGoals)}</Body1>;
  const rows = props.lines.map((line) => {
    const figure = figureOf(line, "goalCount");
    const name = line.labels[0] === "" ? t(reportTexts.none) : (line.labels[0] ?? "");
    const explain = (): void => {
      props.onExplain({ metric: "goalCount", heading: reportTexts.goals, under, label: `${label} · ${name}`, key: line.ids });
    };
    return {
      key: line.ids.join(":"),
      cells: [name, <FigureText key="n" figure={figure} what={name} onExplain={explain} />, <Bar key="bar" n={figure.n ?? 0} of={most} />],
    };
  });
  return <DataTable title={t(reportTexts.goals)} headings={[t(reportTexts.perspective), t(reportTexts.number), ""]} rows={rows} />;
}

/** Barriers by factor, most first, with a column for each status that occurs. */
export function BarrierTable(props: Props): ReactNode {
  const { t, language } = useSpeech();
  const statuses = distinct(props.lines.map((line) => [line.ids[1] ?? "", line.labels[1] ?? ""]));
  const factors = distinct(props.lines.map((line) => [line.ids[0] ?? "", line.labels[0] ?? ""]));
  const n = (line: Line | undefined): number => figureOf(line, "barrierCount").n ?? 0;
  const at = (factor: string, status: string): Line | undefined =>
    props.lines.find((line) => line.ids[0] === factor && line.ids[1] === status);
  const sum = (factor: string): number => statuses.reduce((total, [status]) => total + n(at(factor, status)), 0);
  const named = (label: string): string => (label === "" ? t(reportTexts.none) : label);
  const sorted = factors.filter(([factor]) => sum(factor) > 0).sort((a, b) => sum(b[0]) - sum(a[0]));
  if (sorted.length === 0) return <Body1>{t(reportTexts.noBarriers)}</Body1>;
  const rows = sorted.map(([factor, factorLabel]) => ({
    key: factor,
    cells: [
      named(factorLabel),
      ...statuses.map(([status, statusLabel]) => (
        <BarrierCount
          key={status}
          n={n(at(factor, status))}
          what={`${named(factorLabel)} · ${named(statusLabel)}`}
          keys={[factor, status]}
          {...props}
        />
      )),
      showCount(sum(factor), language),
    ],
  }));
  const headings = [t(reportTexts.factor), ...statuses.map(([, label]) => named(label)), t(reportTexts.total)];
  return <DataTable title={t(reportTexts.barriers)} headings={headings} rows={rows} numbers />;
}

function BarrierCount(props: Props & { readonly n: number; readonly what: string; readonly keys: readonly string[] }): ReactNode {
  const { language } = useSpeech();
  if (props.n === 0) return "–";
  const question = {
    metric: "barrierCount",
    heading: reportTexts.barriers,
    under: props.under,
    label: `${props.label} · ${props.what}`,
    key: props.keys,
  };
  return (
    <Link
      as="button"
      onClick={() => {
        props.onExplain(question);
      }}
    >
      {showCount(props.n, language)}
    </Link>
  );
}

function distinct(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...new Map(pairs)];
}
