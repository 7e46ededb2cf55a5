import type { ReactNode } from "react";
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { showShare } from "../../shared/figure.js";
import type { ReportLine, Share } from "./plan-source.js";
import { reportTexts } from "./report-texts.js";
import { useSpeech } from "./speak.js";

/** A pane at 200 %: three columns have to share 130 px. */
const zoomed = "@media (max-width: 240px)";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [zoomed]: { tableLayout: "fixed", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  head: {
    textAlign: "left",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "break-word",
    hyphens: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "break-word",
    hyphens: "auto",
  },
  whole: { fontWeight: tokens.fontWeightSemibold },
  share: { whiteSpace: "pre", [zoomed]: { whiteSpace: "pre-line" } },
  quiet: { color: tokens.colorNeutralForeground3, display: "block" },
  track: {
    height: "4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    marginTop: tokens.spacingVerticalXXS,
    maxWidth: "160px",
  },
  bar: { height: "100%", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorBrandBackground },
});

/** Units and the whole plan with their two shares: numbers first, a thin bar below them. */
export function ReportTable(props: { readonly units: readonly ReportLine[]; readonly whole: ReportLine }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[reportTexts.unit, reportTexts.asIntended, reportTexts.trained].map((heading) => (
            <th key={heading.en} scope="col" className={styles.head}>
              {t(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.units.map((line) => (
          <Line key={line.id} line={line} />
        ))}
        <Line line={props.whole} isWhole />
      </tbody>
    </table>
  );
}

function Line(props: { readonly line: ReportLine; readonly isWhole?: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { line } = props;
  const cell = mergeClasses(styles.cell, props.isWhole === true && styles.whole);
  const silent = line.unitsReported === 0 && line.unitsExpected > 0;
  return (
    <tr>
      <th scope="row" className={cell}>
        {line.label}
        {silent && props.isWhole !== true && <Caption1 className={styles.quiet}>{t(reportTexts.silent)}</Caption1>}
      </th>
      {[line.asIntended, line.trained].map((share, at) => (
        <td key={at} className={cell}>
          <ShareText share={share} />
        </td>
      ))}
    </tr>
  );
}

function ShareText(props: { readonly share: Share }): ReactNode {
  const styles = useStyles();
  const { language } = useSpeech();
  const { n, of } = props.share;
  if (n === null || of === null) return "–";
  return (
    <>
      <span className={styles.share}>{showShare(n, of, language).replace(" (", "\n(")}</span>
      {of > 0 && (
        <div className={styles.track} aria-hidden>
          <div className={styles.bar} style={{ width: `${String(Math.min(100, (100 * n) / of))}%` }} />
        </div>
      )}
    </>
  );
}
