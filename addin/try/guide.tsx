import { useId, type ReactNode } from "react";
import { Button, Caption1, Card, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useSpeech } from "../view/speak.js";
import type { Desks } from "./open-desks.js";
import { tryTexts } from "./texts.js";
import { typeConflict, typeMerge, typeUsage } from "./type-for-me.js";

const useStyles = makeStyles({
  steps: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))", gap: tokens.spacingHorizontalL },
  step: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  text: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  type: { alignSelf: "flex-start" },
});

const steps = [
  { title: tryTexts.mergeTitle, text: tryTexts.merge, type: typeMerge },
  { title: tryTexts.conflictTitle, text: tryTexts.conflict, type: typeConflict },
  { title: tryTexts.reportTitle, text: tryTexts.report, type: typeUsage },
] as const;

/** What to try, in three steps; a button types each step's edits into the workbooks. */
export function Guide(props: { readonly desks: Desks }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <section className={styles.steps} aria-label={t(tryTexts.steps)}>
      {steps.map((step, at) => (
        <Step key={step.title.en} step={step} first={at === 0} desks={props.desks} />
      ))}
    </section>
  );
}

function Step(props: { readonly step: (typeof steps)[number]; readonly first: boolean; readonly desks: Desks }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const id = useId();
  const { step } = props;
  return (
    <Card className={styles.step} role="group" aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {t(step.title)}
      </Subtitle2>
      <Caption1 className={styles.text}>{t(step.text)}</Caption1>
      <Button
        size="small"
        className={styles.type}
        aria-describedby={id}
        onClick={() => {
          step.type(props.desks);
        }}
      >
        {t(tryTexts.type)}
      </Button>
    </Card>
  );
}
