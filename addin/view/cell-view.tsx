import { useState, type ReactNode } from "react";
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import type { Pane, PaneProblem, PaneState, SelectedCell } from "../sync/pane.js";
import { CellContent } from "./cell-content.js";
import { cellTexts } from "./cell-texts.js";
import { DraftsElsewhere } from "./drafts-elsewhere.js";
import { isSamePlace } from "./drafts.js";
import { HistoryList } from "./history-list.js";
import { choiceTexts } from "./choice-texts.js";
import { listTexts } from "./list-texts.js";
import { Notices } from "./notices.js";
import { oneLine } from "./one-line.js";
import { Part } from "./part.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  sentence: { whiteSpace: "normal", overflowWrap: "anywhere" },
  toggle: { alignSelf: "flex-start" },
});

/** The cell the person has selected: where it is, what it is for, what it holds and held, and room to write. Follows the selection. */
export function CellView(props: { readonly pane: Pane; readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [historyOpen, setHistoryOpen] = useState(false);
  const { selected } = props.state;
  return (
    <div className={styles.flow}>
      <DraftsElsewhere pane={props.pane} here={selected} />
      {selected === null ? (
        <div className={styles.head}>
          <Subtitle1 as="h2">{t(cellTexts.noneTitle)}</Subtitle1>
          <Body1>{t(cellTexts.none)}</Body1>
        </div>
      ) : (
        <Selected key={selected.place.address} {...props} cell={selected} historyOpen={historyOpen} onHistory={setHistoryOpen} />
      )}
      <Notices state={props.state} />
    </div>
  );
}

interface SelectedProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly cell: SelectedCell;
  readonly historyOpen: boolean;
  readonly onHistory: (open: boolean) => void;
}

function Selected(props: SelectedProps): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { cell, state } = props;
  const isContested = state.conflicts.some(({ place }) => place !== null && isSamePlace(place, cell.place));
  const help = cell.help === "" ? cell.sectionHelp : cell.help;
  return (
    <>
      <header className={styles.head}>
        <Subtitle1 as="h2">{cell.field ?? cell.section}</Subtitle1>
        <Caption1 className={styles.quiet}>{oneLine(cell.field === null ? null : cell.section, cell.title, cell.place.address)}</Caption1>
      </header>
      {cell.field !== null && <CellContent pane={props.pane} cell={cell} />}
      {isContested && <Note title={t(choiceTexts.conflictsTitle)} sentence={t(cellTexts.contested)} severity="problem" />}
      {cell.problems.map((problem) => (
        <ProblemNote key={problem.key} problem={problem} />
      ))}
      {cell.field === null && <Body1>{t(cellTexts.noField)}</Body1>}
      {help !== "" && (
        <Part title={t(cellTexts.help)}>
          <Body1 className={styles.text}>{help}</Body1>
        </Part>
      )}
      {cell.hasHistory && <History {...props} />}
    </>
  );
}

function ProblemNote(props: { readonly problem: PaneProblem }): ReactNode {
  const { t } = useSpeech();
  const { severity, sentence, stays } = props.problem;
  const title = t(severity === "problem" ? listTexts.problemsTitle : listTexts.hintsTitle);
  return <Note title={title} severity={severity} sentence={stays ? `${sentence} ${t(listTexts.staysBehind)}.` : sentence} />;
}

function Note(props: { readonly title: string; readonly sentence: string; readonly severity: PaneProblem["severity"] }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent={props.severity === "problem" ? "warning" : "info"} layout="multiline">
      <MessageBarBody className={styles.sentence}>
        <MessageBarTitle>{props.title}:</MessageBarTitle>
        {props.sentence}
      </MessageBarBody>
    </MessageBar>
  );
}

function History(props: SelectedProps): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { cell, state, historyOpen } = props;
  const version = `${cell.place.address} ${String(state.plan?.rev ?? 0)} ${cell.value}`;
  return (
    <Part title={t(cellTexts.historyTitle)}>
      <Button
        className={styles.toggle}
        aria-expanded={historyOpen}
        onClick={() => {
          props.onHistory(!historyOpen);
        }}
      >
        {t(historyOpen ? cellTexts.hideHistory : cellTexts.showHistory)}
      </Button>
      {historyOpen && <HistoryList pane={props.pane} place={cell.place} version={version} writable={cell.writable} />}
    </Part>
  );
}
