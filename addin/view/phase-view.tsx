import { useState, type ReactNode } from "react";
import {
  Badge,
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { phases, type Phase } from "../../shared/field.js";
import { phaseName } from "../../shared/plan/phase-names.js";
import type { Pane, PanePlan } from "../sync/pane.js";
import { DateField } from "./date-field.js";
import { today } from "./day-text.js";
import { usePhaseName } from "./lens.js";
import { LensSelect } from "./lens-select.js";
import { Part } from "./part.js";
import { phaseTexts } from "./phase-texts.js";
import { ProblemList } from "./problem-list.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  path: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  here: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  own: { color: tokens.colorNeutralForeground3, display: "block" },
  change: { whiteSpace: "normal" },
});

/** What a person says when the plan changes phase. */
interface Decision {
  readonly to: Phase;
  readonly on: string | null;
  readonly decision: string;
  readonly by: string;
}

function nextPhase(now: Phase): Phase {
  return phases[phases.indexOf(now) + 1] ?? now;
}

function fresh(now: Phase): Decision {
  return { to: nextPhase(now), on: today(), decision: "", by: "" };
}

/** Where the plan stands among its phases and under whose names they are shown, what the next one still misses, and the command to enter one. */
export function PhaseView(props: { readonly pane: Pane; readonly plan: PanePlan; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const nameOf = usePhaseName();
  const { pane, plan } = props;
  const [wanted, setWanted] = useState<Decision>(() => fresh(plan.phase));
  const [outcome, setOutcome] = useState("");
  const change = async (): Promise<void> => {
    if (wanted.on === null) return;
    await pane.setPhase(commandOf(wanted, wanted.on));
    const done = pane.state.plan?.phase === wanted.to;
    setOutcome(done ? t(phaseTexts.done, { phase: nameOf(wanted.to) }) : (pane.state.notice ?? ""));
    if (done) setWanted(fresh(wanted.to));
  };
  return (
    <Part title={t(phaseTexts.title)}>
      <LensSelect />
      <Path now={plan.phase} />
      <div className={styles.flow}>
        <PhaseChoice wanted={wanted} onChange={setWanted} />
        {wanted.to !== plan.phase && <Missing pane={pane} to={wanted.to} />}
        <DecisionForm wanted={wanted} onChange={setWanted} />
        <Button
          className={styles.change}
          disabledFocusable={props.busy || wanted.to === plan.phase || wanted.on === null}
          onClick={() => void change()}
        >
          {t(phaseTexts.change, { phase: nameOf(wanted.to) })}
        </Button>
        <Body1 role="status">{outcome}</Body1>
      </div>
    </Part>
  );
}

function commandOf(wanted: Decision, enteredOn: string): Parameters<Pane["setPhase"]>[0] {
  const [decision, by] = [wanted.decision.trim(), wanted.by.trim()];
  return { phase: wanted.to, enteredOn, ...(decision === "" ? {} : { decision }), ...(by === "" ? {} : { decidedBy: by }) };
}

function Path(props: { readonly now: Phase }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const nameOf = usePhaseName();
  return (
    <ol className={styles.path} aria-label={t(phaseTexts.path)}>
      {phases.map((phase) => {
        const here = phase === props.now;
        const own = phaseName(phase, "planark", language);
        return (
          <li key={phase} aria-current={here ? "step" : undefined}>
            <Body1 className={mergeClasses(here ? styles.here : styles.quiet)}>{nameOf(phase)}</Body1>{" "}
            {here && <Badge appearance="tint">{t(phaseTexts.now)}</Badge>}
            {own !== nameOf(phase) && <Caption1 className={styles.own}>{own}</Caption1>}
          </li>
        );
      })}
    </ol>
  );
}

/** What a phase still misses: hints, each with the way to its cell. */
function Missing(props: { readonly pane: Pane; readonly to: Phase }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const nameOf = usePhaseName();
  const missing = props.pane.gate(props.to);
  if (missing.length === 0) return <Body1>{t(phaseTexts.complete, { phase: nameOf(props.to) })}</Body1>;
  return (
    <>
      <ProblemList pane={props.pane} title={t(phaseTexts.missing)} problems={missing} />
      <Caption1 className={styles.quiet}>{t(phaseTexts.neverStops)}</Caption1>
    </>
  );
}

interface FormProps {
  readonly wanted: Decision;
  readonly onChange: (wanted: Decision) => void;
}

function PhaseChoice({ wanted, onChange }: FormProps): ReactNode {
  const { t } = useSpeech();
  const nameOf = usePhaseName();
  return (
    <Field label={t(phaseTexts.newPhase)}>
      <Select
        value={wanted.to}
        onChange={(_event, data) => {
          onChange({ ...wanted, to: phases.find((one) => one === data.value) ?? wanted.to });
        }}
      >
        {phases.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function DecisionForm({ wanted, onChange }: FormProps): ReactNode {
  const { t } = useSpeech();
  const refusal = (day: string | null): string | null => {
    if (day === null) return t(phaseTexts.needDate);
    return day > today() ? t(phaseTexts.notYet) : null;
  };
  return (
    <>
      <DateField
        label={t(phaseTexts.enteredOn)}
        value={wanted.on}
        refusal={refusal}
        onChange={(on) => {
          onChange({ ...wanted, on });
        }}
      />
      <Field label={t(phaseTexts.decision)}>
        <Textarea
          value={wanted.decision}
          resize="vertical"
          onChange={(_event, data) => {
            onChange({ ...wanted, decision: data.value });
          }}
        />
      </Field>
      <Field label={t(phaseTexts.decidedBy)}>
        <Input
          value={wanted.by}
          onChange={(_event, data) => {
            onChange({ ...wanted, by: data.value });
          }}
        />
      </Field>
    </>
  );
}
