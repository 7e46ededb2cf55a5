import type { ReactNode } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../sync/pane.js";
import type { PeriodOffer } from "../sync/plan-offers.js";
import { Part } from "./part.js";
import { periodCounts, periodTexts } from "./period-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  add: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The newest ended period where units lack a row, with the press that makes the rows. */
export function PeriodPart(props: { readonly pane: Pane; readonly offer: PeriodOffer; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t, count } = useSpeech();
  const { period, rows } = props.offer;
  return (
    <Part title={t(periodTexts.title, { period })}>
      <Body1>{count(periodCounts.missing, rows)}</Body1>
      <Caption1 className={styles.quiet}>{t(periodTexts.help)}</Caption1>
      <Button className={styles.add} disabledFocusable={props.busy} onClick={() => void props.pane.addPeriod(period)}>
        {t(periodTexts.add, { period })}
      </Button>
    </Part>
  );
}
