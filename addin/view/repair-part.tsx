import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import type { Pane } from "../sync/pane.js";
import { Part } from "./part.js";
import { settingsCounts, settingsTexts } from "./settings-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({ repair: { alignSelf: "flex-start" } });

/** Says how many columns have lost their lists or number formats, and gives them back in one press. */
export function RepairPart(props: { readonly pane: Pane; readonly columns: number; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t, count } = useSpeech();
  const [repairing, setRepairing] = useState(false);
  const repair = async (): Promise<void> => {
    setRepairing(true);
    await props.pane.repairRules();
    setRepairing(false);
  };
  return (
    <Part title={t(settingsTexts.rulesTitle)}>
      <Body1>{count(settingsCounts.broken, props.columns)}</Body1>
      <Caption1>{t(settingsTexts.rulesHelp)}</Caption1>
      <Button className={styles.repair} disabled={props.busy || repairing} onClick={() => void repair()}>
        {t(settingsTexts.repair)}
      </Button>
    </Part>
  );
}
