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
});

/** A line of a list about a place in the workbook: where it is in words, what there is to say, and a link to the cell. */
export function PlaceRow(props: {
  readonly pane: Pane;
  readonly where: string;
  readonly place: Place | null;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { place } = props;
  return (
    <li className={styles.row}>
      <Caption1 className={styles.where}>{props.where}</Caption1>
      {props.children}
      {place !== null && (
        <Link as="button" onClick={() => void props.pane.goTo(place)}>
          {t(texts.goToCell, { cell: place.address })}
        </Link>
      )}
    </li>
  );
}

/** Section, row and field as one line. */
export function whereOf(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}
