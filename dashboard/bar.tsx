import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "4px",
    maxWidth: "160px",
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
  },
  bar: { height: "100%", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorBrandBackground },
});

/** A thin bar beside a number that is already written out; nothing for a screen reader. */
export function Bar(props: { readonly n: number; readonly of: number }): ReactNode {
  const styles = useStyles();
  const width = props.of === 0 ? 0 : Math.min(100, (100 * props.n) / props.of);
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.bar} style={{ width: `${String(width)}%` }} />
    </div>
  );
}
