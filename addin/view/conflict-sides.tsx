import type { ReactNode } from "react";
import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Pane, PaneConflict } from "../sync/pane.js";
import { listTexts } from "./list-texts.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  sides: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))", gap: tokens.spacingHorizontalS },
  side: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  value: { flexGrow: 1, whiteSpace: "pre-wrap" },
  short: { fontWeight: tokens.fontWeightSemibold },
});

/** Values longer than this many characters are read as text, not as a figure or a word. */
const longestShort = 40;

interface Side {
  readonly choice: "MINE" | "THEIRS";
  readonly value: string;
  readonly by: string | null;
  readonly mine: boolean;
}

/** Both values with who sent them, the reader's own first; a conflict is also answered by people who sent neither. */
function sidesOf(conflict: PaneConflict, myName: string | null): readonly Side[] {
  const { yours, yoursBy, theirs, theirsBy } = conflict;
  const first: Side = { choice: "MINE", value: yours, by: yoursBy, mine: yoursBy === null || yoursBy === myName };
  const second: Side = { choice: "THEIRS", value: theirs, by: theirsBy, mine: !first.mine && theirsBy === myName };
  return second.mine ? [second, first] : [first, second];
}

/** The two values of a conflict side by side, each with its own button. */
export function ConflictSides(props: {
  readonly pane: Pane;
  readonly conflict: PaneConflict;
  readonly myName: string | null;
  readonly busy: boolean;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.sides}>
      {sidesOf(props.conflict, props.myName).map((side) => (
        <SideView
          key={side.choice}
          side={side}
          busy={props.busy}
          onChoose={() => void props.pane.resolve(props.conflict.id, side.choice)}
        />
      ))}
    </div>
  );
}

function SideView(props: { readonly side: Side; readonly busy: boolean; readonly onChoose: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { mine, by, value } = props.side;
  const from = by === null ? t(listTexts.someoneElse) : t(listTexts.theirs, { name: by });
  const action = t(mine ? listTexts.keepYours : listTexts.takeTheirs);
  const shown = value === "" ? t(texts.empty) : value;
  return (
    <div className={styles.side}>
      <Caption1>{mine ? t(listTexts.yours) : from}</Caption1>
      <Body1 className={mergeClasses(styles.value, shown.length < longestShort && styles.short)}>{shown}</Body1>
      <Button size="small" disabled={props.busy} aria-label={`${action}: ${shown}`} onClick={props.onChoose}>
        {action}
      </Button>
    </div>
  );
}
