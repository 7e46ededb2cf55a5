import { useId, type ReactNode } from "react";
import { makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { useSpeech } from "./speak.js";
import type { Text } from "../../shared/language.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  wait: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXXL,
    textAlign: "center",
  },
});

/** While something is on its way, and what it is: a view unless said. `alone`: nothing else is on the page, so this is its heading. */
export function Waiting(props: { readonly alone?: boolean; readonly what?: Text }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const id = useId();
  return (
    <div className={styles.wait}>
      <Spinner aria-labelledby={id} />
      <Subtitle2 as={props.alone === true ? "h1" : "span"} id={id}>
        {t(props.what ?? texts.loadingView)}
      </Subtitle2>
    </div>
  );
}
