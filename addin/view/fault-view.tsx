import type { ReactNode } from "react";
import { Button, Link } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import { Advice } from "./advice.js";
import { useSpeech } from "./speak.js";
import { startTexts } from "./start-texts.js";
import { texts } from "./texts.js";

/** Why the pane cannot work here. */
export type PaneFault = "notLoaded" | "outside" | "tooOld" | "away";

const sentences: Readonly<Record<PaneFault, { readonly title: Text; readonly advice: Text }>> = {
  notLoaded: { title: startTexts.notLoadedTitle, advice: startTexts.notLoaded },
  outside: { title: startTexts.outsideTitle, advice: startTexts.outside },
  tooOld: { title: startTexts.tooOldTitle, advice: startTexts.tooOld },
  away: { title: startTexts.awayTitle, advice: startTexts.away },
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
      <Link href="/try/">{t(startTexts.tryInstead)}</Link>
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
