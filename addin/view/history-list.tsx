import { useState, type ReactNode } from "react";
import { Badge, Body1, Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Text } from "../../shared/language.js";
import type { Pane, PastValue, Place } from "../sync/pane.js";
import { cellTexts } from "./cell-texts.js";
import { NotFetched } from "./not-fetched.js";
import { PlainList } from "./plain-list.js";
import { useSpeech } from "./speak.js";
import { texts } from "./texts.js";
import { useAttempts } from "./use-attempts.js";
import { useLoaded } from "./use-loaded.js";
import { dayAndTime } from "./when.js";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  value: { whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What happened to the row, where that is more than a new value. */
const rowTexts: Readonly<Record<PastValue["kind"], Text | null>> = {
  SET: null,
  INSERT: cellTexts.rowAdded,
  DELETE: cellTexts.rowRemoved,
  REVIVE: cellTexts.rowBack,
};

interface Props {
  readonly pane: Pane;
  readonly place: Place;
  /** Asked for anew when this changes. */
  readonly version: string;
  readonly writable: boolean;
}

/** The values the selected cell had, newest first: what, sent by whom and when, each to be put back. */
export function HistoryList(props: Props): ReactNode {
  const { t } = useSpeech();
  const [attempt, tryAgain] = useAttempts();
  const history = useLoaded(`${props.version} ${String(attempt)}`, () => props.pane.history());
  const [outcome, setOutcome] = useState<string>("");
  if (history.state === "waiting") return <Spinner size="small" label={t(cellTexts.loadingHistory)} />;
  const entries = history.state === "here" ? history.value : null;
  const restore = async (past: PastValue): Promise<void> => {
    const done = await props.pane.restore(props.place, past);
    setOutcome(t(done ? cellTexts.restored : cellTexts.notWritten));
  };
  return (
    <>
      <Body1 role="status">{outcome}</Body1>
      {entries === null && <NotFetched onRetry={tryAgain}>{t(cellTexts.noHistory)}</NotFetched>}
      {entries?.length === 0 && <Body1>{t(cellTexts.emptyHistory)}</Body1>}
      {entries !== null && entries.length > 0 && (
        <PlainList
          items={entries}
          line={(past) => <Entry key={past.key} past={past} writable={props.writable} onRestore={() => void restore(past)} />}
        />
      )}
    </>
  );
}

function Entry(props: { readonly past: PastValue; readonly writable: boolean; readonly onRestore: () => void }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { past } = props;
  const happened = rowTexts[past.kind];
  const shown = past.shown === "" ? t(texts.empty) : past.shown;
  return (
    <li className={styles.entry}>
      {past.isNow && <Badge appearance="outline">{t(cellTexts.now)}</Badge>}
      {happened !== null && <Caption1>{t(happened)}</Caption1>}
      {past.kind !== "DELETE" && <Body1 className={styles.value}>{shown}</Body1>}
      <Caption1 className={styles.quiet}>{t(cellTexts.sentByAt, { name: past.by, when: dayAndTime(past.at, language) })}</Caption1>
      {props.writable && !past.isNow && past.kind !== "DELETE" && (
        <Button size="small" aria-label={`${t(cellTexts.restore)}: ${shown}`} onClick={props.onRestore}>
          {t(cellTexts.restore)}
        </Button>
      )}
    </li>
  );
}
