import type { ReactNode } from "react";
import { Badge, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import type { PanePlan } from "../sync/pane.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  method: { overflowWrap: "anywhere", margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Which plan the workbook holds, where, and how far it has come. */
export function PlanHeading(props: { readonly plan: PanePlan }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { plan } = props;
  const under = [
    plan.organisation,
    say(phaseNames[plan.phase], language),
    ...(plan.cycle > 1 ? [t(texts.cycle, { n: plan.cycle }).replace(" ", "\u00A0")] : []),
  ];
  return (
    <header className={styles.heading}>
      <Subtitle2 as="h1" className={styles.method}>
        {plan.method}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{under.join(" · ")}</Caption1>
      {plan.status === "CLOSED" && <Badge appearance="outline">{t(texts.closed)}</Badge>}
    </header>
  );
}
