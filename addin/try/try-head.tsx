import type { ReactNode } from "react";
import { Body1, makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import { useSpeech } from "../view/speak.js";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: `0 ${tokens.spacingHorizontalL}` },
});

/** What is tried on the page, and how, in a sentence. */
export function TryHead(props: { readonly title: Text; readonly lead: Text }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.head}>
      <Title3 as="h1">{t(props.title)}</Title3>
      <Body1>{t(props.lead)}</Body1>
    </div>
  );
}
