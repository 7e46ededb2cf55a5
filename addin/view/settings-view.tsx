import type { ReactNode } from "react";
import { Badge, Caption1, Field, makeStyles, MessageBar, MessageBarBody, Switch, tokens } from "@fluentui/react-components";
import { say } from "../../shared/language.js";
import { modules, type Module } from "../../shared/plan/modules.js";
import type { Pane, PanePlan, PaneState } from "../sync/pane.js";
import { LanguageSelect } from "./language-select.js";
import { Part } from "./part.js";
import { PhaseView } from "./phase-view.js";
import { RulesPart } from "./rules-part.js";
import { settingsTexts } from "./settings-texts.js";
import { SheetsPart } from "./sheets-part.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  module: { display: "flex", flexDirection: "column", alignItems: "flex-start", padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
  notice: { whiteSpace: "normal" },
});

interface Props {
  readonly pane: Pane;
  readonly plan: PanePlan;
  readonly state: PaneState;
}

/** The plan's parts and phase, the language of the workbook and the pane, and the sheets' lists and formats. */
export function SettingsView(props: Props): ReactNode {
  const styles = useStyles();
  const { pane, plan, state } = props;
  const busy = state.stage === "syncing" || state.stage === "opening";
  return (
    <div className={styles.flow}>
      {state.notice !== null && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.notice}>{state.notice}</MessageBarBody>
        </MessageBar>
      )}
      <ModulesPart {...props} busy={busy} />
      {state.sheets.length > 0 && <SheetsPart pane={pane} state={state} sheets={state.sheets} />}
      <PhaseView key={plan.id} pane={pane} plan={plan} busy={busy} />
      <LanguagePart pane={pane} />
      <RulesPart pane={pane} broken={state.broken} busy={busy} />
    </div>
  );
}

function ModulesPart(props: { readonly pane: Pane; readonly plan: PanePlan; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Part title={t(settingsTexts.modulesTitle)}>
      <Caption1 className={styles.quiet}>{t(settingsTexts.modulesHelp)}</Caption1>
      {modules
        .filter((module) => !module.always)
        .map((module) => (
          <ModuleSwitch key={module.key} module={module} {...props} />
        ))}
    </Part>
  );
}

function ModuleSwitch(props: { readonly module: Module; readonly pane: Pane; readonly plan: PanePlan; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { module, pane, plan } = props;
  const on = plan.modules.includes(module.key);
  return (
    <div className={styles.module}>
      <Switch
        label={say(module.label, language)}
        checked={on}
        disabled={props.busy}
        onChange={(_event, data) => void pane.setModule(module.key, data.checked)}
      />
      <Caption1 className={styles.quiet}>{say(module.purpose, language)}</Caption1>
      {!on && module.suggestedIn.includes(plan.phase) && <Badge appearance="tint">{t(settingsTexts.suggested)}</Badge>}
    </div>
  );
}

function LanguagePart(props: { readonly pane: Pane }): ReactNode {
  const { t, language } = useSpeech();
  return (
    <Part title={t(texts.language)}>
      <Field hint={t(settingsTexts.languageHelp)}>
        <LanguageSelect value={language} onChoose={(next) => void props.pane.setLanguage(next)} />
      </Field>
    </Part>
  );
}
