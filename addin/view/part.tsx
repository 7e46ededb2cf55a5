import { useId, type ReactNode } from "react";
import { CounterBadge, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0 },
});

/** A part of the pane under its own heading, with how many things it holds. */
export function Part(props: { readonly title: string; readonly count?: number; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.heading} id={id}>
        <Subtitle2 as="h2" className={styles.title}>
          {props.title}
        </Subtitle2>
        {props.count !== undefined && (
          <CounterBadge className={styles.count} count={props.count} appearance="filled" color="informative" overflowCount={999} />
        )}
      </div>
      {props.children}
    </section>
  );
}
