import { useState, type ReactNode } from "react";
import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  Caption1,
  Field,
  makeStyles,
  Select,
  Spinner,
  Title2,
  tokens,
} from "@fluentui/react-components";
import { ask } from "./api.js";
import { ExplainDrawer, type Question } from "./explain-drawer.js";
import { KeyFigures, keyMetrics } from "./key-figures.js";
import { PhaseTable } from "./phase-table.js";
import { Notice } from "./notice.js";
import { leaderReport, leaderStart } from "./report-documents.js";
import { linesOf, type Line } from "./report-lines.js";
import { longDay, useSpeech } from "./speak.js";
import { BarrierTable, GoalTable } from "./split-tables.js";
import { frameTexts, reportTexts } from "./texts.js";
import { UnitTable, unitMetrics } from "./unit-table.js";
import { useLoaded } from "./use-loaded.js";
import { usePath } from "./use-path.js";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXXL },
  head: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", justifyContent: "space-between", gap: tokens.spacingHorizontalXL },
  titles: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0 },
  path: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3 },
  split: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,
    alignItems: "start",
    "@media (min-width: 960px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)" },
  },
  method: { width: "240px", maxWidth: "100%", gridTemplateColumns: "minmax(0, 1fr)" },
  choice: { minWidth: 0 },
});

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The leader's report: starts at the node she holds a role on and leads down the tree. */
export function ReportPage(): ReactNode {
  const { t } = useSpeech();
  const start = useLoaded("start", () => ask(leaderStart, {}));
  if (start.state === "waiting") return <Spinner label={t(reportTexts.loading)} />;
  if (start.state === "away") return <Notice title={t(reportTexts.awayTitle)}>{t(reportTexts.away)}</Notice>;
  const root = start.value.me.grants[0]?.node.id;
  if (root === undefined) return <Notice title={t(reportTexts.emptyTitle)}>{t(reportTexts.noRole)}</Notice>;
  return <NodeReport root={root} name={start.value.me.name} methods={start.value.methods.edges.map((edge) => edge.node)} />;
}

function NodeReport(props: { readonly root: string; readonly name: string; readonly methods: readonly Choice[] }): ReactNode {
  const { t, language } = useSpeech();
  const { path, go } = usePath();
  const [method, setMethod] = useState<string | null>(null);
  const whole = path.length === 0 ? [props.root] : path;
  const node = whole.at(-1) ?? props.root;
  const metrics = unitMetrics.map(({ metric }) => metric);
  const report = useLoaded([...whole, method, language].join("/"), () =>
    ask(leaderReport, { node, under: [node], method, language, metrics, keys: [...keyMetrics] }),
  );
  if (report.state === "waiting") return <Spinner label={t(reportTexts.loading)} />;
  if (report.state === "away") return <Notice title={t(reportTexts.awayTitle)}>{t(reportTexts.away)}</Notice>;
  const { here, below, goals, barriers } = report.value;
  const lists = { below: linesOf(below), goals: linesOf(goals), barriers: linesOf(barriers) };
  const parts = { here: linesOf(here)[0], ...lists };
  return (
    <Sheet
      path={pathOf(report.value.place.edges[0]?.node ?? null, whole)}
      asOf={here.asOf}
      name={props.name}
      parts={parts}
      method={method}
      picker={<MethodPicker methods={props.methods} method={method} onMethod={setMethod} />}
      onGo={go}
    />
  );
}

interface Named extends Choice {
  readonly parent?: Named | null;
}

/** Names for the ids of the way down, in its order, from the node at its end and those above it. */
function pathOf(end: Named | null, path: readonly string[]): readonly Choice[] {
  const names = new Map<string, string>();
  for (let node = end; node !== null; node = node.parent ?? null) names.set(node.id, node.name);
  return path.map((id) => ({ id, name: names.get(id) ?? id }));
}

interface SheetProps {
  readonly path: readonly Choice[];
  readonly asOf: string;
  readonly name: string;
  readonly parts: Record<"below" | "goals" | "barriers", readonly Line[]> & { readonly here: Line | undefined };
  readonly method: string | null;
  readonly picker: ReactNode;
  readonly onGo: (path: readonly string[]) => void;
}

function Sheet(props: SheetProps): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [question, setQuestion] = useState<Question | null>(null);
  const { path, parts } = props;
  const here = path.at(-1) ?? { id: "", name: "" };
  const split = { under: here.id, label: here.name, onExplain: setQuestion };
  const ids = path.map((node) => node.id);
  return (
    <div className={styles.flow}>
      <Head {...props} />
      {parts.here === undefined ? (
        <Notice title={t(reportTexts.emptyTitle)}>{t(reportTexts.empty)}</Notice>
      ) : (
        <>
          <KeyFigures line={parts.here} onExplain={setQuestion} />
          {parts.below.some((line) => line.ids[0] !== here.id) && (
            <UnitTable
              lines={parts.below}
              onEnter={(id) => {
                props.onGo([...ids, id]);
              }}
              onExplain={setQuestion}
            />
          )}
          <PhaseTable {...split} method={props.method} />
          <div className={styles.split}>
            <GoalTable lines={parts.goals} {...split} />
            <BarrierTable lines={parts.barriers} {...split} />
          </div>
        </>
      )}
      <ExplainDrawer
        question={question}
        method={props.method}
        onClose={() => {
          setQuestion(null);
        }}
      />
    </div>
  );
}

function Head(props: SheetProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { path } = props;
  return (
    <div className={styles.head}>
      <div className={styles.titles}>
        <Title2 as="h1" className={styles.title}>
          {t(reportTexts.title)}
        </Title2>
        <Breadcrumb className={styles.path} aria-label={t(reportTexts.path)}>
          {path.map((node, at) => [
            at > 0 && <BreadcrumbDivider key={`before ${node.id}`} />,
            <BreadcrumbItem key={node.id}>
              <BreadcrumbButton
                current={at === path.length - 1}
                onClick={() => {
                  props.onGo(path.slice(0, at + 1).map(({ id }) => id));
                }}
              >
                {node.name}
              </BreadcrumbButton>
            </BreadcrumbItem>,
          ])}
        </Breadcrumb>
        <Caption1
          className={styles.quiet}
        >{`${t(reportTexts.asOf, { day: longDay(props.asOf, language) })} · ${t(frameTexts.actingAs, { name: props.name })}`}</Caption1>
      </div>
      {props.picker}
    </div>
  );
}

function MethodPicker(props: {
  readonly methods: readonly Choice[];
  readonly method: string | null;
  readonly onMethod: (id: string | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Field className={styles.method} label={t(reportTexts.method)}>
      <Select
        className={styles.choice}
        select={{ className: styles.choice }}
        value={props.method ?? ""}
        onChange={(_event, data) => {
          props.onMethod(data.value === "" ? null : data.value);
        }}
      >
        <option value="">{t(reportTexts.allMethods)}</option>
        {props.methods.map((method) => (
          <option key={method.id} value={method.id}>
            {method.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
