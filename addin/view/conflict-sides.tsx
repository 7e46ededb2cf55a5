import type { ReactNode } from "react";
import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Pane, PaneConflict } from "../sync/pane.js";
import { choiceTexts } from "./choice-texts.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

/** From here on the values stand beside each other: what a pane of 400 px has left for them. */
const wide = "@container (min-width: 340px)";

const useStyles = makeStyles({
  frame: { containerType: "inline-size" },
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    [wide]: { gridAutoFlow: "column", gridTemplateColumns: "none", gridAutoColumns: "minmax(0, 1fr)" },
  },
  side: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [wide]: { flexDirection: "column", flexWrap: "nowrap", alignItems: "stretch" },
  },
  choice: { backgroundColor: tokens.colorNeutralBackground3 },
  what: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: "120px", minWidth: 0, [wide]: { flexBasis: "auto" } },
  long: { flexBasis: "100%", [wide]: { flexBasis: "auto" } },
  value: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
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
  const own = conflict.mine === undefined ? ownByName(conflict, myName) : conflict.mine;
  const first: Side = { choice: "MINE", value: yours, by: yoursBy, mine: own === "yours" };
  const second: Side = { choice: "THEIRS", value: theirs, by: theirsBy, mine: own === "theirs" };
  return second.mine ? [second, first] : [first, second];
}

function ownByName({ yoursBy, theirsBy }: PaneConflict, myName: string | null): PaneConflict["mine"] {
  if (yoursBy === null || yoursBy === myName) return "yours";
  return theirsBy === myName ? "theirs" : null;
}

/** The value before and both after it, beside each other where there is room, each of the two with its own button. */
export function ConflictSides(props: {
  readonly pane: Pane;
  readonly conflict: PaneConflict;
  readonly myName: string | null;
  readonly busy: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { conflict, pane } = props;
  return (
    <div className={styles.frame}>
      <div className={styles.sides}>
        {conflict.field !== null && <SideView label={t(choiceTexts.before)} value={conflict.before} />}
        {sidesOf(conflict, props.myName).map((side) => (
          <Choice
            key={side.choice}
            side={side}
            isRow={conflict.field === null}
            busy={props.busy}
            onChoose={() => void pane.resolve(conflict.id, side.choice)}
          />
        ))}
      </div>
    </div>
  );
}

/** One of the two. Of a row the choice is to go or to stay, where "keep" would say the wrong thing. */
function Choice(props: { readonly side: Side; readonly isRow: boolean; readonly busy: boolean; readonly onChoose: () => void }): ReactNode {
  const { t } = useSpeech();
  const { mine, by, value } = props.side;
  const from = by === null ? t(choiceTexts.someoneElse) : t(choiceTexts.theirs, { name: by });
  const ofValue = mine ? choiceTexts.keepYours : choiceTexts.takeTheirs;
  const action = t(props.isRow ? choiceTexts.chooseThis : ofValue);
  return (
    <SideView label={mine ? t(choiceTexts.yours) : from} value={value}>
      <Button
        size="small"
        disabled={props.busy}
        aria-label={`${action}: ${value === "" ? t(texts.empty) : value}`}
        onClick={props.onChoose}
      >
        {action}
      </Button>
    </SideView>
  );
}

function SideView(props: { readonly label: string; readonly value: string; readonly children?: ReactNode }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const shown = props.value === "" ? t(texts.empty) : props.value;
  const isShort = shown.length < longestShort;
  return (
    <div className={mergeClasses(styles.side, props.children !== undefined && styles.choice)}>
      <div className={mergeClasses(styles.what, !isShort && styles.long)}>
        <Caption1>{props.label}</Caption1>
        <Body1 className={mergeClasses(styles.value, isShort && styles.short)}>{shown}</Body1>
      </div>
      {props.children}
    </div>
  );
}
