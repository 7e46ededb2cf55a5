import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { Body1, Card, Link, makeStyles, Select, Spinner, Subtitle1, Title3, tokens } from "@fluentui/react-components";
import { languageOf, languages, type Language } from "../../shared/language.js";
import type { Pane } from "../sync/pane.js";
import { FaultView } from "../view/fault-view.js";
import { Look } from "../view/look.js";
import { ReportView } from "../view/report-view.js";
import { useSpeech } from "../view/speak.js";
import { languageNames, texts } from "../view/texts.js";
import { useLoaded } from "../view/use-loaded.js";
import { DeskView } from "./desk-view.js";
import { Guide } from "./guide.js";
import { openDesks, type Desks } from "./open-desks.js";
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
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: `0 ${tokens.spacingHorizontalL}` },
  desks: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 480px), 1fr))", gap: tokens.spacingHorizontalXXXL },
  report: { padding: tokens.spacingHorizontalXL },
});

const languageKey = "planark.language";

/** The try page in the language chosen in this tab, else the browser's own. */
export function TryPage(): ReactNode {
  const [language, setLanguage] = useState(() => languageOf(sessionStorage.getItem(languageKey) ?? navigator.language));
  const desks = useLoaded("desks", () => openDesks(language));
  const choose = (next: Language): void => {
    sessionStorage.setItem(languageKey, next);
    setLanguage(next);
    if (desks.state !== "here" || desks.value === null) return;
    for (const desk of [desks.value.anna, desks.value.bo]) void desk.pane.setLanguage(next);
  };
  return (
    <Look language={language}>
      <Frame onLanguage={choose}>
        {desks.state === "waiting" && <Opening />}
        {desks.state === "away" && <FaultView fault="away" />}
        {desks.state === "here" && (desks.value === null ? <NoPlan /> : <TwoDesks desks={desks.value} />)}
      </Frame>
    </Look>
  );
}

function Frame(props: { readonly onLanguage: (language: Language) => void; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Subtitle1 className={styles.name}>Planark</Subtitle1>
        <Link appearance="subtle" href="/">
          {t(tryTexts.home)}
        </Link>
        <span className={styles.grow} />
        <Select
          appearance="underline"
          aria-label={t(texts.language)}
          value={language}
          onChange={(_event, data) => {
            props.onLanguage(languageOf(data.value));
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </Select>
      </header>
      <main className={styles.main}>{props.children}</main>
    </div>
  );
}

function Opening(): ReactNode {
  const { t } = useSpeech();
  return <Spinner label={t(tryTexts.loading)} />;
}

function NoPlan(): ReactNode {
  const { t } = useSpeech();
  return <Body1>{t(tryTexts.noPlan)}</Body1>;
}

/** The revision of the plan that a pane knows; when it grows, somebody synced. */
function useRev(pane: Pane): number {
  return useSyncExternalStore(
    (listener) => pane.subscribe(listener),
    () => pane.state.plan?.rev ?? 0,
  );
}

function TwoDesks(props: { readonly desks: Desks }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { anna, bo, planId } = props.desks;
  const [annaRev, boRev] = [useRev(anna.pane), useRev(bo.pane)];
  useEffect(() => void bo.pane.refresh(), [bo, annaRev]);
  useEffect(() => void anna.pane.refresh(), [anna, boRev]);
  return (
    <>
      <div className={styles.head}>
        <Title3 as="h1">{t(tryTexts.title)}</Title3>
        <Body1>{t(tryTexts.lead)}</Body1>
      </div>
      <Guide desks={props.desks} />
      <div className={styles.desks}>
        <DeskView desk={anna} />
        <DeskView desk={bo} />
      </div>
      <Card className={styles.report} role="region" aria-label={t(tryTexts.reportOf)}>
        <ReportView source={anna.source} planId={planId} rev={Math.max(annaRev, boRev)} />
      </Card>
    </>
  );
}
