import { useState, type ReactNode } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useSpeech } from "./speak.js";
import { welcomeTexts } from "./welcome-texts.js";

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
        <MessageBarTitle>{t(welcomeTexts.title)}</MessageBarTitle>
        {t(welcomeTexts.what)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            setRead(true);
          }}
        >
          {t(welcomeTexts.understood)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
