import type { ReactNode } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useSpeech } from "./speak.js";
import { welcomeTexts } from "./welcome-texts.js";

const useStyles = makeStyles({ body: { whiteSpace: "normal" }, bar: { marginBottom: tokens.spacingVerticalL } });

/** What to do with a plan whose sheets were put in just now, until she has read it. */
export function Welcome(props: { readonly onRead: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t(welcomeTexts.title)}</MessageBarTitle>
        {t(welcomeTexts.what)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onRead}>
          {t(welcomeTexts.understood)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
