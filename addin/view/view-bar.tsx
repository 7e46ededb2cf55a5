import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  view: {
    position: "relative",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
      borderRadius: tokens.borderRadiusCircular,
    },
    "@media (forced-colors: active)": { "::after": { borderBottomColor: "Canvas" } },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    "::after": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { "::after": { borderBottomColor: "Highlight" } },
  },
});

interface Props<View extends string> {
  /** What the views are of, for those who hear the page. */
  readonly label: string;
  readonly views: readonly { readonly key: View; readonly name: string }[];
  readonly current: View;
  readonly onGo: (view: View) => void;
}

/** The names of the views that a person goes between, the current one underlined and in bold. */
export function ViewBar<View extends string>({ label, views, current, onGo }: Props<View>): ReactNode {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={label}>
      {views.map(({ key, name }) => (
        <Button
          key={key}
          appearance="subtle"
          size="small"
          className={mergeClasses(styles.view, key === current && styles.current)}
          aria-current={key === current ? "page" : undefined}
          onClick={() => {
            onGo(key);
          }}
        >
          {name}
        </Button>
      ))}
    </nav>
  );
}
