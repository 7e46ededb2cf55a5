import type { ReactNode } from "react";
import { Body1, Button, Caption1, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import type { Pane, PaneState } from "../sync/pane.js";
import { Advice } from "./advice.js";
import { FaultView } from "./fault-view.js";
import { Part } from "./part.js";
import type { MyPlan, PlanSource } from "./plan-source.js";
import { PlainList } from "./plain-list.js";
import { useSpeech } from "./speak.js";
import { startTexts } from "./start-texts.js";
import { useLoaded } from "./use-loaded.js";

const useStyles = makeStyles({
  plans: { padding: `0 ${tokens.spacingHorizontalL}` },
  plan: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a workbook without a plan shows: what to do, and the person's plans to fetch. */
export function StartView(props: { readonly pane: Pane; readonly state: PaneState; readonly source: PlanSource }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const plans = useLoaded("plans", () => props.source.myPlans());
  const readAgain = (): void => void props.pane.open();
  if (props.state.stage === "offline") return <FaultView fault="away" onRetry={readAgain} />;
  return (
    <>
      <Advice title={t(startTexts.title)} actions={<Button onClick={readAgain}>{t(startTexts.lookAgain)}</Button>}>
        {props.state.notice ?? t(startTexts.what)}
      </Advice>
      <div className={styles.plans}>
        {plans.state === "waiting" && <Spinner label={t(startTexts.loadingPlans)} />}
        {plans.state === "away" && <Body1>{t(startTexts.away)}</Body1>}
        {plans.state === "here" && <MyPlans plans={plans.value} />}
      </div>
    </>
  );
}

function MyPlans(props: { readonly plans: readonly MyPlan[] }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  if (props.plans.length === 0) return <Body1>{t(startTexts.noPlans)}</Body1>;
  return (
    <Part title={t(startTexts.plans)}>
      <PlainList
        items={props.plans}
        line={(plan) => (
          <li key={plan.id} className={styles.plan}>
            <Link href={`/workbooks/${plan.id}.xlsx?language=${language}`} target="_blank">
              {t(startTexts.download, { plan: plan.method })}
            </Link>
            <Caption1 className={styles.quiet}>{`${plan.organisation} · ${say(phaseNames[plan.phase], language)}`}</Caption1>
          </li>
        )}
      />
    </Part>
  );
}
