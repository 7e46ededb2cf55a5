import type { ReactNode } from "react";
import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { more } from "./list-texts.js";
import { usePhaseName } from "./lens.js";
import { PlanDue } from "./plan-due.js";
import { PlanFigures } from "./plan-figures.js";
import type { MyPlan } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";
import { useWholeList } from "./use-whole-list.js";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, outlineStyle: "none" },
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
  const { list, shown, hidden, showAll } = useWholeList(props.plans, shownFirst);
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {shown.map((plan) => (
          <li key={plan.id} className={styles.plan}>
            <div className={styles.head}>
              <Body1Strong as={props.level === 2 ? "h2" : "h3"}>{plan.method}</Body1Strong>
              <div className={styles.action}>{props.action(plan)}</div>
            </div>
            <PlanState plan={plan} />
            {plan.figures.length > 0 && <PlanFigures figures={plan.figures} />}
            <PlanDue plan={plan} level={props.level === 2 ? 3 : 4} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} size="small" onClick={showAll}>
          {count(more, hidden)}
        </Button>
      )}
    </>
  );
}

function PlanState(props: { readonly plan: MyPlan }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const nameOf = usePhaseName();
  const { plan } = props;
  const cycle = plan.cycle > 1 ? [t(texts.cycle, { n: plan.cycle }).replace(" ", "\u00A0")] : [];
  return <Caption1 className={styles.quiet}>{[plan.organisation, nameOf(plan.phase), ...cycle].join("\u00A0· ")}</Caption1>;
}
