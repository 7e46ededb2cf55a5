import { useId, useState, type ReactNode } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import type { Pane, PanePlan, PaneProblem } from "../sync/pane.js";
import { missingTexts } from "./missing-texts.js";
import { Part } from "./part.js";
import { PlaceRow, whereOf } from "./place-row.js";
import { PlainList } from "./plain-list.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  fold: { alignSelf: "flex-start" },
});

/** What is still to be filled in in the plan's phase: how much, and opened, each place with the way to its cell. It stops nothing. */
export function MissingPart(props: { readonly pane: Pane; readonly plan: PanePlan; readonly missing: readonly PaneProblem[] }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <Part title={t(missingTexts.title)} count={props.missing.length}>
      <Caption1 className={styles.quiet}>{t(missingTexts.help, { phase: say(phaseNames[props.plan.phase], language) })}</Caption1>
      <Button
        className={styles.fold}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? missingTexts.hide : missingTexts.show)}
      </Button>
      <div id={list}>
        {open && (
          <PlainList
            items={props.missing}
            line={(one) => (
              <PlaceRow key={one.key} pane={props.pane} where={whereOf(one.section, one.title, one.field)} place={one.place}>
                <Caption1>{one.sentence}</Caption1>
              </PlaceRow>
            )}
          />
        )}
      </div>
    </Part>
  );
}
