import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** The commands of a register, side by side. */
export function CommandBar(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={props.label}>
      {props.children}
    </div>
  );
}
