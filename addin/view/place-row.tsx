import type { ReactNode } from "react";
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, Place } from "../sync/pane.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  where: { color: tokens.colorNeutralForeground3 },
  link: { textAlign: "start" },
});

/** A line of a list about a place in the workbook: where it is in words, what there is to say, and a way to the cell. */
export function PlaceRow(props: {
  readonly pane: Pane;
  readonly where: string;
  readonly place: Place | null;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <Caption1 className={styles.where}>{props.where}</Caption1>
      {props.children}
      <GoToCell pane={props.pane} place={props.place} />
    </li>
  );
}

/** Selects a cell in the workbook; nothing where there is no place to go to. */
export function GoToCell(props: { readonly pane: Pane; readonly place: Place | null }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { pane, place } = props;
  if (place === null) return null;
  return (
    <Link as="button" className={styles.link} onClick={() => void pane.goTo(place)}>
      {t(texts.goToCell, { cell: place.address })}
    </Link>
  );
}
