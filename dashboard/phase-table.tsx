import { useState, type ReactNode } from "react";
import { Body1, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { lensNames, lensOf, lensQuestion, phaseLenses, type PhaseLens } from "../shared/plan/phase-names.js";
import { requireKnown } from "../shared/report/figures.js";
import { ask } from "./api.js";
import { DataTable } from "./data-table.js";
import type { Question } from "./explain-drawer.js";
import { FigureText } from "./figure-text.js";
import { phaseReport } from "./report-documents.js";
import { figureOf, linesOf } from "./report-lines.js";
import { chooseLens, chosenLens } from "./session.js";
import { useSpeech } from "./speak.js";
import { reportTexts } from "./texts.js";
import { useLoaded } from "./use-loaded.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choice: { width: "240px", maxWidth: "100%", gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
});

const columns = [
  { metric: "planCount", heading: reportTexts.planCount },
  { metric: "daysInPhase", heading: requireKnown("daysInPhase").label },
] as const;

interface Props {
  readonly under: string;
  readonly label: string;
  readonly method: string | null;
  readonly onExplain: (question: Question) => void;
}

/** How many plans are in each phase and for how long; below it the choice of the names that phases are shown by, kept in this browser. */
export function PhaseTable(props: Props): ReactNode {
  const styles = useStyles();
  const [lens, setLens] = useState(chosenLens);
  return (
    <div className={styles.part}>
      <Phases {...props} lens={lens} />
      <LensPicker
        lens={lens}
        onLens={(next) => {
          chooseLens(next);
          setLens(next);
        }}
      />
    </div>
  );
}

function Phases(props: Props & { readonly lens: PhaseLens }): ReactNode {
  const { t, language } = useSpeech();
  const { under, label, method, lens } = props;
  const report = useLoaded([under, method, language, lens].join("/"), () => ask(phaseReport, { under: [under], method, language, lens }));
  if (report.state === "waiting") return <Spinner label={t(reportTexts.loading)} />;
  if (report.state === "away") return <Body1>{t(reportTexts.away)}</Body1>;
  const rows = linesOf(report.value.phases).map((line) => {
    const name = line.labels[0] ?? "";
    const numbers = columns.map(({ metric, heading }) => (
      <FigureText
        key={metric}
        figure={figureOf(line, metric)}
        what={`${t(heading)}, ${name}`}
        onExplain={() => {
          props.onExplain({ metric, heading, under, label: `${label} · ${name}`, key: line.ids });
        }}
      />
    ));
    return { key: line.ids.join(":"), cells: [name, ...numbers] };
  });
  const headings = [t(reportTexts.phase), ...columns.map(({ heading }) => t(heading))];
  return <DataTable title={t(reportTexts.phases)} headings={headings} rows={rows} />;
}

/** The choice of the model under whose names phases are shown. */
function LensPicker(props: { readonly lens: PhaseLens; readonly onLens: (lens: PhaseLens) => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Field className={styles.choice} label={t(lensQuestion)}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={props.lens}
        onChange={(_event, data) => {
          props.onLens(lensOf(data.value));
        }}
      >
        {phaseLenses.map((lens) => (
          <option key={lens} value={lens}>
            {lensNames[lens]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
