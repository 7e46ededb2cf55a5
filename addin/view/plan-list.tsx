import { useState, type ReactNode } from "react";
import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import { more } from "./list-texts.js";
import { PlanDue } from "./plan-due.js";
import type { MyPlan } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
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
  more: { alignSelf: "flex-start" },
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
  const { count } = useSpeech();
  const [whole, setWhole] = useState(false);
  const shown = whole ? props.plans : props.plans.slice(0, shownFirst);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((plan) => (
          <li key={plan.id} className={styles.plan}>
            <div className={styles.head}>
              <Body1Strong as={props.level === 2 ? "h2" : "h3"}>{plan.method}</Body1Strong>
              <div className={styles.action}>{props.action(plan)}</div>
            </div>
            <PlanState plan={plan} />
            <PlanDue plan={plan} level={props.level === 2 ? 3 : 4} />
          </li>
        ))}
      </ul>
      {shown.length < props.plans.length && (
        <Button
          className={styles.more}
          appearance="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {count(more, props.plans.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function PlanState(props: { readonly plan: MyPlan }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { plan } = props;
  const cycle = plan.cycle > 1 ? [t(texts.cycle, { n: plan.cycle }).replace(" ", "\u00A0")] : [];
  return <Caption1 className={styles.quiet}>{[plan.organisation, say(phaseNames[plan.phase], language), ...cycle].join(" · ")}</Caption1>;
}
