import { useId, type ReactNode } from "react";
import { CounterBadge, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { overflowWrap: "anywhere" },
  title: { display: "inline", margin: 0 },
  count: { marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: "-4px" },
});

/** A part of the pane under its own heading, with how many things it holds; the number stays with the last word. */
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
          <>
            {"\u00A0"}
            <CounterBadge className={styles.count} count={props.count} appearance="filled" color="informative" overflowCount={999} />
          </>
        )}
      </div>
      {props.children}
    </section>
  );
}
