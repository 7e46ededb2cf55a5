import type { ReactNode } from "react";
import { Button, Link } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import { Advice } from "./advice.js";
import { AwayView } from "./away-view.js";
import { faultViewTexts } from "./fault-view-texts.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

/** Why the pane cannot work here. */
export type PaneFault = "notLoaded" | "outside" | "tooOld" | "away";

const sentences: Readonly<Record<Exclude<PaneFault, "away">, { readonly title: Text; readonly advice: Text }>> = {
  notLoaded: { title: faultViewTexts.notLoadedTitle, advice: faultViewTexts.notLoaded },
  outside: { title: faultViewTexts.outsideTitle, advice: faultViewTexts.outside },
  tooOld: { title: faultViewTexts.tooOldTitle, advice: faultViewTexts.tooOld },
};

/** What is wrong, in words, and what to do about it. */
export function FaultView(props: { readonly fault: PaneFault }): ReactNode {
  const { t } = useSpeech();
  if (props.fault === "away") return <AwayView />;
  const { title, advice } = sentences[props.fault];
  const action =
    props.fault === "outside" ? (
      <Link href="/try/">{t(faultViewTexts.tryInstead)}</Link>
    ) : (
      <Button
        appearance="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {t(texts.tryAgain)}
      </Button>
    );
  return (
    <Advice title={t(title)} actions={action}>
      {t(advice)}
    </Advice>
  );
}
