import { useId, type ReactNode } from "react";
import {
  makeStyles,
  mergeClasses,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  frame: {
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  table: { tableLayout: "auto" },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "bottom",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
  },
  cell: {
    height: "auto",
    verticalAlign: "top",
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalL,
    minWidth: "72px",
  },
  first: { minWidth: "150px" },
});

/** A row of a table: its cells in the order of the headings, the first naming the row. */
export interface DataRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** A table under its heading; the first column names the rows. It scrolls sideways by itself where the page is narrow. */
export function DataTable(props: {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly DataRow[];
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {props.title}
      </Subtitle2>
      {/* A keyboard reaches what stands outside the frame by scrolling it. */}
      <div className={styles.frame} role="group" aria-labelledby={id} tabIndex={0}>
        <Table className={styles.table} aria-labelledby={id}>
          <TableHeader>
            <TableRow>
              {props.headings.map((heading) => (
                <TableHeaderCell key={heading} scope="col" className={styles.head}>
                  {heading}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {props.rows.map((row) => (
              <TableRow key={row.key}>
                {row.cells.map((cell, at) => (
                  <TableCell
                    key={props.headings[at] ?? at}
                    {...(at === 0 ? { role: "rowheader" } : {})}
                    className={mergeClasses(styles.cell, at === 0 && styles.first)}
                  >
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}
