import type { ReactNode } from "react";
import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** What could not be fetched, in words, and the way to try again; stands in a column. */
export function NotFetched(props: { readonly children: string; readonly onRetry: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <>
      <Body1>{props.children}</Body1>
      <Button className={styles.button} onClick={props.onRetry}>
        {t(texts.tryAgain)}
      </Button>
    </>
  );
}
