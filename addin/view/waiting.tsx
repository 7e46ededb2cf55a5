import type { ReactNode } from "react";
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({ wait: { padding: tokens.spacingVerticalXXXL } });

/** While the workbook is read or a view is on its way. */
export function Waiting(): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return <Spinner className={styles.wait} label={t(texts.opening)} labelPosition="below" />;
}
