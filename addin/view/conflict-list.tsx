import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, Card, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Pane, PaneConflict } from "../sync/pane.js";
import { listTexts } from "./list-texts.js";
import { OtherValue } from "./other-value.js";
import { Part } from "./part.js";
import { whereOf } from "./place-row.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  card: { gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
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
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly pane: Pane;
  readonly conflict: PaneConflict;
  readonly busy: boolean;
}

/** Places that two people changed: the value before and both values after it, side by side, to be decided now or later. */
export function ConflictList(props: {
  readonly pane: Pane;
  readonly conflicts: readonly PaneConflict[];
  readonly busy: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Part title={t(listTexts.conflictsTitle)} count={props.conflicts.length}>
      <div className={styles.cards}>
        {props.conflicts.map((conflict) => (
          <ConflictCard key={conflict.id} pane={props.pane} conflict={conflict} busy={props.busy} />
        ))}
      </div>
    </Part>
  );
}

function ConflictCard(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [later, setLater] = useState(false);
  const { conflict } = props;
  const where = whereOf(conflict.section, conflict.title, conflict.field);
  return (
    <Card className={styles.card} role="group" aria-label={where}>
      <Caption1 className={styles.quiet}>{where}</Caption1>
      {later ? (
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => {
              setLater(false);
            }}
          >
            {t(listTexts.chooseNow)}
          </Button>
        </div>
      ) : (
        <Decision
          {...props}
          onLater={() => {
            setLater(true);
          }}
        />
      )}
    </Card>
  );
}

function Decision(props: Props & { readonly onLater: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [writing, setWriting] = useState(false);
  const { conflict, pane, busy } = props;
  const { place } = conflict;
  return (
    <>
      <Body1>{conflict.question}</Body1>
      {conflict.field !== null && (
        <Caption1>
          {t(listTexts.before)}: {shown(conflict.before, t(texts.empty))}
        </Caption1>
      )}
      <Sides {...props} />
      {writing && conflict.input !== null && (
        <OtherValue
          field={conflict.input}
          label={conflict.field ?? ""}
          busy={busy}
          onUse={(value) => void pane.resolve(conflict.id, "VALUE", value)}
        />
      )}
      <div className={styles.actions}>
        {conflict.input !== null && conflict.input.kind !== "reference" && !writing && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setWriting(true);
            }}
          >
            {t(listTexts.writeOther)}
          </Button>
        )}
        {place !== null && (
          <Button size="small" appearance="subtle" onClick={() => void pane.goTo(place)}>
            {t(texts.goToCell, { cell: place.address })}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={props.onLater}>
          {t(listTexts.later)}
        </Button>
      </div>
    </>
  );
}

function Sides(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { conflict, pane, busy } = props;
  const theirs = conflict.theirsBy === null ? t(listTexts.someoneElse) : t(listTexts.theirs, { name: conflict.theirsBy });
  const sides = [
    { label: t(listTexts.yours), value: conflict.yours, action: t(listTexts.keepYours), choice: "MINE" },
    { label: theirs, value: conflict.theirs, action: t(listTexts.takeTheirs), choice: "THEIRS" },
  ] as const;
  return (
    <div className={styles.sides}>
      {sides.map((side) => (
        <div key={side.choice} className={styles.side}>
          <Caption1>{side.label}</Caption1>
          <Body1 className={mergeClasses(styles.value, side.value.length < 40 && styles.short)}>{shown(side.value, t(texts.empty))}</Body1>
          <Button
            size="small"
            disabled={busy}
            aria-label={`${side.action}: ${shown(side.value, t(texts.empty))}`}
            onClick={() => void pane.resolve(conflict.id, side.choice)}
          >
            {side.action}
          </Button>
        </div>
      ))}
    </div>
  );
}

function shown(value: string, empty: string): string {
  return value === "" ? empty : value;
}
