import type { ReactNode } from "react";
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { showFigure } from "../shared/figure.js";
import type { Language } from "../shared/language.js";
import { Bar } from "./bar.js";
import type { Figure } from "./report-lines.js";
import { useSpeech } from "./speak.js";
import { explainTexts, reportTexts } from "./texts.js";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  number: { fontVariantNumeric: "tabular-nums" },
});

/** The number of a figure in words, or null where none may be shown. */
export function numberOf(figure: Figure, language: Language): string | null {
  if (figure.n === null) return null;
  return showFigure(figure.kind, figure.n, figure.of, language);
}

/** A figure with its bar; a click asks for what is behind it. Where it is hidden, it says why. */
export function FigureText(props: { readonly figure: Figure; readonly what: string; readonly onExplain: () => void }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { figure } = props;
  const number = numberOf(figure, language);
  if (number === null) {
    const reason = figure.hidden === null ? "–" : t(figure.hidden === "NO_ACCESS" ? reportTexts.notYours : reportTexts.hidden);
    return <Caption1 className={styles.quiet}>{reason}</Caption1>;
  }
  if (figure.of === 0 || (figure.of === null && figure.n === 0)) return <span className={styles.quiet}>{number}</span>;
  return (
    <>
      <Link
        as="button"
        className={styles.number}
        aria-label={`${number}. ${t(explainTexts.explain, { figure: props.what })}`}
        onClick={props.onExplain}
      >
        {number}
      </Link>
      {figure.kind === "share" && figure.of !== null && figure.n !== null && <Bar n={figure.n} of={figure.of} />}
    </>
  );
}
