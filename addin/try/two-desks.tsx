import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { Card, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../sync/pane.js";
import { ReportView } from "../view/report-view.js";
import { useSpeech } from "../view/speak.js";
import { DeskView } from "./desk-view.js";
import { Guide } from "./guide.js";
import type { Desks } from "./open-desks.js";
import { tryTexts } from "./texts.js";
import { TryHead } from "./try-head.js";
import { useLanguageOf } from "./use-language-of.js";

const useStyles = makeStyles({
  desks: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 480px), 1fr))", gap: tokens.spacingHorizontalXXXL },
  report: { padding: tokens.spacingHorizontalXL },
});

/** The revision of the plan that a pane knows; when it grows, somebody synced. */
function useRev(pane: Pane): number {
  return useSyncExternalStore(
    (listener) => pane.subscribe(listener),
    () => pane.state.plan?.rev ?? 0,
  );
}

/** Two coordinators at the same plan side by side, what to try with them, and the plan's report below. */
export function TwoDesks(props: { readonly desks: Desks }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { anna, bo, planId } = props.desks;
  const [annaRev, boRev] = [useRev(anna.pane), useRev(bo.pane)];
  useLanguageOf(anna.pane, bo.pane);
  useEffect(() => void bo.pane.refresh(), [bo, annaRev]);
  useEffect(() => void anna.pane.refresh(), [anna, boRev]);
  return (
    <>
      <TryHead title={tryTexts.title} lead={tryTexts.lead} />
      <Guide desks={props.desks} />
      <div className={styles.desks}>
        <DeskView desk={anna} />
        <DeskView desk={bo} />
      </div>
      <Card className={styles.report} role="region" aria-label={t(tryTexts.reportOf)}>
        <ReportView source={anna.source} planId={planId} rev={Math.max(annaRev, boRev)} />
      </Card>
    </>
  );
}
