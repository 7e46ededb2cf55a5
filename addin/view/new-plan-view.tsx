import type { ReactNode } from "react";
import { Body1, Spinner } from "@fluentui/react-components";
import type { Pane, PaneState } from "../sync/pane.js";
import { NewPlanForm } from "./new-plan-form.js";
import { newPlanTexts } from "./new-plan-texts.js";
import { NotFetched } from "./not-fetched.js";
import type { PlanSource, Registers } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { SubView } from "./sub-view.js";
import { useLoaded } from "./use-loaded.js";
import { useAttempts } from "./use-attempts.js";

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly source: PlanSource;
  readonly onBack: () => void;
  /** The plan is made, and in the workbook or offered as a file. */
  readonly onMade: () => void;
}

/** Puts a new plan together out of the registers and makes it with one press. */
export function NewPlanView(props: Props): ReactNode {
  const { t } = useSpeech();
  const [attempt, tryAgain] = useAttempts();
  const registers = useLoaded(`registers ${String(attempt)}`, () => props.source.registers());
  return (
    <SubView title={t(newPlanTexts.title)} onBack={props.onBack}>
      {registers.state === "waiting" && <Spinner label={t(newPlanTexts.loading)} />}
      {registers.state === "away" && <NotFetched onRetry={tryAgain}>{t(newPlanTexts.away)}</NotFetched>}
      {registers.state === "here" && <FormOrAdvice {...props} registers={registers.value} />}
    </SubView>
  );
}

function FormOrAdvice(props: Props & { readonly registers: Registers }): ReactNode {
  const { t } = useSpeech();
  const { methods, organisations } = props.registers;
  const [first] = organisations;
  if (first === undefined) return <Body1>{t(newPlanTexts.notYours)}</Body1>;
  if (methods.length === 0) return <Body1>{t(newPlanTexts.noMethods)}</Body1>;
  return <NewPlanForm {...props} methods={methods} organisations={organisations} first={first} />;
}
