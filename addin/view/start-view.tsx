import type { ReactNode } from "react";
import { Body1, Button, Link, makeStyles, Spinner, Title3, tokens } from "@fluentui/react-components";
import type { Pane, PaneState } from "../sync/pane.js";
import { AwayView } from "./away-view.js";
import { FileOffer } from "./file-offer.js";
import { frameTexts } from "./frame-texts.js";
import { LanguageSelect } from "./language-select.js";
import { NotFetched } from "./not-fetched.js";
import { isAtWork, PaneProgress } from "./pane-progress.js";
import { Part } from "./part.js";
import { PlanList } from "./plan-list.js";
import type { MyPlan, PlanSource } from "./plan-source.js";
import { plansTexts } from "./plans-texts.js";
import { useSpeech } from "./speak.js";
import { startTexts } from "./start-texts.js";
import { useAttempts } from "./use-attempts.js";
import { useLoaded, type Loaded } from "./use-loaded.js";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    maxWidth: "560px",
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    overflowWrap: "anywhere",
  },
  lead: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  button: { alignSelf: "flex-start" },
  foot: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly source: PlanSource;
  readonly onNew: () => void;
  readonly onHelp: () => void;
  /** She has just come back from making a new plan: the keyboard goes on there. */
  readonly cameBack: boolean;
}

/** What a workbook without a plan shows: the two ways to one, her plans to fetch and a new one. */
export function StartView(props: Props): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { pane, state } = props;
  const [attempt, tryAgain] = useAttempts();
  const plans = useLoaded(`plans ${String(attempt)}`, () => props.source.myPlans());
  const hasNone = plans.state === "here" && plans.value.length === 0;
  const readAgain = (): void => void pane.open();
  if (state.stage === "offline") return <AwayView onRetry={readAgain} />;
  return (
    <div className={styles.view}>
      <div className={styles.lead}>
        <Title3 as="h1" className={styles.title}>
          {t(startTexts.title)}
        </Title3>
        <Body1>{t(startTexts.what)}</Body1>
      </div>
      {state.download !== null && <FileOffer download={state.download} plans={plans} overAnother={false} />}
      <PaneProgress pane={pane} state={state} what={t(plansTexts.fetching)} />
      <FetchPart {...props} plans={plans} onRetry={tryAgain} />
      <Part title={t(startTexts.newTitle)}>
        <Body1>{t(startTexts.newHelp)}</Body1>
        <Button
          className={styles.button}
          appearance={hasNone ? "primary" : "secondary"}
          autoFocus={props.cameBack}
          disabledFocusable={isAtWork(state)}
          onClick={props.onNew}
        >
          {t(frameTexts.newPlan)}
        </Button>
      </Part>
      <div className={styles.foot}>
        <Link as="button" onClick={readAgain}>
          {t(startTexts.lookAgain)}
        </Link>
        <Link as="button" onClick={props.onHelp}>
          {t(frameTexts.help)}
        </Link>
        <LanguageSelect value={language} onChoose={(next) => void pane.setLanguage(next)} />
      </div>
    </div>
  );
}

/** Her plans; one press puts one of them in. */
function FetchPart(props: Props & { readonly plans: Loaded<readonly MyPlan[]>; readonly onRetry: () => void }): ReactNode {
  const { t } = useSpeech();
  const { plans } = props;
  return (
    <Part title={t(startTexts.fetchTitle)}>
      {plans.state === "waiting" && <Spinner label={t(plansTexts.loading)} />}
      {plans.state === "away" && <NotFetched onRetry={props.onRetry}>{t(plansTexts.away)}</NotFetched>}
      {plans.state === "here" && <Fetchable {...props} plans={plans.value} />}
    </Part>
  );
}

function Fetchable(props: Props & { readonly plans: readonly MyPlan[] }): ReactNode {
  const { t } = useSpeech();
  const { pane, plans } = props;
  if (plans.length === 0) return <Body1>{t(plansTexts.none)}</Body1>;
  return (
    <PlanList
      plans={plans}
      level={3}
      action={(plan) => (
        <Button
          appearance={plans.length === 1 ? "primary" : "secondary"}
          disabledFocusable={isAtWork(props.state)}
          aria-label={t(plansTexts.fetchNamed, { plan: plan.method })}
          onClick={() => void pane.fetchPlan(plan.id)}
        >
          {t(plansTexts.fetch)}
        </Button>
      )}
    />
  );
}
