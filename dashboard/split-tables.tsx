import type { ReactNode } from "react";
import { Body1 } from "@fluentui/react-components";
import { showCount } from "../shared/figure.js";
import { barrierStatuses } from "../shared/plan/choices.js";
import { Bar } from "./bar.js";
import { DataTable } from "./data-table.js";
import type { Question } from "./explain-drawer.js";
import { FigureText } from "./figure-text.js";
import { figureOf, type Figure, type Line } from "./report-lines.js";
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
    const [figure, name] = [figureOf(line, "goalCount"), line.labels[0] ?? ""];
    const explain = (): void => {
      props.onExplain({ metric: "goalCount", heading: reportTexts.goals, under, label: `${label} · ${name}`, key: line.ids });
    };
    const number = (
      <>
        <FigureText figure={figure} what={name} onExplain={explain} />
        {figure.n !== null && <Bar n={figure.n} of={most} />}
      </>
    );
    return { key: line.ids.join(":"), cells: [name, number] };
  });
  return <DataTable title={t(reportTexts.goals)} headings={[t(reportTexts.perspective), t(reportTexts.number)]} rows={rows} />;
}

/** Barriers by factor, most first, with a column for each status that occurs. */
export function BarrierTable(props: Props): ReactNode {
  const { t, language } = useSpeech();
  const { lines, under, label } = props;
  const statuses = [...distinct(lines, 1)].sort(([a], [b]) => statusOrder(a) - statusOrder(b));
  const figureAt = (factor: string, status: string): Figure =>
    figureOf(
      lines.find((line) => line.ids[0] === factor && line.ids[1] === status),
      "barrierCount",
    );
  const total = (factor: string): number => statuses.reduce((sum, [status]) => sum + (figureAt(factor, status).n ?? 0), 0);
  const factors = distinct(lines, 0)
    .filter(([factor]) => total(factor) > 0)
    .sort(([a], [b]) => total(b) - total(a));
  if (factors.length === 0) return <Body1>{t(reportTexts.noBarriers)}</Body1>;
  const rows = factors.map(([factor, factorLabel]) => {
    const counts = statuses.map(([status, statusLabel]) => {
      const what = `${factorLabel} · ${statusLabel}`;
      const question = { metric: "barrierCount", heading: reportTexts.barriers, under, label: `${label} · ${what}`, key: [factor, status] };
      const explain = (): void => {
        props.onExplain(question);
      };
      return <FigureText key={status} figure={figureAt(factor, status)} what={what} onExplain={explain} />;
    });
    return { key: factor, cells: [factorLabel, ...counts, showCount(total(factor), language)] };
  });
  const headings = [t(reportTexts.factor), ...statuses.map(([, statusLabel]) => statusLabel), t(reportTexts.total)];
  return <DataTable title={t(reportTexts.barriers)} headings={headings} rows={rows} />;
}

/** The ids and labels that occur in one of the report's keys. */
function distinct(lines: readonly Line[], key: number): readonly (readonly [id: string, label: string])[] {
  return [...new Map(lines.map((line) => [line.ids[key] ?? "", line.labels[key] ?? ""]))];
}

/** Statuses stand in the order in which a barrier goes through them, what is none of them last. */
function statusOrder(status: string): number {
  const at = Object.keys(barrierStatuses).indexOf(status);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}
