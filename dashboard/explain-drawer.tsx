import type { ReactNode } from "react";
import {
  Body1,
  Button,
  Caption1,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { ResultOf } from "gql.tada";
import type { Text } from "../shared/language.js";
import { findFigure } from "../shared/report/figures.js";
import { ask } from "./api.js";
import { numberOf } from "./figure-text.js";
import { explainFigure } from "./report-documents.js";
import { noFigure, type Figure } from "./report-lines.js";
import { useSpeech } from "./speak.js";
import { explainTexts, reportTexts } from "./texts.js";
import { useLoaded } from "./use-loaded.js";

/** Which figure is to be explained: a metric of a node, within it one key of what it is split by. */
export interface Question {
  readonly metric: string;
  readonly heading: Text;
  readonly under: string;
  readonly label: string;
  readonly key: readonly string[] | null;
}

type Explanation = ResultOf<typeof explainFigure>["explain"];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  names: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  number: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** Opens beside the report with the plans and units that a figure adds up; closed while there is no question. It stays where it is then: taken away while it is open it would leave the page behind it hidden from those who hear it. */
export function ExplainDrawer(props: {
  readonly question: Question | null;
  readonly method: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const { question, method, onClose } = props;
  return (
    <OverlayDrawer open={question !== null} position="end" size="medium" onOpenChange={onClose}>
      {question !== null && <Explained question={question} method={method} onClose={onClose} />}
    </OverlayDrawer>
  );
}

function Explained(props: { readonly question: Question; readonly method: string | null; readonly onClose: () => void }): ReactNode {
  const { t } = useSpeech();
  return (
    <>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" onClick={props.onClose}>
              {t(explainTexts.close)}
            </Button>
          }
        >
          {t(props.question.heading)}
        </DrawerHeaderTitle>
        <Body1>{props.question.label}</Body1>
      </DrawerHeader>
      <DrawerBody>
        <Behind {...props} />
      </DrawerBody>
    </>
  );
}

function Behind(props: { readonly question: Question; readonly method: string | null }): ReactNode {
  const { t } = useSpeech();
  const { metric, under, key } = props.question;
  const explained = useLoaded([metric, under, key?.join(":"), props.method].join(" "), () =>
    ask(explainFigure, { metric, under: under.replace(/:own$/, ""), method: props.method, key: key === null ? null : [...key] }),
  );
  if (explained.state === "waiting") return <Spinner />;
  if (explained.state === "away") return <Body1>{t(reportTexts.away)}</Body1>;
  const { edges, pageInfo } = explained.value.explain;
  if (edges.length === 0) return <Body1>{t(explainTexts.nothing)}</Body1>;
  return (
    <>
      <Caption1>{t(explainTexts.behind)}</Caption1>
      <Rows edges={edges} metric={metric} />
      {pageInfo.hasNextPage && <Caption1>{t(explainTexts.more)}</Caption1>}
    </>
  );
}

function kindOf(metric: string): Figure["kind"] {
  return findFigure(metric)?.kind ?? "count";
}

function Rows(props: { readonly edges: Explanation["edges"]; readonly metric: string }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  return (
    <ul className={styles.list}>
      {props.edges.map(({ node }, at) => (
        <li key={at} className={styles.row}>
          <span className={styles.names}>
            <Body1>{node.unit.name}</Body1>
            <Caption1 className={styles.quiet}>{node.plan === null ? "" : node.plan.method.name}</Caption1>
          </span>
          <Body1 className={styles.number}>
            {numberOf({ ...noFigure, kind: kindOf(props.metric), n: node.n, of: node.of }, language) ?? t(reportTexts.hidden)}
          </Body1>
        </li>
      ))}
    </ul>
  );
}
