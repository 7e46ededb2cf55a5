import type { ReactNode } from "react";
import {
  Badge,
  Caption1,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { languages, say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import type { Pane, PanePlan } from "../sync/pane.js";
import { useSpeech } from "./speak.js";
import { languageNames, texts } from "./texts.js";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  names: { minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  method: { overflowWrap: "anywhere", margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Which plan the workbook holds, and the choice of language. */
export function PlanHeading(props: { readonly plan: PanePlan; readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { plan } = props;
  const under = [
    plan.organisation,
    say(phaseNames[plan.phase], language),
    ...(plan.cycle > 1 ? [t(texts.cycle, { n: plan.cycle }).replace(" ", "\u00A0")] : []),
  ];
  return (
    <header className={styles.heading}>
      <div className={styles.names}>
        <Subtitle2 as="h1" className={styles.method}>
          {plan.method}
        </Subtitle2>
        <Caption1 className={styles.quiet}>{under.join(" · ")}</Caption1>
        {plan.status === "CLOSED" && <Badge appearance="outline">{t(texts.closed)}</Badge>}
      </div>
      <LanguageMenu pane={props.pane} />
    </header>
  );
}

/** The five languages; choosing one rewrites headings and help in the workbook and changes no data. */
function LanguageMenu(props: { readonly pane: Pane }): ReactNode {
  const { t, language } = useSpeech();
  return (
    <Menu checkedValues={{ language: [language] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" aria-label={`${t(texts.language)}: ${languageNames[language]}`}>
          {language.toUpperCase()}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList checkedValues={{ language: [language] }}>
          {languages.map((one) => (
            <MenuItemRadio key={one} name="language" value={one} lang={one} onClick={() => void props.pane.setLanguage(one)}>
              {languageNames[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
