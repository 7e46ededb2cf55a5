import { useState, type ReactNode } from "react";
import {
  Badge,
  Caption1,
  Link,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { languages, type Language } from "../shared/language.js";
import { Look } from "./look.js";
import { chooseLanguage, chosenLanguage } from "./session.js";
import { useSpeech } from "./speak.js";
import { frameTexts, languageNames } from "./texts.js";

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorBrandForeground1 },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL, flexGrow: 1 },
  here: { fontWeight: tokens.fontWeightSemibold },
  demo: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  skip: { position: "absolute", left: "-9999px", ":focus": { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalM } },
  main: {
    maxWidth: "1120px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    "@media (max-width: 480px)": { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}` },
  },
});

type PageName = "home" | "report" | "organisation";

const links = [
  { name: "home", href: "/", text: frameTexts.home },
  { name: "try", href: "/try/", text: frameTexts.try },
  { name: "report", href: "/dashboard/", text: frameTexts.report },
  { name: "organisation", href: "/organisation/", text: frameTexts.organisation },
] as const;

/** What stands round a page: the way to the other pages, the choice of language, and the mark of the demo. */
export function PageFrame(props: { readonly page: PageName; readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(chosenLanguage);
  const choose = (next: Language): void => {
    chooseLanguage(next);
    setLanguage(next);
  };
  return (
    <Look language={language}>
      <Frame {...props} onLanguage={choose} />
    </Look>
  );
}

function Frame(props: {
  readonly page: PageName;
  readonly children: ReactNode;
  readonly onLanguage: (language: Language) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.page}>
      <Link className={styles.skip} href="#content">
        {t(frameTexts.skip)}
      </Link>
      <header className={styles.bar}>
        <Subtitle1 className={styles.name}>Planark</Subtitle1>
        <nav className={styles.links} aria-label={t(frameTexts.pages)}>
          {links.map((link) => (
            <Link
              key={link.name}
              appearance="subtle"
              href={link.href}
              {...(link.name === props.page ? { className: styles.here, "aria-current": "page" } : {})}
            >
              {t(link.text)}
            </Link>
          ))}
          <Link appearance="subtle" href="/graphiql/">
            GraphiQL
          </Link>
        </nav>
        <Caption1 className={styles.demo}>
          <Badge appearance="tint" color="brand">
            {t(frameTexts.demo)}
          </Badge>
          {t(frameTexts.demoNote)}
        </Caption1>
        <LanguageMenu onLanguage={props.onLanguage} />
      </header>
      <main id="content" className={styles.main}>
        {props.children}
      </main>
    </div>
  );
}

function LanguageMenu(props: { readonly onLanguage: (language: Language) => void }): ReactNode {
  const { t, language } = useSpeech();
  return (
    <Menu checkedValues={{ language: [language] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" aria-label={`${t(frameTexts.language)}: ${languageNames[language]}`}>
          {languageNames[language]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((one) => (
            <MenuItemRadio
              key={one}
              name="language"
              value={one}
              lang={one}
              onClick={() => {
                props.onLanguage(one);
              }}
            >
              {languageNames[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
