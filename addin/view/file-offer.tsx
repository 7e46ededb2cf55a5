import type { ReactNode } from "react";
import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Download } from "../sync/pane.js";
import type { MyPlan } from "./plan-source.js";
import { plansTexts } from "./plans-texts.js";
import { useSpeech } from "./speak.js";
import type { Loaded } from "./use-loaded.js";

const useStyles = makeStyles({
  body: { whiteSpace: "normal" },
  title: { display: "block" },
  link: { display: "inline-block", marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
});

/** The plan's file, where its sheets cannot stand in this workbook: because Excel refused them, or because another plan is in it. */
export function FileOffer(props: {
  readonly download: Download;
  /** Her plans, where they are at hand: the link then bears the name of the file’s plan. */
  readonly plans?: Loaded<readonly MyPlan[]>;
  readonly overAnother: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { download, plans, overAnother } = props;
  const plan = plans?.state === "here" ? plans.value.find(({ id }) => id === download.planId) : undefined;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{t(overAnother ? plansTexts.ownFileTitle : plansTexts.refusedTitle)}</MessageBarTitle>
        {t(overAnother ? plansTexts.ownFile : plansTexts.refused)}
        <br />
        <Link className={styles.link} href={download.address} target="_blank">
          {plan === undefined ? t(plansTexts.downloadFile) : t(plansTexts.downloadNamed, { plan: plan.method })}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
