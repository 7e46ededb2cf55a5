import { useSyncExternalStore, type ReactNode } from "react";
import { Avatar, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { PaneApp } from "../view/pane-app.js";
import { useSpeech } from "../view/speak.js";
import type { Desk } from "./open-desk.js";
import { SheetView } from "./sheet-view.js";
import { tryTexts } from "./texts.js";

const useStyles = makeStyles({
  desk: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  who: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    "@media (min-width: 1500px)": { gridTemplateColumns: "minmax(0, 1fr) 340px" },
  },
  alone: { "@media (min-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr) 340px" } },
  pane: {
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    boxShadow: tokens.shadow2,
  },
});

/** A coordinator's workbook, and the pane as it stands beside a workbook in Excel: beside it where there is room, else below. `alone`: there is no other desk. */
export function DeskView(props: { readonly desk: Desk; readonly alone?: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { desk, alone = false } = props;
  const { plan } = useSyncExternalStore(
    (listener) => desk.pane.subscribe(listener),
    () => desk.pane.state,
  );
  return (
    <section className={styles.desk} aria-label={desk.name}>
      <div className={styles.who}>
        <Avatar name={desk.name} size={28} color="colorful" aria-hidden />
        <Subtitle2 as="h2">{desk.name}</Subtitle2>
      </div>
      <div className={mergeClasses(styles.parts, alone && styles.alone)}>
        <SheetView name={desk.name} book={desk.book} modules={plan?.modules ?? []} tall={alone} />
        <div className={styles.pane} role="region" aria-label={t(tryTexts.paneOf, { name: desk.name })}>
          <PaneApp pane={desk.pane} source={desk.source} />
        </div>
      </div>
    </section>
  );
}
