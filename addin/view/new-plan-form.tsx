import { useState, type ReactNode } from "react";
import {
  Body1,
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../shared/language.js";
import type { ExistingPlan, NewPlan, Pane, PaneState } from "../sync/pane.js";
import { LanguageSelect } from "./language-select.js";
import { MethodChoice } from "./method-choice.js";
import { chosenUnits, newPlanTexts } from "./new-plan-texts.js";
import { oneLine } from "./one-line.js";
import { isAtWork, PaneProgress } from "./pane-progress.js";
import type { RegisterMethod, RegisterOrganisation } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { languageNames } from "./texts.js";
import { UnitChecklist } from "./unit-checklist.js";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  existing: { whiteSpace: "normal" },
});

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly methods: readonly RegisterMethod[];
  readonly organisations: readonly RegisterOrganisation[];
  readonly first: RegisterOrganisation;
  readonly onMade: () => void;
}

/** What the new plan is to be, as far as it is chosen. */
interface Choice {
  readonly method: RegisterMethod | null;
  readonly organisation: RegisterOrganisation;
  readonly units: ReadonlySet<string>;
  readonly language: Language;
}

function newPlanOf(choice: Choice): NewPlan | null {
  const { method, organisation, units, language } = choice;
  return method === null ? null : { methodId: method.id, organisationId: organisation.id, unitIds: [...units], language, modules: [] };
}

/** The choices of a new plan, what they come to in a sentence, and the button that makes it. */
export function NewPlanForm(props: Props): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { pane, state, methods } = props;
  const [choice, setChoice] = useState<Choice>({
    method: methods.length === 1 ? (methods[0] ?? null) : null,
    organisation: props.first,
    units: new Set(),
    language,
  });
  const [missing, setMissing] = useState(false);
  const set = (part: Partial<Choice>): void => {
    setChoice({ ...choice, ...part });
  };
  const make = (): void => {
    const wanted = newPlanOf(choice);
    if (wanted === null) setMissing(true);
    else void doAndLeave(pane, () => pane.newPlan(wanted), props.onMade);
  };
  return (
    <div className={styles.form}>
      <MethodChoice
        methods={methods}
        chosen={choice.method?.id ?? null}
        missing={missing && choice.method === null}
        onChoose={(id) => {
          set({ method: methods.find((one) => one.id === id) ?? null });
        }}
      />
      {props.organisations.length > 1 && <OrganisationChoice {...props} choice={choice} set={set} />}
      <UnitChecklist
        units={choice.organisation.units}
        chosen={choice.units}
        onChange={(units) => {
          set({ units });
        }}
      />
      <LanguageChoice choice={choice} set={set} />
      <div className={styles.summary}>
        <Summary choice={choice} />
        {state.existing !== null && <Existing pane={pane} existing={state.existing} onMade={props.onMade} />}
        <PaneProgress pane={pane} state={state} what={t(newPlanTexts.creating)} />
        <Button
          appearance={state.existing === null ? "primary" : "secondary"}
          size="large"
          disabledFocusable={isAtWork(state)}
          onClick={make}
        >
          {t(newPlanTexts.create)}
        </Button>
      </div>
    </div>
  );
}

/** Does it, then goes on when another plan is open or a file is offered; else the form stays with what the pane has to say. */
async function doAndLeave(pane: Pane, doIt: () => Promise<void>, onMade: () => void): Promise<void> {
  const before = pane.state.plan?.id;
  await doIt();
  if (pane.state.plan?.id !== before || pane.state.download !== null) onMade();
}

interface ChoiceProps {
  readonly choice: Choice;
  readonly set: (part: Partial<Choice>) => void;
}

function LanguageChoice({ choice, set }: ChoiceProps): ReactNode {
  const { t } = useSpeech();
  return (
    <Field label={t(newPlanTexts.language)}>
      <LanguageSelect
        label={t(newPlanTexts.language)}
        value={choice.language}
        onChoose={(language) => {
          set({ language });
        }}
      />
    </Field>
  );
}

function OrganisationChoice(props: ChoiceProps & { readonly organisations: readonly RegisterOrganisation[] }): ReactNode {
  const { t } = useSpeech();
  const { organisations, choice, set } = props;
  return (
    <Field label={t(newPlanTexts.organisation)}>
      <Select
        value={choice.organisation.id}
        onChange={(_event, data) => {
          set({ organisation: organisations.find(({ id }) => id === data.value) ?? choice.organisation, units: new Set() });
        }}
      >
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Summary(props: { readonly choice: Choice }): ReactNode {
  const { count } = useSpeech();
  const { method, organisation, units, language } = props.choice;
  return <Body1>{oneLine(method?.name ?? null, organisation.name, count(chosenUnits, units.size), languageNames[language])}</Body1>;
}

function Existing(props: { readonly pane: Pane; readonly existing: ExistingPlan; readonly onMade: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, existing, onMade } = props;
  const fetchIt = (): void => void doAndLeave(pane, () => pane.fetchPlan(existing.planId), onMade);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.existing}>
        {t(newPlanTexts.existing, { method: existing.method, organisation: existing.organisation })}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={fetchIt}>
          {t(newPlanTexts.fetchExisting)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
