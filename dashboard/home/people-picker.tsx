import { useId, type ReactNode } from "react";
import { Body1, Caption1, makeStyles, Radio, RadioGroup, Subtitle1, tokens } from "@fluentui/react-components";
import { ask } from "../api.js";
import { demoPeople, type DemoPerson } from "../session.js";
import { useSpeech } from "../speak.js";
import { useLoaded } from "../use-loaded.js";
import { person } from "./home-documents.js";
import { homeTexts } from "./texts.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  choices: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalXXL}` },
  label: { display: "flex", flexDirection: "column" },
});

/** The demo's people to be chosen from, each with her role. */
export function PeoplePicker(props: { readonly who: DemoPerson; readonly onChoose: (person: DemoPerson) => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const id = useId();
  const people = useLoaded("people", () =>
    Promise.all(demoPeople.map(async (one) => ({ token: one, ...(await ask(person, {}, one)).me }))),
  );
  if (people.state !== "here") return null;
  const choose = (value: string): void => {
    const chosen = demoPeople.find((one) => one === value);
    if (chosen !== undefined) props.onChoose(chosen);
  };
  return (
    <section className={styles.part}>
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {t(homeTexts.whoTitle)}
      </Subtitle1>
      <Caption1 className={styles.quiet}>{t(homeTexts.whoHelp)}</Caption1>
      <RadioGroup
        aria-labelledby={id}
        value={props.who}
        onChange={(_event, data) => {
          choose(data.value);
        }}
        className={styles.choices}
        layout="horizontal"
      >
        {people.value.map((one) => (
          <Radio
            key={one.token}
            value={one.token}
            label={
              <span className={styles.label}>
                <Body1>{one.name}</Body1>
                <Caption1 className={styles.quiet}>
                  {one.grants.map((grant) => `${t(homeTexts[grant.role])}, ${grant.node.name}`).join(" · ")}
                </Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </section>
  );
}
