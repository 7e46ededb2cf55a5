import { useId, type ReactNode } from "react";
import { makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { useSpeech } from "./speak.js";
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

/** While the workbook is read or a view is on its way. `alone`: nothing else is on the page, so this is its heading. */
export function Waiting(props: { readonly alone?: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const id = useId();
  return (
    <div className={styles.wait}>
      <Spinner aria-labelledby={id} />
      <Subtitle2 as={props.alone === true ? "h1" : "span"} id={id}>
        {t(texts.opening)}
      </Subtitle2>
    </div>
  );
}
