import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Pane } from "../sync/pane.js";
import { Part } from "./part.js";
import { settingsCounts, settingsTexts } from "./settings-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the newest look at lists and formats came to. */
type Outcome = { readonly was: "checked" | "repaired"; readonly columns: number | null };

/** Whether the sheets' lists, warnings and formats still stand, and one press that puts them back. `broken`: how many columns are known to have lost theirs. */
export function RulesPart(props: { readonly pane: Pane; readonly broken: number; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, broken } = props;
  const [outcome, setOutcome] = useState<Outcome | "running" | null>(null);
  const run = async (was: Outcome["was"]): Promise<void> => {
    setOutcome("running");
    setOutcome({ was, columns: await (was === "checked" ? pane.checkRules() : pane.repairRules()) });
  };
  const disabled = props.busy || outcome === "running";
  return (
    <Part title={t(settingsTexts.rulesTitle)}>
      <Caption1 className={styles.quiet}>{t(settingsTexts.rulesHelp)}</Caption1>
      <div className={styles.flow}>
        <div role="status">
          {outcome === "running" ? (
            <Spinner size="tiny" label={t(settingsTexts.checking)} />
          ) : (
            <OutcomeText outcome={outcome} broken={broken} />
          )}
        </div>
        {broken > 0 && (
          <Button appearance="primary" disabledFocusable={disabled} onClick={() => void run("repaired")}>
            {t(settingsTexts.repair)}
          </Button>
        )}
        <Button disabledFocusable={disabled} onClick={() => void run("checked")}>
          {t(settingsTexts.check)}
        </Button>
      </div>
    </Part>
  );
}

function OutcomeText(props: { readonly outcome: Outcome | null; readonly broken: number }): ReactNode {
  const { t, count } = useSpeech();
  const { outcome, broken } = props;
  if (outcome !== null && outcome.columns === null) return <Body1>{t(settingsTexts.notChecked)}</Body1>;
  if (broken > 0) return <Body1>{count(settingsCounts.broken, broken)}</Body1>;
  if (outcome === null) return null;
  const mended = outcome.was === "repaired" && outcome.columns !== null && outcome.columns > 0;
  return <Body1>{mended ? count(settingsCounts.repaired, outcome.columns) : t(settingsTexts.allGood)}</Body1>;
}
