import type { ReactNode } from "react";
import { Link, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Language, Text } from "../../shared/language.js";
import { LanguageSelect } from "../view/language-select.js";
import { useSpeech } from "../view/speak.js";
import { tryTexts } from "./texts.js";

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 480px)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  name: { color: tokens.colorBrandForeground1 },
  grow: { flexGrow: 1 },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "1760px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 480px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
  },
});

interface Way {
  readonly text: Text;
  readonly href: string;
}

/** The try page's bar with the ways on from it and the choice of language, above what is tried. */
export function TryFrame(props: {
  readonly isEmptyDesk: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const ways: readonly Way[] = [
    { text: tryTexts.home, href: "/" },
    props.isEmptyDesk ? { text: tryTexts.title, href: "/try/" } : { text: tryTexts.tryEmpty, href: "/try/?empty" },
    { text: tryTexts.leader, href: "/dashboard/" },
  ];
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Subtitle1 className={styles.name}>Planark</Subtitle1>
        {ways.map(({ text, href }) => (
          <Link key={href} appearance="subtle" href={href}>
            {t(text)}
          </Link>
        ))}
        <span className={styles.grow} />
        <LanguageSelect appearance="underline" value={language} onChoose={props.onLanguage} />
      </header>
      <main className={styles.main}>{props.children}</main>
    </div>
  );
}
