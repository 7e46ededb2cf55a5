import type { ReactNode } from "react";
import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePhaseName } from "./lens.js";
import { cycleText } from "./cycle-text.js";
import { oneLine } from "./one-line.js";
import { PlainList } from "./plain-list.js";
import { PlanDue } from "./plan-due.js";
import { PlanFigures } from "./plan-figures.js";
import type { MyPlan } from "./plan-source.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  plan: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  head: {
    alignSelf: "stretch",
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
  },
  action: { flexShrink: 0 },
});

/** How deep a heading stands. */
type HeadingLevel = 2 | 3;

/** Plans shown before the rest is asked for. */
const shownFirst = 6;

/** Plans with where they stand and what they have due, and beside each what can be done with it. `level`: of the plans' headings, one below what stands over the list. */
export function PlanList(props: {
  readonly plans: readonly MyPlan[];
  readonly level: HeadingLevel;
  readonly action: (plan: MyPlan) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const nameOf = usePhaseName();
  return (
    <PlainList
      items={props.plans}
      shownFirst={shownFirst}
      line={(plan) => (
        <li key={plan.id} className={styles.plan}>
          <div className={styles.head}>
            <Body1Strong as={props.level === 2 ? "h2" : "h3"}>{plan.method}</Body1Strong>
            <div className={styles.action}>{props.action(plan)}</div>
          </div>
          <Caption1 className={styles.quiet}>{oneLine(plan.organisation, nameOf(plan.phase), cycleText(plan.cycle, t))}</Caption1>
          {plan.figures.length > 0 && <PlanFigures figures={plan.figures} />}
          <PlanDue plan={plan} level={props.level === 2 ? 3 : 4} />
        </li>
      )}
    />
  );
}
