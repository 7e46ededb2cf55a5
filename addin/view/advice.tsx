import type { ReactNode } from "react";
import { Body1, makeStyles, Title3, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  advice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
    maxWidth: "560px",
  },
  title: { margin: 0 },
});

/** A page's worth of what the matter is and what to do about it, with its buttons below. */
export function Advice(props: { readonly title: string; readonly children: string; readonly actions?: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.advice}>
      <Title3 as="h1" className={styles.title}>
        {props.title}
      </Title3>
      <Body1>{props.children}</Body1>
      {props.actions}
    </section>
  );
}
