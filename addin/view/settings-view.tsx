import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, Field, Input, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { phases, type Phase } from "../../shared/field.js";
import { languageOf, languages, say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import { modules } from "../../shared/plan/modules.js";
import type { Pane, PanePlan } from "../sync/pane.js";
import { Part } from "./part.js";
import { settingsTexts } from "./settings-texts.js";
import { useSpeech } from "./speak.js";
import { languageNames, texts } from "./texts.js";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  module: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The plan's phase, which of its parts are on, and the language of the workbook and the pane. */
export function SettingsView(props: { readonly pane: Pane; readonly plan: PanePlan }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.flow}>
      <Modules {...props} />
      <PhasePart {...props} />
      <LanguagePart pane={props.pane} />
    </div>
  );
}

function Modules(props: { readonly pane: Pane; readonly plan: PanePlan }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  return (
    <Part title={t(settingsTexts.modulesTitle)}>
      <Caption1 className={styles.quiet}>{t(settingsTexts.modulesHelp)}</Caption1>
      {modules
        .filter((module) => !module.always)
        .map((module) => (
          <div key={module.key} className={styles.module}>
            <Switch
              label={say(module.label, language)}
              checked={props.plan.modules.includes(module.key)}
              onChange={(_event, data) => void props.pane.setModule(module.key, data.checked)}
            />
            <Caption1 className={styles.quiet}>{say(module.purpose, language)}</Caption1>
          </div>
        ))}
    </Part>
  );
}

/** Today as YYYY-MM-DD by the person's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function PhasePart(props: { readonly pane: Pane; readonly plan: PanePlan }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [phase, setPhase] = useState<Phase>(props.plan.phase);
  const [enteredOn, setEnteredOn] = useState(today);
  const [decidedBy, setDecidedBy] = useState("");
  const change = (): void =>
    void props.pane.setPhase({ phase, enteredOn, ...(decidedBy.trim() === "" ? {} : { decidedBy: decidedBy.trim() }) });
  return (
    <Part title={t(settingsTexts.phaseTitle)}>
      <Body1>{t(settingsTexts.phaseNow, { phase: say(phaseNames[props.plan.phase], language) })}</Body1>
      <div className={styles.form}>
        <Field label={t(settingsTexts.newPhase)}>
          <Select
            value={phase}
            onChange={(_event, data) => {
              setPhase(phases.find((one) => one === data.value) ?? phase);
            }}
          >
            {phases.map((one) => (
              <option key={one} value={one}>
                {say(phaseNames[one], language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t(settingsTexts.enteredOn)}>
          <Input
            type="date"
            value={enteredOn}
            onChange={(_event, data) => {
              setEnteredOn(data.value);
            }}
          />
        </Field>
        <Field label={t(settingsTexts.decidedBy)}>
          <Input
            value={decidedBy}
            onChange={(_event, data) => {
              setDecidedBy(data.value);
            }}
          />
        </Field>
        <Button disabled={phase === props.plan.phase || enteredOn === ""} onClick={change}>
          {t(settingsTexts.changePhase)}
        </Button>
      </div>
    </Part>
  );
}

function LanguagePart(props: { readonly pane: Pane }): ReactNode {
  const { t, language } = useSpeech();
  return (
    <Part title={t(texts.language)}>
      <Field hint={t(settingsTexts.languageHelp)}>
        <Select
          aria-label={t(texts.language)}
          value={language}
          onChange={(_event, data) => void props.pane.setLanguage(languageOf(data.value))}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </Select>
      </Field>
    </Part>
  );
}
