import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { Badge, Caption1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PanePlan } from "../sync/pane.js";
import { cycleText } from "./cycle-text.js";
import { frameTexts } from "./frame-texts.js";
import { usePhaseName } from "./lens.js";
import { oneLine } from "./one-line.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  ways: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalXS },
  method: { ...typographyStyles.subtitle2, overflowWrap: "anywhere", margin: 0, outlineStyle: "none" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  closed: { alignSelf: "flex-start" },
});

/** A way out of the plan's own views. */
export type Way = "plans" | "help";

interface Props {
  readonly plan: PanePlan;
  readonly onGo: (way: Way) => void;
  /** The way she has just come back from: the keyboard goes on there. */
  readonly cameFrom: Way | null;
  /** The plan was put in just now: the keyboard begins at its name. */
  readonly isNewHere: boolean;
  /** The workbook holds parts of several plans, which have no phase in common. */
  readonly isPart: boolean;
}

/** Which plan the workbook holds, where, and how far it has come; above it the ways to her other plans and to help. */
export function PlanHeading(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const nameOf = usePhaseName();
  const { plan, onGo, cameFrom } = props;
  const name = useRef<HTMLHeadingElement>(null);
  const beginHere = useEffectEvent(() => {
    if (props.isNewHere && cameFrom === null) name.current?.focus();
  });
  useEffect(() => {
    beginHere();
  }, []);
  const under = oneLine(plan.organisation, props.isPart ? null : nameOf(plan.phase), cycleText(plan.cycle, t));
  return (
    <header className={styles.heading}>
      <div className={styles.ways}>
        {(["plans", "help"] as const).map((way) => (
          <Link
            key={way}
            as="button"
            autoFocus={way === cameFrom}
            onClick={() => {
              onGo(way);
            }}
          >
            {t(way === "plans" ? frameTexts.myPlans : frameTexts.help)}
          </Link>
        ))}
      </div>
      <h1 ref={name} tabIndex={-1} className={styles.method}>
        {plan.method}
      </h1>
      <Caption1 className={styles.quiet}>{under}</Caption1>
      {plan.status === "CLOSED" && !props.isPart && (
        <Badge className={styles.closed} appearance="outline">
          {t(texts.closed)}
        </Badge>
      )}
    </header>
  );
}
