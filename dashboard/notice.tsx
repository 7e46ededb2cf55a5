import type { ReactNode } from "react";
import { Body1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "560px",
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
  title: { margin: 0 },
});

/** What the matter is and what to do about it, where there is nothing else to show. */
export function Notice(props: { readonly title: string; readonly children: string }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.notice} role="status">
      <Subtitle1 as="h2" className={styles.title}>
        {props.title}
      </Subtitle1>
      <Body1>{props.children}</Body1>
    </section>
  );
}
