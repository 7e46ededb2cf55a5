import type { ReactNode } from "react";
import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, PaneState } from "../sync/pane.js";
import type { PlanSheet } from "../sync/plan-offers.js";
import { FileOffer } from "./file-offer.js";
import { Part } from "./part.js";
import { sheetsTexts } from "./sheets-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  sheet: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  all: { alignSelf: "flex-start" },
});

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  /** Which of the sheets are listed. */
  readonly sheets: readonly PlanSheet[];
}

/** Sheets that this workbook shows otherwise than the plan has them, each with the press that mends it; the plan's file where Excel takes none. */
export function SheetsPart(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, state, sheets } = props;
  const busy = state.stage !== "ready";
  const gone = sheets.filter(({ why }) => why !== "off").map(({ key }) => key);
  return (
    <Part title={t(sheetsTexts.title)}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <SheetLine key={sheet.key} sheet={sheet} pane={pane} busy={busy} />
        ))}
      </ul>
      {gone.length > 1 && (
        <Button className={styles.all} disabledFocusable={busy} onClick={() => void pane.showSheets(gone, true)}>
          {t(sheetsTexts.showAll)}
        </Button>
      )}
      {state.download !== null && state.download.planId === state.plan?.id && <FileOffer download={state.download} overAnother={false} />}
    </Part>
  );
}

function SheetLine(props: { readonly sheet: PlanSheet; readonly pane: Pane; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { key, title, why } = props.sheet;
  const isOff = why === "off";
  return (
    <li className={styles.sheet}>
      <Body1Strong>{title}</Body1Strong>
      <Caption1 className={styles.quiet}>{t(sheetsTexts[why])}</Caption1>
      <Button size="small" disabledFocusable={props.busy} onClick={() => void props.pane.showSheets([key], !isOff)}>
        {t(isOff ? sheetsTexts.hide : sheetsTexts.showAgain, { sheet: title })}
      </Button>
    </li>
  );
}
