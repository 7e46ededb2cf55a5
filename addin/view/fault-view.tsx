import type { ReactNode } from "react";
import { Button, Link } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import { Advice } from "./advice.js";
import { useSpeech } from "./speak.js";
import { faultViewTexts } from "./fault-view-texts.js";
import { texts } from "./texts.js";

/** Why the pane cannot work here. */
export type PaneFault = "notLoaded" | "outside" | "tooOld" | "away";

const sentences: Readonly<Record<PaneFault, { readonly title: Text; readonly advice: Text }>> = {
  notLoaded: { title: faultViewTexts.notLoadedTitle, advice: faultViewTexts.notLoaded },
  outside: { title: faultViewTexts.outsideTitle, advice: faultViewTexts.outside },
  tooOld: { title: faultViewTexts.tooOldTitle, advice: faultViewTexts.tooOld },
  away: { title: faultViewTexts.awayTitle, advice: faultViewTexts.away },
};

/** What is wrong, in words, and what to do about it. */
export function FaultView(props: { readonly fault: PaneFault; readonly onRetry?: () => void }): ReactNode {
  const { t } = useSpeech();
  const { title, advice } = sentences[props.fault];
  const retry =
    props.onRetry ??
    ((): void => {
      window.location.reload();
    });
  const action =
    props.fault === "outside" ? (
      <Link href="/try/">{t(faultViewTexts.tryInstead)}</Link>
    ) : (
      <Button appearance="primary" onClick={retry}>
        {t(texts.tryAgain)}
      </Button>
    );
  return (
    <Advice title={t(title)} actions={action}>
      {t(advice)}
    </Advice>
  );
}
