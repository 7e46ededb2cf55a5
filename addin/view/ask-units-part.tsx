import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, Field, Input, Link, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { addDays, periodDays } from "../../shared/dates.js";
import { endedPeriods, lengthOf, nextPeriod } from "../../shared/plan/periods.js";
import type { Pane } from "../sync/pane.js";
import { askCounts, askTexts } from "./ask-units-texts.js";
import { DateField } from "./date-field.js";
import { today } from "./day-text.js";
import { chosenUnits } from "./new-plan-texts.js";
import { NotFetched } from "./not-fetched.js";
import { Part } from "./part.js";
import type { AskableUnits, PlanSource, UnitFiles } from "./plan-source.js";
import { sayCount, useSpeech } from "./speak.js";
import { UnitChecklist } from "./unit-checklist.js";
import { useAttempts } from "./use-attempts.js";
import { useLoaded } from "./use-loaded.js";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start" },
  files: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, paddingLeft: 0, listStyleType: "none" },
  all: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly source: PlanSource;
  readonly planId: string;
  readonly pane: Pane;
}

/** Asks the units that take part for a period's figures: what is asked, of whom, and the files to send. */
export function AskUnitsPart(props: Props): ReactNode {
  const { t } = useSpeech();
  const [attempt, tryAgain] = useAttempts();
  const { source, planId } = props;
  const asked = useLoaded(`${planId}:${String(attempt)}`, () => Promise.all([source.askableUnits(planId), source.myName()]));
  if (asked.state === "waiting") return <Spinner label={t(askTexts.loading)} labelPosition="below" />;
  if (asked.state === "away") return <NotFetched onRetry={tryAgain}>{t(askTexts.away)}</NotFetched>;
  const [units, name] = asked.value;
  return (
    <Part title={t(askTexts.title)}>
      {units.units.length === 0 ? <Body1>{t(askTexts.nobody)}</Body1> : <AskForm {...props} units={units} name={name} />}
    </Part>
  );
}

/** How long units have, in days, until somebody says otherwise. */
const daysToAnswer = 14;

/** The period that runs now, the newest that has ended and those before it: who is late is asked again. */
function periodsAround(ended: string): readonly string[] {
  const lately = endedPeriods(periodDays(ended)?.last ?? today(), lengthOf(ended) ?? "quarter", 4);
  const now = nextPeriod(ended);
  return [...lately, ...(now === null ? [] : [now])].reverse();
}

/** What is asked, as far as it is chosen. */
interface Choice {
  readonly period: string;
  readonly backTo: string;
  readonly by: string | null;
  readonly units: ReadonlySet<string>;
}

function AskForm(props: Props & { readonly units: AskableUnits; readonly name: string }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { units, source } = props;
  const [choice, setChoice] = useState<Choice>({
    period: units.period,
    backTo: props.name,
    by: addDays(today(), daysToAnswer),
    units: new Set(units.units.map(({ id }) => id)),
  });
  const [files, setFiles] = useState<UnitFiles | "asking" | "failed" | null>(null);
  const ask = async (): Promise<void> => {
    setFiles("asking");
    const { units: chosen, ...rest } = choice;
    const asking = { ...rest, organisationId: units.organisationId, unitIds: [...chosen], language };
    setFiles(await source.askUnits(asking).catch(() => "failed" as const));
    await props.pane.refresh();
  };
  const nobody = choice.units.size === 0;
  return (
    <div className={styles.form}>
      <Caption1 className={styles.quiet}>{t(askTexts.help)}</Caption1>
      <AskFields
        units={units}
        choice={choice}
        set={(part) => {
          setChoice({ ...choice, ...part });
          setFiles(null);
        }}
      />
      <Button className={styles.button} appearance="primary" disabledFocusable={nobody || files === "asking"} onClick={() => void ask()}>
        {t(askTexts.make)}
      </Button>
      <div role="status">{files !== null && <Answer files={files} period={choice.period} />}</div>
    </div>
  );
}

function AskFields(props: {
  readonly units: AskableUnits;
  readonly choice: Choice;
  readonly set: (part: Partial<Choice>) => void;
}): ReactNode {
  const { t, count } = useSpeech();
  const { units, choice, set } = props;
  return (
    <>
      <Field label={t(askTexts.period)}>
        <Select
          value={choice.period}
          onChange={(_event, data) => {
            set({ period: data.value });
          }}
        >
          {periodsAround(units.period).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field label={t(askTexts.backTo)}>
        <Input
          value={choice.backTo}
          maxLength={100}
          onChange={(_event, data) => {
            set({ backTo: data.value });
          }}
        />
      </Field>
      <DateField
        label={t(askTexts.by)}
        value={choice.by}
        onChange={(by) => {
          set({ by });
        }}
      />
      <UnitChecklist
        units={units.units}
        chosen={choice.units}
        help={choice.units.size === 0 ? t(askTexts.chooseUnits) : count(chosenUnits, choice.units.size)}
        onChange={(chosen) => {
          set({ units: chosen });
        }}
      />
    </>
  );
}

function Answer(props: { readonly files: UnitFiles | "asking" | "failed"; readonly period: string }): ReactNode {
  const styles = useStyles();
  const { t, language, count } = useSpeech();
  const { files, period } = props;
  if (files === "asking") return <Spinner size="tiny" />;
  if (files === "failed") return <Body1>{t(askTexts.failed)}</Body1>;
  return (
    <div className={styles.form}>
      <Body1>{sayCount(askCounts.files, files.files.length, language, { period })}</Body1>
      {files.files.length > 1 && (
        <Link className={styles.all} href={files.all} target="_blank">
          {t(askTexts.all)}
        </Link>
      )}
      <ul className={styles.files}>
        {files.files.map(({ unitId, label, plans, address }) => (
          <li key={unitId}>
            <Link href={address} target="_blank">
              {label}
            </Link>{" "}
            <Caption1 className={styles.quiet}>{count(askCounts.plans, plans)}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
