import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, Card, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, PaneConflict } from "../sync/pane.js";
import { ConflictSides } from "./conflict-sides.js";
import { focused } from "./focused.js";
import { choiceTexts } from "./choice-texts.js";
import { oneLine } from "./one-line.js";
import { OtherValue } from "./other-value.js";
import { GoToCell } from "./place-row.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly myName: string | null;
  readonly pane: Pane;
  readonly conflict: PaneConflict;
  readonly busy: boolean;
}

/** Whether the person answers this one now; `answering` again after she had put it off. */
type Mood = "answering" | "later" | "answering again";

/** One question of two values: answered with either or with a third one, or put off, in which case only its place stays. */
export function ConflictCard(props: Props): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [mood, setMood] = useState<Mood>("answering");
  const { conflict } = props;
  const where = oneLine(conflict.section, conflict.title, conflict.field);
  return (
    <Card className={styles.card} role="group" aria-label={where}>
      <Caption1 className={styles.quiet}>{where}</Caption1>
      {mood === "later" ? (
        <div className={styles.actions}>
          <Button
            {...focused}
            size="small"
            onClick={() => {
              setMood("answering again");
            }}
          >
            {t(choiceTexts.chooseNow)}
          </Button>
        </div>
      ) : (
        <Decision
          {...props}
          again={mood === "answering again"}
          onLater={() => {
            setMood("later");
          }}
        />
      )}
    </Card>
  );
}

function Decision(props: Props & { readonly again: boolean; readonly onLater: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [writing, setWriting] = useState(false);
  const { conflict, pane, busy } = props;
  const { input, offers } = conflict;
  return (
    <>
      <Body1>{conflict.question}</Body1>
      <ConflictSides {...props} />
      {writing && input !== null && (
        <OtherValue
          field={input}
          label={conflict.field ?? ""}
          offers={offers}
          busy={busy}
          onUse={(value) => void pane.resolve(conflict.id, "VALUE", value)}
        />
      )}
      <div className={styles.actions}>
        {input !== null && !writing && (
          <Button
            size="small"
            onClick={() => {
              setWriting(true);
            }}
          >
            {t(offers.length > 0 ? choiceTexts.chooseOther : choiceTexts.writeOther)}
          </Button>
        )}
        <Button {...(props.again ? focused : {})} size="small" onClick={props.onLater}>
          {t(choiceTexts.later)}
        </Button>
        <GoToCell pane={pane} place={conflict.place} />
      </div>
    </>
  );
}
