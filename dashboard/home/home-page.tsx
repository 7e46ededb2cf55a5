import { useState, type ReactNode } from "react";
import { Body1, makeStyles, Title1, tokens } from "@fluentui/react-components";
import { ask } from "../api.js";
import { choosePerson, chosenPerson, demoPeople, type DemoPerson } from "../session.js";
import { useSpeech } from "../speak.js";
import { useLoaded } from "../use-loaded.js";
import { openPlans } from "./home-documents.js";
import { PeoplePicker } from "./people-picker.js";
import { PlanTable } from "./plan-table.js";
import { homeTexts } from "./texts.js";
import { TryCards } from "./try-cards.js";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXXL },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "720px" },
  title: {
    overflowWrap: "anywhere",
    "@media (max-width: 480px)": { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  },
  lead: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
});

/** The first page: what Planark is, what to try first, who one can be, and that person's plans. */
export function HomePage(): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [who, setWho] = useState<DemoPerson>(() => chosenPerson() ?? demoPeople[0]);
  const plans = useLoaded(who, () => ask(openPlans, {}, who));
  const open = plans.state === "here" ? plans.value.plans.edges.map((edge) => edge.node) : [];
  const choose = (next: DemoPerson): void => {
    choosePerson(next);
    setWho(next);
  };
  return (
    <div className={styles.flow}>
      <header className={styles.head}>
        <Title1 as="h1" className={styles.title}>
          {t(homeTexts.title)}
        </Title1>
        <Body1 className={styles.lead}>{t(homeTexts.lead)}</Body1>
      </header>
      <TryCards planId={open[0]?.id ?? null} />
      <PeoplePicker who={who} onChoose={choose} />
      <PlanTable plans={open} state={plans.state} who={who} />
    </div>
  );
}
