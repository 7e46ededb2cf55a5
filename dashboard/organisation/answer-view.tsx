import type { ReactNode } from "react";
import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, tokens } from "@fluentui/react-components";
import { useSpeech } from "../speak.js";
import type { Answer } from "./command-documents.js";
import { commandTexts } from "./command-texts.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "240px", overflowY: "auto" },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { overflowWrap: "anywhere" },
});

/** What a command or a file would do, and what plans and reports will show; or what is to be mended first. */
export function AnswerView(props: { readonly answer: Answer }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { lines, problems, effects, same, unnamed, unshown } = props.answer;
  const at = (line: number | null): string => (line === null ? "" : `${t(commandTexts.line, { line })}: `);
  const more = unshown === 0 ? null : <Caption1>{t(commandTexts.unshown, { n: unshown })}</Caption1>;
  if (problems.length > 0)
    return (
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{t(commandTexts.toMend)}</MessageBarTitle>
          <ul className={styles.list} tabIndex={0} aria-label={t(commandTexts.toMend)}>
            {problems.map(({ line, column, text }, place) => (
              <li key={place}>{`${at(line)}${column === null ? "" : `${column}: `}${text}`}</li>
            ))}
          </ul>
          {more}
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <section className={styles.part} aria-label={t(commandTexts.willHappen)}>
      <Subtitle2 as="h3" className={styles.title}>
        {t(commandTexts.willHappen)}
      </Subtitle2>
      {lines.length === 0 && <Body1>{t(commandTexts.nothing)}</Body1>}
      {lines.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={t(commandTexts.willHappen)}>
          {lines.map(({ line, text }, place) => (
            <li key={place}>{`${at(line)}${text}`}</li>
          ))}
        </ul>
      )}
      {more}
      {effects.map((effect) => (
        <Caption1 key={effect}>{effect}</Caption1>
      ))}
      {same + unnamed > 0 && <Caption1 className={styles.quiet}>{t(commandTexts.same, { same, unnamed })}</Caption1>}
    </section>
  );
}
