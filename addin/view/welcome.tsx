import { useState, type ReactNode } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { frameTexts } from "./frame-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({ body: { whiteSpace: "normal" }, bar: { marginBottom: tokens.spacingVerticalL } });

/** What to do with a plan whose sheets were put in just now, until she has read it. */
export function Welcome(): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t(frameTexts.welcomeTitle)}</MessageBarTitle>
        {t(frameTexts.welcome)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            setRead(true);
          }}
        >
          {t(frameTexts.understood)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
