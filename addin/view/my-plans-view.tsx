import type { ReactNode } from "react";
import { Badge, Body1, Button, Link, makeStyles, Spinner } from "@fluentui/react-components";
import type { PanePlan, PaneState } from "../sync/pane.js";
import { FileOffer } from "./file-offer.js";
import { frameTexts } from "./frame-texts.js";
import { NotFetched } from "./not-fetched.js";
import { PlanList } from "./plan-list.js";
import type { MyPlan, PlanSource } from "./plan-source.js";
import { plansTexts } from "./plans-texts.js";
import { useSpeech } from "./speak.js";
import { SubView } from "./sub-view.js";
import { useAttempts } from "./use-attempts.js";
import { useLoaded } from "./use-loaded.js";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface Props {
  readonly state: PaneState;
  readonly plan: PanePlan;
  readonly source: PlanSource;
  readonly onBack: () => void;
  readonly onNew: () => void;
}

/** All open plans of the person with what each has due, over a workbook that holds one of them. */
export function MyPlansView(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [attempt, tryAgain] = useAttempts();
  const { download } = props.state;
  const plans = useLoaded(`plans ${String(attempt)}`, () => props.source.myPlans());
  const hasNone = plans.state === "here" && plans.value.length === 0;
  const hasOthers = plans.state === "here" && plans.value.some(({ id }) => id !== props.plan.id);
  return (
    <SubView title={t(frameTexts.myPlans)} onBack={props.onBack}>
      {download !== null && <FileOffer download={download} plans={plans} overAnother />}
      {download === null && hasOthers && <Body1>{t(plansTexts.onePlan)}</Body1>}
      {plans.state === "waiting" && <Spinner label={t(plansTexts.loading)} />}
      {plans.state === "away" && <NotFetched onRetry={tryAgain}>{t(plansTexts.away)}</NotFetched>}
      {plans.state === "here" && <Plans plans={plans.value} here={props.plan.id} offered={download === null ? [] : [download.planId]} />}
      <Button className={styles.button} appearance={hasNone ? "primary" : "secondary"} onClick={props.onNew}>
        {t(frameTexts.newPlan)}
      </Button>
    </SubView>
  );
}

/** The plans with those of these ids first, in that order. */
function withFirst(plans: readonly MyPlan[], ids: readonly string[]): readonly MyPlan[] {
  return [...ids.flatMap((id) => plans.filter((plan) => plan.id === id)), ...plans.filter(({ id }) => !ids.includes(id))];
}

function Plans(props: { readonly plans: readonly MyPlan[]; readonly here: string; readonly offered: readonly string[] }): ReactNode {
  const { t, language } = useSpeech();
  const { plans, here } = props;
  if (plans.length === 0) return <Body1>{t(plansTexts.none)}</Body1>;
  return (
    <PlanList
      plans={withFirst(plans, [here, ...props.offered])}
      level={2}
      action={(plan) =>
        plan.id === here ? (
          <Badge appearance="outline">{t(plansTexts.openHere)}</Badge>
        ) : (
          <Link
            href={`/workbooks/${plan.id}.xlsx?language=${language}`}
            target="_blank"
            aria-label={t(plansTexts.downloadNamed, { plan: plan.method })}
          >
            {t(plansTexts.download)}
          </Link>
        )
      }
    />
  );
}
