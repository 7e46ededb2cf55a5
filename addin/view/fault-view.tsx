import type { ReactNode } from "react";
import { Button, Link } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import { Advice } from "./advice.js";
import { faultViewTexts } from "./fault-view-texts.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

/** Why the pane cannot work here. */
export type PaneFault = "notLoaded" | "outside" | "tooOld";

const sentences: Readonly<Record<PaneFault, { readonly title: Text; readonly advice: Text }>> = {
  notLoaded: { title: faultViewTexts.notLoadedTitle, advice: faultViewTexts.notLoaded },
  outside: { title: faultViewTexts.outsideTitle, advice: faultViewTexts.outside },
  tooOld: { title: faultViewTexts.tooOldTitle, advice: faultViewTexts.tooOld },
};

/** What is wrong, in words, and what to do about it. */
export function FaultView(props: { readonly fault: PaneFault }): ReactNode {
  const { t } = useSpeech();
  const { title, advice } = sentences[props.fault];
  return (
    <Advice title={t(title)} actions={<WayOn fault={props.fault} />}>
      {t(advice)}
    </Advice>
  );
}

/** What helps against each fault: an old Excel stays old however often the pane is opened. */
function WayOn({ fault }: { readonly fault: PaneFault }): ReactNode {
  const { t } = useSpeech();
  switch (fault) {
    case "outside":
      return <Link href="/try/">{t(faultViewTexts.tryInstead)}</Link>;
    case "tooOld":
      return (
        <Link href="https://excel.cloud.microsoft" target="_blank">
          {t(faultViewTexts.openOnline)}
        </Link>
      );
    case "notLoaded":
      return (
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {t(texts.tryAgain)}
        </Button>
      );
  }
}
