import type { ReactNode } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { say } from "../../shared/language.js";
import { findSection } from "../../shared/plan/index.js";
import { longDay } from "./day-text.js";
import { oneLine } from "./one-line.js";
import type { DueThing, MyPlan } from "./plan-source.js";
import { plansCounts, plansTexts } from "./plans-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  fold: { alignSelf: "stretch", marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  list: { listStyleType: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}` },
  thing: { display: "flex", flexDirection: "column", alignItems: "flex-start", padding: `${tokens.spacingVerticalXS} 0` },
});

/** What a plan has overdue and due within 30 days, by number; opened, the nearest of it. */
export function PlanDue(props: { readonly plan: MyPlan; readonly level: 3 | 4 }): ReactNode {
  const styles = useStyles();
  const { t, count } = useSpeech();
  const { overdue, due, items } = props.plan;
  if (overdue + due === 0) return <Caption1 className={styles.quiet}>{t(plansTexts.nothingDue)}</Caption1>;
  return (
    <Accordion collapsible className={styles.fold}>
      <AccordionItem value="due">
        <AccordionHeader size="small" as={props.level === 3 ? "h3" : "h4"}>
          <span className={styles.badges}>
            {overdue > 0 && (
              <Badge appearance="tint" color="warning">
                {count(plansCounts.overdue, overdue)}
              </Badge>
            )}
            {due > 0 && (
              <Badge appearance="tint" color="informative">
                {count(plansCounts.due, due)}
              </Badge>
            )}
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {items.map((thing, at) => (
              <Thing key={at} thing={thing} />
            ))}
          </ul>
          {items.length < overdue + due && <Caption1 className={styles.quiet}>{t(plansTexts.moreInPlan)}</Caption1>}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Thing(props: { readonly thing: DueThing }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { on, what, section, overdue } = props.thing;
  const label = findSection(section)?.label;
  const where = oneLine(longDay(on, language), label === undefined ? null : say(label, language), overdue ? t(plansTexts.overdue) : null);
  return (
    <li className={styles.thing}>
      <Body1>{what}</Body1>
      <Caption1 className={styles.quiet}>{where}</Caption1>
    </li>
  );
}
