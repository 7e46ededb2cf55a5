import { useEffect, useRef, type ReactNode } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { frameTexts } from "./frame-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    maxWidth: "560px",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  back: { flexShrink: 0 },
});

/** A view beside the plan's own, under its heading, with the way back. The keyboard begins at the heading. */
export function SubView(props: { readonly title: string; readonly onBack: () => void; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {props.title}
        </h1>
        <Button className={styles.back} onClick={props.onBack}>
          {t(frameTexts.back)}
        </Button>
      </div>
      {props.children}
    </div>
  );
}
