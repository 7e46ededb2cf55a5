import type { ReactNode } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import { helpTexts } from "./help-texts.js";
import { Part } from "./part.js";
import { useSpeech } from "./speak.js";
import { SubView } from "./sub-view.js";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  pairs: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold },
});

type Pair = readonly [term: Text, meaning: Text];

const marks: readonly Pair[] = [
  [helpTexts.problem, helpTexts.problemMeans],
  [helpTexts.conflict, helpTexts.conflictMeans],
  [helpTexts.hint, helpTexts.hintMeans],
  [helpTexts.grey, helpTexts.greyMeans],
];

const keys: readonly Pair[] = [
  [helpTexts.keyPane, helpTexts.keyPaneKeys],
  [helpTexts.keyNext, helpTexts.keyNextKeys],
  [helpTexts.keySave, helpTexts.keySaveKeys],
  [helpTexts.keyLeave, helpTexts.keyLeaveKeys],
];

/** What a person needs to know to work with the pane, on one page; `onBack` leads back to where she was. */
export function HelpView(props: { readonly onBack: () => void }): ReactNode {
  const { t } = useSpeech();
  return (
    <SubView title={t(helpTexts.title)} onBack={props.onBack}>
      <Part title={t(helpTexts.firstTitle)}>
        <Lines ordered lines={[helpTexts.firstWrite, helpTexts.firstCell, helpTexts.firstSync, helpTexts.firstAnswer]} />
      </Part>
      <Part title={t(helpTexts.syncTitle)}>
        <Lines lines={[helpTexts.syncBoth, helpTexts.syncConflict, helpTexts.syncStays, helpTexts.syncUndo]} />
      </Part>
      <Part title={t(helpTexts.marksTitle)}>
        <Body1>{t(helpTexts.marksWhere)}</Body1>
        <Pairs pairs={marks} />
      </Part>
      <Part title={t(helpTexts.keysTitle)}>
        <Pairs pairs={keys} />
      </Part>
      <Part title={t(helpTexts.dataTitle)}>
        <Lines lines={[helpTexts.dataServer, helpTexts.dataUnsent, helpTexts.dataWho]} />
      </Part>
    </SubView>
  );
}

function Lines(props: { readonly lines: readonly Text[]; readonly ordered?: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const List = props.ordered === true ? "ol" : "ul";
  return (
    <List className={styles.lines}>
      {props.lines.map((line) => (
        <li key={t(line)}>
          <Body1>{t(line, { host: window.location.host })}</Body1>
        </li>
      ))}
    </List>
  );
}

function Pairs(props: { readonly pairs: readonly Pair[] }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <dl className={styles.pairs}>
      {props.pairs.map(([term, meaning]) => (
        <div key={t(term)}>
          <dt className={styles.term}>
            <Body1 className={styles.term}>{t(term)}</Body1>
          </dt>
          <dd>
            <Body1>{t(meaning)}</Body1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
