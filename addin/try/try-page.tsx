import { useState, type ReactNode } from "react";
import { Body1, Spinner } from "@fluentui/react-components";
import { languageOf, type Language } from "../../shared/language.js";
import { AwayView } from "../view/away-view.js";
import { Look } from "../view/look.js";
import { useSpeech } from "../view/speak.js";
import { useLoaded } from "../view/use-loaded.js";
import { DeskView } from "./desk-view.js";
import { openEmptyDesk, type Desk } from "./open-desk.js";
import { openDesks } from "./open-desks.js";
import { tryTexts } from "./texts.js";
import { TryFrame } from "./try-frame.js";
import { TryHead } from "./try-head.js";
import { TwoDesks } from "./two-desks.js";
import { useLanguageOf } from "./use-language-of.js";

const languageKey = "planark.language";

/** Whether the address asks for a desk with an empty workbook instead of the two with a plan. */
const isEmptyDesk = new URLSearchParams(location.search).has("empty");

/** The try page in the language chosen in this tab, else the browser's own. */
export function TryPage(): ReactNode {
  const [language, setLanguage] = useState(() => languageOf(sessionStorage.getItem(languageKey) ?? navigator.language));
  const choose = (next: Language): void => {
    sessionStorage.setItem(languageKey, next);
    setLanguage(next);
  };
  return (
    <Look language={language}>
      <TryFrame isEmptyDesk={isEmptyDesk} onLanguage={choose}>
        {isEmptyDesk ? <FirstDay /> : <Coordinators />}
      </TryFrame>
    </Look>
  );
}

function Coordinators(): ReactNode {
  const { t, language } = useSpeech();
  const desks = useLoaded("desks", () => openDesks(language));
  if (desks.state === "waiting") return <Spinner label={t(tryTexts.loading)} />;
  if (desks.state === "away") return <AwayView />;
  return desks.value === null ? <Body1>{t(tryTexts.noPlan)}</Body1> : <TwoDesks desks={desks.value} />;
}

function FirstDay(): ReactNode {
  const { language } = useSpeech();
  const desk = useLoaded("desk", () => openEmptyDesk("demo-anna", language));
  if (desk.state === "waiting") return <Spinner />;
  return desk.state === "away" ? <AwayView /> : <EmptyDesk desk={desk.value} />;
}

function EmptyDesk(props: { readonly desk: Desk }): ReactNode {
  useLanguageOf(props.desk.pane);
  return (
    <>
      <TryHead title={tryTexts.emptyTitle} lead={tryTexts.emptyLead} />
      <DeskView desk={props.desk} alone />
    </>
  );
}
