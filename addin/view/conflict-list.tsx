import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, PaneConflict } from "../sync/pane.js";
import { ConflictCard } from "./conflict-card.js";
import { choiceTexts } from "./choice-texts.js";
import { Part } from "./part.js";
import type { PlanSource } from "./plan-source.js";
import { useSpeech } from "./speak.js";
import { useLoaded } from "./use-loaded.js";

const useStyles = makeStyles({ cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

/** Places that two people changed, each to be decided now or later. */
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
    <Part title={t(choiceTexts.conflictsTitle)} count={props.conflicts.length}>
      <div className={styles.cards}>
        {props.conflicts.map((conflict) => (
          <ConflictCard key={conflict.id} myName={myName} pane={props.pane} conflict={conflict} busy={props.busy} />
        ))}
      </div>
    </Part>
  );
}
