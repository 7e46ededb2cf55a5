import { useId, type ReactNode } from "react";
import { Body1, Button, Card, makeStyles, Subtitle1, Subtitle2, tokens } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import { useSpeech } from "../speak.js";
import { homeTexts } from "./texts.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 280px), 1fr))", gap: tokens.spacingHorizontalL },
  card: { padding: tokens.spacingHorizontalXL, gap: tokens.spacingVerticalM },
  text: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  go: { alignSelf: "flex-start" },
});

interface Offer {
  readonly title: Text;
  readonly text: Text;
  readonly go: Text;
  readonly href: string;
}

/** Three things to try, the first of them first. */
export function TryCards(props: { readonly planId: string | null }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const id = useId();
  const workbook = props.planId === null ? null : `/workbooks/${props.planId}.xlsx?language=${language}`;
  const offers: readonly Offer[] = [
    { title: homeTexts.tryMerge, text: homeTexts.tryMergeText, go: homeTexts.tryMergeGo, href: "/try/" },
    ...(workbook === null ? [] : [{ title: homeTexts.tryBook, text: homeTexts.tryBookText, go: homeTexts.tryBookGo, href: workbook }]),
    { title: homeTexts.tryReport, text: homeTexts.tryReportText, go: homeTexts.tryReportGo, href: "/dashboard/" },
  ];
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {t(homeTexts.tryTitle)}
      </Subtitle1>
      <div className={styles.cards}>
        {offers.map((offer, at) => (
          <Card key={offer.href} className={styles.card}>
            <Subtitle2 as="h3" className={styles.title}>
              {t(offer.title)}
            </Subtitle2>
            <Body1 className={styles.text}>{t(offer.text)}</Body1>
            <Button as="a" className={styles.go} href={offer.href} appearance={at === 0 ? "primary" : "secondary"}>
              {t(offer.go)}
            </Button>
          </Card>
        ))}
      </div>
    </section>
  );
}
