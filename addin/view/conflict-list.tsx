import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, Card, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, PaneConflict } from "../sync/pane.js";
import { ConflictSides } from "./conflict-sides.js";
import { listTexts } from "./list-texts.js";
import { OtherValue } from "./other-value.js";
import { Part } from "./part.js";
import { whereOf } from "./place-row.js";
import type { PlanSource } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";
import { useLoaded } from "./use-loaded.js";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  card: { gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly myName: string | null;
  readonly pane: Pane;
  readonly conflict: PaneConflict;
  readonly busy: boolean;
}

/** Places that two people changed: the value before and both values after it, side by side, to be decided now or later. */
export function ConflictList(props: {
  readonly pane: Pane;
  readonly source: PlanSource;
  readonly conflicts: readonly PaneConflict[];
  readonly busy: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const me = useLoaded("me", () => props.source.myName());
  const myName = me.state === "here" ? me.value : null;
  return (
    <Part title={t(listTexts.conflictsTitle)} count={props.conflicts.length}>
      <div className={styles.cards}>
        {props.conflicts.map((conflict) => (
          <ConflictCard key={conflict.id} myName={myName} pane={props.pane} conflict={conflict} busy={props.busy} />
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
          {t(listTexts.before)}: {conflict.before === "" ? t(texts.empty) : conflict.before}
        </Caption1>
      )}
      <ConflictSides {...props} />
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
          <Link as="button" className={styles.link} onClick={() => void pane.goTo(place)}>
            {t(texts.goToCell, { cell: place.address })}
          </Link>
        )}
        <Button size="small" appearance="subtle" onClick={props.onLater}>
          {t(listTexts.later)}
        </Button>
      </div>
    </>
  );
}
