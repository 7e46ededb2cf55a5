import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { Advice } from "./advice.js";
import { awayTexts } from "./away-texts.js";
import { frameTexts } from "./frame-texts.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

/** The server gives no answer: what that means for what she wrote, and a way to try again. Absent `onRetry`: the page is loaded anew; `onBack`: a way back to where she came from. */
export function AwayView(props: { readonly onRetry?: () => void; readonly onBack?: () => void }): ReactNode {
  const { t } = useSpeech();
  const retry = props.onRetry ?? reload;
  return (
    <Advice
      title={t(awayTexts.title)}
      actions={
        <>
          <Button appearance="primary" onClick={retry}>
            {t(texts.tryAgain)}
          </Button>
          {props.onBack !== undefined && <Button onClick={props.onBack}>{t(frameTexts.back)}</Button>}
        </>
      }
    >
      {t(awayTexts.what)}
    </Advice>
  );
}

function reload(): void {
  window.location.reload();
}
